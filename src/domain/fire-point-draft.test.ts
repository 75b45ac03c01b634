// A fire point's fields and its equipment, read, refused in words, and put back as they were.
import { expect, it } from 'vitest'
import { readDraft } from './draft'
import type { FirePoint, FirePointEquipment } from './fire-point'
import {
  EMPTY_FIRE_POINT,
  type FirePointTyped,
  firePointDraftOf,
  firePointSchema,
  typeFirePoint,
} from './fire-point-draft'

const feature = {
  areaId: 'area',
  areaPath: 'vn.24.a',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '1',
}
const point: FirePoint = {
  ...feature,
  id: 'id',
  code: 'DCC-0001',
  name: 'Ngõ 12',
  lngLat: [106.1, 21.1],
  accuracyM: null,
  address: 'Ngõ 12, thôn Đông',
  waterSource: 'pond',
  truckAccess: 'on_foot',
  status: 'ready',
  lastCheckedOn: '2026-05-31',
  nextCheckDue: null,
  photoPath: null,
  note: null,
}
const equipment = (item: FirePointEquipment['item'], quantity: number): FirePointEquipment => ({
  ...feature,
  id: item,
  firePointId: 'id',
  item,
  quantity,
  condition: 'good',
  expiresOn: item === 'binh_bot_abc' ? '2027-01-31' : null,
})

it('comes back unchanged through the fields, equipment in the order of the checklist', () => {
  const saved = [equipment('xa_beng', 1), equipment('binh_bot_abc', 2)]
  const draft = firePointDraftOf(point, saved, null)
  expect(Object.keys(draft.equipment)).toEqual(['binh_bot_abc', 'xa_beng'])
  expect(readDraft(firePointSchema, typeFirePoint(draft, 'vi')).draft).toEqual(draft)
})

it('names the piece of equipment that is wrong', () => {
  const typed: FirePointTyped = {
    ...EMPTY_FIRE_POINT,
    name: 'Ngõ 12',
    code: 'DCC-0001',
    areaId: 'area',
    lat: '21.1',
    lng: '106.1',
    equipment: {
      bua: { quantity: '1001', condition: 'good', expiresOn: '' },
      thang: { quantity: 'hai', condition: 'worn', expiresOn: '30/02/2026' },
    },
  }
  expect(readDraft(firePointSchema, typed).errors).toEqual({
    'equipment.bua.quantity': 'error.constraint.equipment_quantity_range',
    'equipment.thang.quantity': 'edit.error.not_whole',
    'equipment.thang.expiresOn': 'edit.error.not_a_date',
  })
})
