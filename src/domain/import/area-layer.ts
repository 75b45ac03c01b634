// Areas from a file: provinces under the country, communes under a province, hamlets under a commune.
import { areaSchema } from '@/domain/area-draft'
import type { ImportLayer } from './layer'

export const areaLayer: ImportLayer = {
  shape: 'outline',
  fields: {
    code: { column: 'code', headers: ['mã', 'mã đơn vị', 'mã xã', 'mã địa bàn'] },
    codeEdition: { column: 'code_edition', headers: ['ngày ban hành mã', 'edition'] },
    kind: { column: 'kind', headers: ['loại', 'cấp', 'loại địa bàn'] },
    name: { column: 'name', headers: ['tên', 'tên địa bàn', 'tên đơn vị'] },
    /** Kind and name in one: fills what the two columns leave empty. */
    fullName: { column: 'full_name', headers: ['tên đầy đủ', 'fullname'] },
    aliases: { column: 'aliases', headers: ['tên gọi khác', 'tên cũ', 'old name', 'alt name'] },
    households: { column: 'households', headers: ['số hộ', 'số hộ dân'] },
    population: { column: 'population', headers: ['số dân', 'dân số', 'nhân khẩu'] },
  },
  schema: areaSchema,
}
