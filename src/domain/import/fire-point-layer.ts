// Public fire points from a file: the rules are those of the form.
import { optionalText } from '@/domain/draft-field'
import { FIRE_POINT_STATUSES, TRUCK_ACCESSES, WATER_SOURCES } from '@/domain/fire-point'
import { firePointSchema } from '@/domain/fire-point-draft'
import en from '@/domain/words/en/fire-point.json'
import vi from '@/domain/words/vi/fire-point.json'
import { choicesOf } from './choices'
import { ACCURACY, type ImportLayer, KEY, LAT, LNG, NOTE, POSITION, sourceKey } from './layer'

export const firePointLayer: ImportLayer = {
  shape: 'point',
  fields: {
    key: KEY,
    code: {
      label: 'fire-point.field.code',
      column: 'code',
      headers: ['mã điểm', 'mã', 'ký hiệu', 'ref', 'point code'],
    },
    name: {
      label: 'fire-point.field.name',
      column: 'name',
      headers: ['tên điểm', 'tên', 'tên điểm chữa cháy', 'point name'],
    },
    position: POSITION,
    lng: LNG,
    lat: LAT,
    accuracyM: ACCURACY,
    address: {
      label: 'fire-point.field.address',
      column: 'address',
      headers: ['địa chỉ', 'nơi đặt'],
    },
    waterSource: {
      label: 'fire-point.field.waterSource',
      column: 'water_source',
      headers: ['nguồn nước', 'water'],
      choices: choicesOf(WATER_SOURCES, [vi.water, en.water], {
        hydrant: ['trụ nước', 'trụ chữa cháy', 'họng nước'],
        pond: ['ao', 'hồ'],
        river: ['sông', 'suối', 'kênh', 'mương'],
        none: ['không', 'không có'],
      }),
    },
    truckAccess: {
      label: 'fire-point.field.truckAccess',
      column: 'truck_access',
      headers: ['khả năng tiếp cận của xe', 'xe tiếp cận', 'đường vào', 'vehicle access'],
      choices: choicesOf(TRUCK_ACCESSES, [vi.access, en.access], {
        engine: ['xe chữa cháy'],
        small_vehicle: ['xe nhỏ'],
        on_foot: ['đi bộ'],
      }),
    },
    status: {
      label: 'fire-point.field.status',
      column: 'status',
      headers: ['tình trạng', 'trạng thái', 'hiện trạng', 'condition'],
      choices: choicesOf(FIRE_POINT_STATUSES, [vi.status, en.status], {
        ready: ['tốt', 'hoạt động tốt'],
        needs_service: ['cần bảo trì', 'cần sửa chữa'],
        out_of_service: ['hỏng', 'ngừng hoạt động'],
      }),
    },
    lastCheckedOn: {
      label: 'fire-point.field.lastCheckedOn',
      isTime: true,
      column: 'last_checked_on',
      headers: ['ngày kiểm tra gần nhất', 'ngày kiểm tra', 'last checked'],
    },
    nextCheckDue: {
      label: 'fire-point.field.nextCheckDue',
      isTime: true,
      column: 'next_check_due',
      headers: ['hạn kiểm tra tiếp theo', 'hạn kiểm tra', 'next check'],
    },
    note: NOTE,
  },
  schema: firePointSchema
    .omit({ areaId: true, equipment: true, keeper: true, phone: true })
    .extend({
      key: sourceKey,
      // Without one the database gives the next free code.
      code: optionalText('fire_point_code_length', { max: 40 }),
    }),
}
