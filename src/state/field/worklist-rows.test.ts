// The worklist does not ask again for what an officer has just saved, sent or not.
import { expect, it } from 'vitest'
import type { Entry } from '@/data/outbox/work'
import type { Camera } from '@/domain/camera'
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import { firePointDraftOf } from '@/domain/fire-point-draft'
import { worklistOf } from '@/domain/worklist'
import { rowsAfter } from './worklist-rows'

const NOW = new Date('2026-11-22T12:00:00Z')
const TODAY = '2026-11-22'
const dates = { createdAt: new Date(0), updatedAt: new Date(0), deletedAt: null, version: '1' }
const placed = { ...dates, areaId: 'a', areaPath: 'vn.77.1', name: 'Chợ', code: '1' }
const camera = {
  ...placed,
  id: 'c',
  lngLat: [107, 10],
  accuracyM: 5,
  bearingDeg: 10,
  fovDeg: 90,
  status: 'working',
  photoPath: null,
} as unknown as Camera
const point = {
  ...placed,
  id: 'p',
  lngLat: [107.1, 10],
  accuracyM: 30,
  photoPath: 'fire_points/p/1.jpg',
  lastCheckedOn: '2024-01-05',
  nextCheckDue: null,
} as unknown as FirePoint
const equipment = [
  {
    ...placed,
    id: 'e',
    firePointId: 'p',
    item: 'binh_bot_abc',
    quantity: 2,
    condition: 'good',
    expiresOn: '2025-01-01',
  },
] as unknown as FirePointEquipment[]
const rows = { cameras: [camera], firePoints: [point], equipment }

const entry = (kind: string, featureId: string, work: object, more: object = {}): Entry =>
  ({ kind, featureId, work, state: 'waiting', savedAt: NOW, syncedAt: null, ...more }) as Entry
const photo = (more: object = {}) => entry('photo', 'c', { photoId: 'x' }, more)
const check = entry('check', 'p', { checkedOn: TODAY })
const after = (entries: readonly Entry[]) =>
  worklistOf(rowsAfter(rows, entries, [], NOW), TODAY).areas.flatMap(({ items }) =>
    items.map(({ reason, kind }) => `${kind}:${reason}`),
  )

it('asks for everything while nothing is saved', () => {
  expect(after([])).toEqual([
    'fire_point:expired',
    'fire_point:unchecked',
    'fire_point:inaccurate',
    'camera:no_photo',
  ])
})

it('asks for no photo that waits, is parked, or was sent a moment ago', () => {
  expect(after([photo()])).not.toContain('camera:no_photo')
  expect(after([photo({ state: 'parked' })])).not.toContain('camera:no_photo')
  const sent = new Date(NOW.getTime() - 30_000)
  expect(after([photo({ state: 'synced', syncedAt: sent })])).not.toContain('camera:no_photo')
})

it('asks again for a photo that was sent an hour ago and is not there', () => {
  const sent = new Date(NOW.getTime() - 3_600_000)
  expect(after([photo({ state: 'synced', syncedAt: sent })])).toContain('camera:no_photo')
})

it('asks for no check that was noted', () => {
  expect(after([check])).not.toContain('fire_point:unchecked')
})

it('asks for no new date of what a check did not find, until it is there again', () => {
  const gone = entry('check', 'p', { checkedOn: TODAY, missing: ['binh_bot_abc'] }, { order: 1 })
  expect(after([gone])).not.toContain('fire_point:expired')
  const draft = firePointDraftOf(point, equipment, null)
  const edited = entry('fire_point', 'p', { known: null, draft, sent: null }, { order: 2 })
  expect(after([gone, edited])).toContain('fire_point:expired')
})

it('takes equipment and position of a fire point from what waits', () => {
  const mended = { ...point, accuracyM: 4 }
  const fresh = equipment.map((one) => ({ ...one, expiresOn: '2028-01-01' }))
  const draft = firePointDraftOf(mended, fresh, null)
  expect(after([entry('fire_point', 'p', { known: null, draft, sent: null }), check])).toEqual([
    'camera:no_photo',
  ])
})
