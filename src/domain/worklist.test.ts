// Each thing left to do is on the list once, under its hamlet, and leaves it when it is done.
import { describe, expect, it } from 'vitest'
import type { Camera } from './camera'
import type { FirePoint, FirePointEquipment } from './fire-point'
import type { LngLat } from './position'
import { WORKLIST_REASONS, worklistOf } from './worklist'

const TODAY = '2026-11-22'
const METRES_A_DEGREE = 111_195.08
const northBy = (metres: number): LngLat => [107.72, 10.68 + metres / METRES_A_DEGREE]

const common = {
  areaId: 'hamlet-1',
  areaPath: 'vn.24.07210.07210-01',
  createdAt: new Date('2026-01-01T00:00:00Z'),
  updatedAt: new Date('2026-01-01T00:00:00Z'),
  deletedAt: null,
  version: '1',
  lngLat: northBy(0),
  accuracyM: 5,
  photoPath: 'photo.jpg',
  note: null,
}

const camera = (id: string, fields: Partial<Camera> = {}): Camera => ({
  ...common,
  id,
  code: `CAM-${id}`,
  name: `Camera ${id}`,
  kind: 'fixed',
  ownership: 'commune',
  status: 'working',
  bearingDeg: 90,
  fovDeg: 80,
  rangeM: 30,
  installedOn: null,
  retentionDays: null,
  noticeSign: null,
  operator: null,
  apartFrom: [],
  ...fields,
})

const firePoint = (id: string, fields: Partial<FirePoint> = {}): FirePoint => ({
  ...common,
  id,
  code: `CC-${id}`,
  name: `Điểm ${id}`,
  address: null,
  waterSource: 'none',
  truckAccess: 'on_foot',
  status: 'ready',
  lastCheckedOn: '2026-10-01',
  nextCheckDue: '2027-01-01',
  ...fields,
})

const piece = (
  firePointId: string,
  fields: Partial<FirePointEquipment> = {},
): FirePointEquipment => ({
  ...common,
  id: `${firePointId}-${fields.item ?? 'bua'}`,
  firePointId,
  item: 'binh_bot_abc',
  quantity: 2,
  condition: 'good',
  expiresOn: '2026-11-21',
  ...fields,
})

interface Rows {
  readonly cameras?: readonly Camera[]
  readonly firePoints?: readonly FirePoint[]
  readonly equipment?: readonly FirePointEquipment[]
}
const listOf = ({ cameras = [], firePoints = [], equipment = [] }: Rows) =>
  worklistOf({ cameras, firePoints, equipment }, TODAY)
const itemsOf = (rows: Rows) => listOf(rows).areas.flatMap(({ items }) => items)
const idsOf = (rows: Rows) => itemsOf(rows).map(({ id }) => id)

describe('a camera', () => {
  it('that is complete is not on the list', () =>
    expect(listOf({ cameras: [camera('a')] })).toEqual({ total: 0, areas: [] }))

  it.each<[string, Partial<Camera>, string[]]>([
    ['without a direction', { bearingDeg: null }, ['no_direction:a']],
    ['that sees all around needs none', { bearingDeg: null, fovDeg: 360 }, []],
    ['that looks north has one', { bearingDeg: 0 }, []],
    ['without a photo', { photoPath: null }, ['no_photo:a']],
    ['20 m off is good enough', { accuracyM: 20 }, []],
    ['more than 20 m off', { accuracyM: 20.1 }, ['inaccurate:a']],
    ['put there by hand', { accuracyM: null }, []],
    [
      'that lacks everything',
      { bearingDeg: null, photoPath: null, accuracyM: 50 },
      ['no_direction:a', 'inaccurate:a', 'no_photo:a'],
    ],
    ['that is broken still counts', { status: 'faulty', photoPath: null }, ['no_photo:a']],
    ['that is only planned', { status: 'planned', bearingDeg: null, photoPath: null }, []],
    ['that was deleted', { deletedAt: new Date(0), bearingDeg: null, photoPath: null }, []],
  ])('%s', (_, fields, ids) => expect(idsOf({ cameras: [camera('a', fields)] })).toEqual(ids))

  it('is named with the form that clears it', () =>
    expect(itemsOf({ cameras: [camera('a', { accuracyM: 50 })] })).toEqual([
      {
        id: 'inaccurate:a',
        reason: 'inaccurate',
        form: 'position',
        kind: 'camera',
        featureId: 'a',
        areaId: 'hamlet-1',
        name: 'Camera a',
        code: 'CAM-a',
        otherId: null,
        distanceM: null,
        accuracyM: 50,
        lastCheckedOn: null,
        expired: [],
      },
    ]))
})

