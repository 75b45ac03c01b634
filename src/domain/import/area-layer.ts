// Areas from a file: provinces under the country, communes under a province, hamlets under a commune.
import { areaSchema } from '@/domain/area-draft'
import type { ImportLayer } from './layer'

export const areaLayer: ImportLayer = {
  shape: 'outline',
  fields: {
    code: {
      label: 'import.field.code',
      column: 'code',
      headers: ['mã', 'mã đơn vị', 'mã xã', 'mã địa bàn', 'area code'],
    },
    codeEdition: {
      label: 'import.field.codeEdition',
      isTime: true,
      column: 'code_edition',
      headers: [
        'ngày ban hành mã',
        'edition',
        'ngày ban hành danh mục mã',
        'date of the list of codes',
      ],
    },
    kind: {
      label: 'import.field.kind',
      column: 'kind',
      headers: ['loại', 'cấp', 'loại địa bàn', 'kind of area'],
    },
    name: {
      label: 'import.field.name',
      column: 'name',
      headers: ['tên', 'tên địa bàn', 'tên đơn vị', 'name of the area'],
    },
    /** Kind and name in one: fills what the two columns leave empty. */
    fullName: {
      label: 'import.field.fullName',
      column: 'full_name',
      headers: ['tên đầy đủ', 'fullname'],
    },
    aliases: {
      label: 'import.field.aliases',
      column: 'aliases',
      headers: [
        'tên gọi khác',
        'tên cũ',
        'old name',
        'alt name',
        'tên gọi khác, tên cũ',
        'other and former names',
      ],
    },
    households: {
      label: 'import.field.households',
      column: 'households',
      headers: ['số hộ', 'số hộ dân'],
    },
    population: {
      label: 'import.field.population',
      column: 'population',
      headers: ['số dân', 'dân số', 'nhân khẩu'],
    },
  },
  schema: areaSchema,
}
