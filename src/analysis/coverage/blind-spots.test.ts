import { describe, expect, it } from 'vitest'
import { beside, camera } from '@/analysis/incident-card/made-up-rows.test-data'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { fullNameOf } from '@/domain/area'
import { CAMERA_STATUSES, type Camera } from '@/domain/camera'
import { distanceBetween } from '@/domain/distance'
import type { IncidentEntry } from '@/domain/incident'
import { blindSpots } from './blind-spots'
import { sees } from './camera-sight'
import { commune, hamlet, incident } from './made-up-ground.test-data'

const home = hamlet('1', null)
const spotsOf = (cameras: readonly Camera[], incidents: readonly IncidentEntry[]) =>
  blindSpots({
    area: commune,
    areasById: new Map([['1', home]]),
    nameOf: fullNameOf,
    cameras,
    incidents,
  })

/** A square kilometre of cameras, some without a cone, and incidents, some without a place. */
function anyWorld(random: () => number) {
  const cameras = Array.from({ length: 60 }, (_, n) =>
    camera(String(n), beside(1000 * random(), 1000 * random()), {
      status: CAMERA_STATUSES[Math.floor(random() * 1.3) % CAMERA_STATUSES.length] ?? 'working',
      bearingDeg: random() < 0.2 ? null : random() * 360,
      fovDeg: random() < 0.2 ? 360 : 10 + random() * 150,
      rangeM: 10 + random() * 90,
    }),
  )
  const incidents = Array.from({ length: 300 }, (_, n) =>
    incident(n, random() < 0.1 ? null : beside(1000 * random(), 1000 * random())),
  )
  return { cameras, incidents }
}

describe('what no camera sees', () => {
  it('is what each camera alone does not, 30 worlds', () => {
    const random = randomFrom(360)
    for (let round = 0; round < 30; round++) {
      const { cameras, incidents } = anyWorld(random)
      const seenBy = ({ lngLat }: IncidentEntry) =>
        cameras.some(
          ({ status, bearingDeg, fovDeg, rangeM, lngLat: at }) =>
            status === 'working' &&
            bearingDeg !== null &&
            fovDeg !== null &&
            rangeM !== null &&
            lngLat !== null &&
            sees(at, { bearingDeg, fovDeg, rangeM }, lngLat),
        )
      const spots = spotsOf(cameras, incidents)
      const placed = incidents.filter(({ lngLat }) => lngLat !== null)
      expect(spots.blind.map(({ id }) => id)).toEqual(
        placed.filter((one) => !seenBy(one)).map(({ id }) => id),
      )
      expect([spots.placed, spots.withoutPlace]).toEqual([placed.length, 300 - placed.length])
    }
  })

  it('counts a camera of unknown direction, or one that is broken, as seeing nothing', () => {
    const at = beside(0, 0)
    const all = { bearingDeg: 0, fovDeg: 360, rangeM: 100 }
    const cameras = [
      camera('dot', at),
      camera('broken', at, { ...all, status: 'faulty' }),
      camera('next commune', at, { areaPath: 'vn.other' }),
    ]
    const spots = spotsOf(cameras, [incident(1, beside(5, 5))])
    expect(spots.blind.length).toBe(1)
    expect(spots.cameras).toEqual({ seeing: 0, withoutCone: 1, notWorking: 1 })
    const across = camera('across', at, { ...all, areaPath: 'vn.other' })
    expect(spotsOf([across], [incident(1, beside(5, 5))]).blind).toEqual([])
  })

  it('is nothing without incidents', () => {
    const spots = spotsOf([camera('a', beside(0, 0))], [])
    expect([spots.placed, spots.blind, spots.places]).toEqual([0, [], []])
  })
})

describe('where one more camera would see most', () => {
  const noted = (from: number, count: number, east: number) =>
    Array.from({ length: count }, (_, n) => incident(from + n, beside(east + (n % 3), n % 5)))

  it('is where most incidents lie that none sees, each place beside those before it', () => {
    const incidents = [...noted(0, 9, 0), ...noted(20, 14, 300), ...noted(40, 1, 600)]
    expect(spotsOf([], incidents).places.map(({ gain, name }) => [gain, name])).toEqual([
      [{ of: 'camera', incidents: 14 }, 'Thôn 1'],
      [{ of: 'camera', incidents: 9 }, 'Thôn 1'],
    ])
  })

  it('gains what a count around it gives, whatever order the incidents come in', () => {
    const random = randomFrom(50)
    for (let round = 0; round < 20; round++) {
      const { cameras, incidents } = anyWorld(random)
      const { blind, places } = spotsOf(cameras, incidents)
      const covered = new Set<string>()
      for (const { lngLat, gain } of places) {
        const newly = blind.filter(
          (one) => distanceBetween(lngLat, one.lngLat) <= 50 && !covered.has(one.id),
        )
        for (const { id } of newly) covered.add(id)
        expect(gain).toEqual({ of: 'camera', incidents: newly.length })
      }
      expect(spotsOf(cameras, incidents.toReversed()).places).toEqual(places)
    }
  })
})