describe('two cameras close together', () => {
  const later = { createdAt: new Date('2026-02-01T00:00:00Z') }
  const pairOf = (first: Partial<Camera>, second: Partial<Camera>) =>
    idsOf({ cameras: [camera('old', first), camera('new', { ...later, ...second })] })

  it('are one item, on the one that came later', () => {
    const cameras = [camera('old'), camera('new', { ...later, lngLat: northBy(10) })]
    for (const rows of [{ cameras }, { cameras: cameras.toReversed() }]) {
      const [item, ...others] = itemsOf(rows)
      expect(others).toEqual([])
      expect(item).toMatchObject({
        reason: 'too_close',
        form: 'compare',
        featureId: 'new',
        otherId: 'old',
      })
      expect(item?.distanceM).toBeCloseTo(10, 3)
    }
  })

  it.each<[string, Partial<Camera>, Partial<Camera>, boolean]>([
    ['14.9 m apart', {}, { lngLat: northBy(14.9) }, true],
    ['15.1 m apart', {}, { lngLat: northBy(15.1) }, false],
    ['in one place, looking the same way', {}, {}, true],
    ['in one place, one without a direction', {}, { bearingDeg: null }, true],
    ['heads of one pole', {}, { bearingDeg: 180 }, false],
    ['heads of one pole, across north', { bearingDeg: 350 }, { bearingDeg: 10 }, false],
    ['the same direction measured twice', { bearingDeg: 358 }, { bearingDeg: 4 }, true],
    ['heads noted 0.9 m apart', {}, { bearingDeg: 180, lngLat: northBy(0.9) }, false],
    ['looking different ways from 2 m apart', {}, { bearingDeg: 180, lngLat: northBy(2) }, true],
    ['one of them planned', {}, { status: 'planned' }, false],
    ['one of them deleted', {}, { deletedAt: new Date(0) }, false],
    ['the newer one said to be another', {}, { apartFrom: ['old'] }, false],
    ['the older one said to be another', { apartFrom: ['old', 'new'] }, {}, false],
    ['said to be another than a third', {}, { apartFrom: ['third'] }, true],
  ])('%s', (_, first, second, isListed) =>
    expect(pairOf(first, second).includes('too_close:new:old')).toBe(isListed),
  )

  it('of three each pair is an item', () =>
    expect(
      idsOf({
        cameras: [
          camera('a'),
          camera('b', { lngLat: northBy(5) }),
          camera('c', { lngLat: northBy(10) }),
        ],
      }),
    ).toEqual(['too_close:b:a', 'too_close:c:a', 'too_close:c:b']))

  it('are found like by comparing each with each', () => {
    const scattered = (seed: number) => {
      const noise = Math.sin(seed) * 10_000
      return (noise - Math.floor(noise)) * 300
    }
    const cameras = Array.from({ length: 300 }, (_, at) => {
      const [, lat] = northBy(scattered(at))
      return camera(String(at), { lngLat: [107.72 + scattered(at + 0.5) / METRES_A_DEGREE, lat] })
    })
    const metresOf = ([lng, lat]: LngLat) => [
      lng * METRES_A_DEGREE * Math.cos((10.68 * Math.PI) / 180),
      lat * METRES_A_DEGREE,
    ]
    const expected = cameras.flatMap((a, at) =>
      cameras.slice(at + 1).filter((b) => {
        const [[x = 0, y = 0], [u = 0, v = 0]] = [metresOf(a.lngLat), metresOf(b.lngLat)]
        return Math.hypot(x - u, y - v) <= 15
      }),
    )
    expect(expected.length).toBeGreaterThan(20)
    expect(itemsOf({ cameras })).toHaveLength(expected.length)
  })
})

