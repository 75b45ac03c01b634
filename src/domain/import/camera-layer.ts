// Cameras from a file: the rules are those of the form.
import { CAMERA_KINDS, CAMERA_OWNERSHIPS, CAMERA_STATUSES } from '@/domain/camera'
import { cameraSchema } from '@/domain/camera-draft'
import { optionalText } from '@/domain/draft-field'
import en from '@/domain/words/en/camera.json'
import vi from '@/domain/words/vi/camera.json'
import { choicesOf } from './choices'
import { ACCURACY, type ImportLayer, KEY, LAT, LNG, NOTE, POSITION, sourceKey } from './layer'

const labels = (field: 'kind' | 'ownership' | 'status' | 'notice') =>
  [vi[field], en[field]] as const

export const cameraLayer: ImportLayer = {
  shape: 'point',
  fields: {
    key: KEY,
    code: {
      label: 'camera.field.code',
      column: 'code',
      headers: ['mã camera', 'mã', 'ký hiệu', 'camera code', 'ref'],
    },
    name: {
      label: 'camera.field.name',
      column: 'name',
      headers: ['tên camera', 'tên', 'vị trí lắp đặt', 'camera name'],
    },
    position: POSITION,
    lng: LNG,
    lat: LAT,
    accuracyM: ACCURACY,
    kind: {
      label: 'camera.field.kind',
      column: 'kind',
      headers: ['loại camera', 'loại', 'type', 'camera type'],
      choices: choicesOf(CAMERA_KINDS, labels('kind'), {
        ptz: ['quay quét', 'xoay', 'panning'],
        dome: ['bán cầu'],
        plate_reader: ['đọc biển số', 'anpr', 'alpr'],
      }),
    },
    ownership: {
      label: 'camera.field.ownership',
      column: 'ownership',
      headers: ['chủ sở hữu', 'sở hữu', 'nguồn vốn', 'owner'],
      choices: choicesOf(CAMERA_OWNERSHIPS, labels('ownership'), {
        commune: ['ubnd xã', 'ubnd phường', 'ubnd', 'xã', 'phường'],
        community: ['cộng đồng', 'xã hội hóa', 'nhân dân'],
        household: ['hộ dân', 'gia đình'],
        business: ['doanh nghiệp', 'cơ sở kinh doanh'],
      }),
    },
    status: {
      label: 'camera.field.status',
      column: 'status',
      headers: ['tình trạng', 'trạng thái', 'hiện trạng', 'condition'],
      choices: choicesOf(CAMERA_STATUSES, labels('status'), {
        working: ['hoạt động', 'hoạt động tốt', 'tốt', 'bình thường'],
        faulty: ['hư hỏng', 'hỏng hóc', 'không hoạt động'],
        offline: ['mất tín hiệu', 'ngoại tuyến'],
        planned: ['dự kiến', 'kế hoạch'],
      }),
    },
    bearingDeg: {
      label: 'camera.field.bearingDeg',
      isMeasure: true,
      column: 'bearing_deg',
      headers: ['hướng nhìn', 'hướng', 'bearing', 'direction'],
    },
    fovDeg: {
      label: 'camera.field.fovDeg',
      isMeasure: true,
      column: 'fov_deg',
      headers: ['góc nhìn', 'góc', 'fov', 'field of view'],
    },
    rangeM: {
      label: 'camera.field.rangeM',
      isMeasure: true,
      column: 'range_m',
      headers: ['tầm nhìn', 'tầm xa', 'range'],
    },
    installedOn: {
      label: 'camera.field.installedOn',
      isTime: true,
      column: 'installed_on',
      headers: ['ngày lắp đặt', 'ngày lắp', 'installed'],
    },
    retentionDays: {
      label: 'camera.field.retentionDays',
      column: 'retention_days',
      headers: ['thời gian lưu hình', 'số ngày lưu', 'retention', 'footage kept for'],
    },
    noticeSign: {
      label: 'camera.field.noticeSign',
      column: 'notice_sign',
      headers: [
        'biển thông báo có camera',
        'biển thông báo',
        'biển báo',
        'sign telling of the camera',
      ],
      choices: choicesOf(['yes', 'no', 'unknown'], labels('notice'), {
        yes: ['có', 'x', 'true', '1'],
        no: ['không', 'false', '0'],
        unknown: ['chưa rõ'],
      }),
      empty: 'unknown',
    },
    operator: {
      label: 'camera.field.operator',
      column: 'operator',
      headers: ['đơn vị vận hành', 'đơn vị quản lý', 'operated by'],
    },
    note: NOTE,
  },
  schema: cameraSchema.omit({ areaId: true, contact: true, phone: true, apartFrom: true }).extend({
    key: sourceKey,
    // Without one the database gives the next free code.
    code: optionalText('camera_code_length', { max: 40 }),
  }),
}
