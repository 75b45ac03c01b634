import { distance as turfDistance } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { FIRE_POINT_STATUSES, type FirePoint } from '@/domain/fire-point'
import type { LngLat } from '@/domain/position'
import { firePointsNear } from './fire-points-near'
import { beside, equipment, firePoint, PLACE, TODAY } from './made-up-rows.test-data'

const idsOf = (near: readonly { readonly row: FirePoint }[]) => near.map(({ row }) => row.id)

describe('the three nearest fire points in working order', () => {
  it('are given nearest first, with how far and which way', () => {
    const points = [
      firePoint('far', beside(0, 400)),
      firePoint('near', beside(50, 0)),
      firePoint('middle', beside(-100, 100)),
      firePoint('fourth', beside(0, -900)),
    ]
    const { ready, skipped } = firePointsNear(points, [], PLACE, TODAY)
    expect(idsOf(ready)).toEqual(['near', 'middle', 'far'])
    expect(ready.map(({ distanceM }) => Math.round(distanceM))).toEqual([50, 141, 400])
    expect(ready.map(({ bearingDeg }) => Math.round(bearingDeg ?? -1))).toEqual([90, 315, 0])
    expect(skipped).toEqual([])
  })

  it('pass over what is not in working order, and say why', () => {
    const points = [
      firePoint('closed', beside(10, 0), { status: 'out_of_service' }),
      firePoint('broken', beside(20, 0), { status: 'needs_service' }),
      firePoint('unchecked', beside(30, 0), { nextCheckDue: '2026-11-19' }),
      firePoint('today', beside(40, 0), { nextCheckDue: TODAY }),
      firePoint('never due', beside(50, 0), { nextCheckDue: null }),
      firePoint('deleted', beside(5, 0), { deletedAt: new Date() }),
    ]
    const { ready, skipped } = firePointsNear(points, [], PLACE, TODAY)
    expect(idsOf(ready)).toEqual(['today', 'never due'])
    expect(skipped.map(({ row, reason }) => [row.id, reason])).toEqual([
      ['closed', 'out_of_service'],
      ['broken', 'needs_service'],
      ['unchecked', 'overdue'],
    ])
  })

  it('do not count as skipped what is further away than the third', () => {
    const ready = [1, 2, 3].map((at) => firePoint(`${at}`, beside(at * 10, 0)))
    const further = firePoint('further', beside(31, 0), { status: 'out_of_service' })
    expect(firePointsNear([further, ...ready], [], PLACE, TODAY).skipped).toEqual([])
  })

  it('come with what cannot be used there, without being passed over for it', () => {
    const kept = [
      equipment('a', 'thang', { condition: 'broken' }),
      equipment('a', 'binh_bot_abc', { expiresOn: '2026-11-19' }),
      equipment('a', 'bua'),
      equipment('other', 'xa_beng', { condition: 'missing' }),
    ]
    const [point] = firePointsNear([firePoint('a', PLACE)], kept, PLACE, TODAY).ready
    expect(point?.faults.map(({ item, fault }) => [item, fault])).toEqual([
      ['binh_bot_abc', 'expired'],
      ['thang', 'broken'],
    ])
    expect(point).toMatchObject({ distanceM: 0, bearingDeg: null })
  })

  it('are none where there are none', () =>
    expect(firePointsNear([], [], PLACE, TODAY)).toEqual({ ready: [], skipped: [] }))

  it('equal a plain search in 300 made-up towns', () => {
    const random = randomFrom(5)
    const among = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One
    for (let round = 0; round < 300; round++) {
      const points = Array.from({ length: Math.floor(random() * 40) }, (_, at) =>
        firePoint(`${at}`, beside(random() * 4000 - 2000, random() * 4000 - 2000), {
          status: among(FIRE_POINT_STATUSES),
          nextCheckDue: among([null, '2026-11-01', TODAY, '2027-01-01']),
          deletedAt: random() < 0.1 ? new Date() : null,
        }),
      )
      const place = beside(random() * 1000, random() * 1000)
      const found = firePointsNear(points, [], place, TODAY)
      expect([idsOf(found.ready), idsOf(found.skipped)]).toEqual(plainSearch(points, place))
    }
  })
})

/** Takes the nearest again and again, by the distances of another library. */
function plainSearch(points: readonly FirePoint[], place: LngLat): [string[], string[]] {
  const left = points.filter(({ deletedAt }) => deletedAt === null)
  const [ready, skipped]: [string[], string[]] = [[], []]
  const far = ({ lngLat }: FirePoint) => turfDistance([...place], [...lngLat])
  while (left.length > 0 && ready.length < 3) {
    const nearest = left.reduce((best, one) => (far(one) < far(best) ? one : best))
    left.splice(left.indexOf(nearest), 1)
    const { status, nextCheckDue } = nearest
    const isReady = status === 'ready' && (nextCheckDue === null || nextCheckDue >= TODAY)
    ;(isReady ? ready : skipped).push(nearest.id)
  }
  return [ready, skipped]
}
