// Equipment is written item by item: added, changed, taken off the list.
import { expect, it } from 'vitest'
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import { type FirePointDraft, firePointDraftOf } from '@/domain/fire-point-draft'
import { firePointEditing, type KnownFirePoint } from './fire-point-editing'

const feature = {
  areaId: 'area',
  areaPath: 'vn.24.a',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
}
const point: FirePoint = {
  ...feature,
  id: 'id',
  version: '7',
  code: 'DCC-0001',
  name: 'Ngõ 12',
  lngLat: [106.1, 21.1],
  accuracyM: null,
  address: null,
  waterSource: 'pond',
  truckAccess: 'on_foot',
  status: 'ready',
  lastCheckedOn: null,
  nextCheckDue: null,
  photoPath: null,
  note: null,
}
const extinguisher: FirePointEquipment = {
  ...feature,
  id: 'extinguisher',
  version: '3',
  firePointId: 'id',
  item: 'binh_bot_abc',
  quantity: 2,
  condition: 'good',
  expiresOn: '2027-01-31',
}
const known: KnownFirePoint = { point, equipment: [extinguisher], contact: null }
const draft = firePointDraftOf(point, [extinguisher], null)
const changes = (equipment: FirePointDraft['equipment']) =>
  firePointEditing.changes('id', known, { ...draft, equipment })

it('writes nothing when nothing changed', () => {
  expect(changes(draft.equipment)).toEqual([])
})

it('changes, adds and takes off the list', () => {
  const one = { quantity: 1, condition: 'worn' as const, expiresOn: null }
  expect(changes({ binh_bot_abc: { ...one, quantity: 2 } })).toEqual([
    {
      verb: 'edit',
      table: 'fire_point_equipment',
      id: 'extinguisher',
      version: '3',
      fields: { condition: 'worn', expires_on: null },
    },
  ])
  expect(changes({ xa_beng: one })).toMatchObject([
    { verb: 'edit', id: 'extinguisher', fields: { deleted_at: expect.any(String) } },
    {
      verb: 'create',
      row: { fire_point_id: 'id', item: 'xa_beng', quantity: 1, condition: 'worn' },
    },
  ])
})