describe('a fire point', () => {
  it.each<[string, Partial<FirePoint>, string[]]>([
    ['that is complete', {}, []],
    ['checked a year ago', { lastCheckedOn: '2025-11-22' }, ['unchecked:p']],
    ['checked a year less a day ago', { lastCheckedOn: '2025-11-23' }, []],
    ['never checked', { lastCheckedOn: null }, ['unchecked:p']],
    ['without a photo', { photoPath: null }, ['no_photo:p']],
    ['more than 20 m off', { accuracyM: 30 }, ['inaccurate:p']],
    ['that was deleted', { deletedAt: new Date(0), lastCheckedOn: null, photoPath: null }, []],
  ])('%s', (_, fields, ids) => expect(idsOf({ firePoints: [firePoint('p', fields)] })).toEqual(ids))

  it('with a camera on the same pole is not too close', () =>
    expect(idsOf({ cameras: [camera('a')], firePoints: [firePoint('p')] })).toEqual([]))

  const expiredOf = (...equipment: FirePointEquipment[]) =>
    itemsOf({ firePoints: [firePoint('p')], equipment }).map(({ form, expired }) => [form, expired])

  it('is one item for all that expired there', () =>
    expect(
      expiredOf(
        piece('p', { item: 'mat_na_phong_doc' }),
        piece('p'),
        piece('p', { item: 'loa', expiresOn: null }),
      ),
    ).toEqual([['equipment', ['binh_bot_abc', 'mat_na_phong_doc']]]))

  it.each<[string, Partial<FirePointEquipment>]>([
    ['expires today', { expiresOn: TODAY }],
    ['is gone anyway', { condition: 'missing' }],
    ['counts none', { quantity: 0 }],
    ['was taken off the list', { deletedAt: new Date(0) }],
    ['belongs to another point', { firePointId: 'q' }],
  ])('is not asked about equipment that %s', (_, fields) =>
    expect(expiredOf(piece('p', fields))).toEqual([]),
  )

  it('that was deleted is not asked for its equipment', () =>
    expect(
      idsOf({ firePoints: [firePoint('p', { deletedAt: new Date(0) })], equipment: [piece('p')] }),
    ).toEqual([]))
})

describe('the list', () => {
  const second = { areaId: 'hamlet-2', areaPath: 'vn.24.07210.07210-02' }
  const list = listOf({
    cameras: [
      camera('b', { ...second, photoPath: null, lngLat: northBy(500) }),
      camera('a', { bearingDeg: null, photoPath: null }),
    ],
    firePoints: [firePoint('p', { lastCheckedOn: null, photoPath: null })],
    equipment: [piece('p')],
  })

  it('goes hamlet by hamlet, what matters in a fire first', () =>
    expect(list.areas.map(({ areaId, items }) => [areaId, items.map(({ id }) => id)])).toEqual([
      ['hamlet-1', ['expired:p', 'unchecked:p', 'no_direction:a', 'no_photo:a', 'no_photo:p']],
      ['hamlet-2', ['no_photo:b']],
    ]))

  it('has a total that is the sum of its items, each of them once', () => {
    const items = list.areas.flatMap((area) => area.items)
    expect(list.total).toBe(items.length)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('knows every reason', () => expect(WORKLIST_REASONS).toHaveLength(6))
})
