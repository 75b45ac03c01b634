import { describe, expect, it } from 'vitest'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import type { Cone } from '@/domain/camera'
import { camerasNear, sees } from './cameras-near'
import { beside, camera, PLACE } from './made-up-rows.test-data'

/** From 50 m to the west it looks east, at the place. */
const EAST = { bearingDeg: 90, fovDeg: 60, rangeM: 80 }
const idsOf = (near: readonly { readonly row: { readonly id: string } }[]) =>
  near.map(({ row }) => row.id)

describe('the cameras that see a place', () => {
  it('are those whose cone holds it, nearest first', () => {
    const cameras = [
      camera('further', beside(-70, 0), EAST),
      camera('west', beside(-50, 0), EAST),
      camera('too far', beside(-81, 0), EAST),
      camera('turned away', beside(-40, 0), { ...EAST, bearingDeg: 270 }),
      camera('beside', beside(-30, 30), EAST),
    ]
    expect(idsOf(camerasNear(cameras, PLACE).seeing)).toEqual(['west', 'further'])
  })

  it('look across north', () => {
    const north = { bearingDeg: 350, fovDeg: 40, rangeM: 100 }
    expect(sees(camera('a', beside(-8, -60), north), PLACE)).toBe(true)
    expect(sees(camera('a', beside(-25, -60), north), PLACE)).toBe(false)
  })

  it('see all around with a full circle, and the foot of their own pole', () => {
    const around = { bearingDeg: 0, fovDeg: 360, rangeM: 50 }
    for (let deg = 0; deg < 360; deg += 15) {
      const [east, north] = [Math.sin(deg) * 40, Math.cos(deg) * 40]
      expect(sees(camera('a', beside(east, north), around), PLACE)).toBe(true)
    }
    expect(sees(camera('a', PLACE, EAST), PLACE)).toBe(true)
  })

  it.each(['bearingDeg', 'fovDeg', 'rangeM'])('are never said to see without %s', (field) => {
    const here = camera('here', PLACE, { ...EAST, [field]: null })
    expect(camerasNear([here], PLACE)).toEqual({ seeing: [], notWorking: [], unmeasured: 1 })
  })

  it('are listed apart when they do not work; planned ones are not there yet', () => {
    const cameras = (['working', 'faulty', 'offline', 'planned'] as const).map((status, at) =>
      camera(status, beside(-50 - at, 0), { ...EAST, status }),
    )
    const { seeing, notWorking } = camerasNear(cameras, PLACE)
    expect(idsOf(seeing)).toEqual(['working'])
    expect(idsOf(notWorking)).toEqual(['faulty', 'offline'])
  })

  it('are not asked for beyond 100 m, broken, planned or deleted', () => {
    const cameras = [
      camera('a', beside(0, 99)),
      camera('b', beside(0, 101)),
      camera('c', PLACE, { status: 'faulty' }),
      camera('d', PLACE, { status: 'planned' }),
      camera('e', PLACE, { deletedAt: new Date() }),
    ]
    expect(camerasNear(cameras, PLACE).unmeasured).toBe(1)
  })

  it('equal a plain reckoning on flat ground, for 20,000 made-up cones', () => {
    const random = randomFrom(11)
    const wrong: unknown[] = []
    let seen = 0
    for (let round = 0; round < 20_000; round++) {
      const cone = {
        bearingDeg: random() * 360,
        fovDeg: 1 + random() * 359,
        rangeM: 1 + random() * 500,
      }
      const [east, north] = [random() * 800 - 400, random() * 800 - 400]
      const margin = marginOf(cone, -east, -north)
      // On the very edge the curve of the Earth decides, by less than a tenth of a metre.
      if (Math.abs(margin) < 0.1) continue
      const found = sees(camera('a', beside(east, north), cone), PLACE)
      if (found) seen += 1
      if (found !== margin > 0) wrong.push({ cone, east, north, margin })
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(2000)
  })
})

/** How many metres inside the cone a place lies that is so far east and north of the camera; negative outside. */
function marginOf({ bearingDeg, fovDeg, rangeM }: Cone, east: number, north: number): number {
  const radians = (bearingDeg * Math.PI) / 180
  const along = east * Math.sin(radians) + north * Math.cos(radians)
  const across = Math.abs(east * Math.cos(radians) - north * Math.sin(radians))
  const half = (fovDeg / 2) * (Math.PI / 180)
  const beyondEdge = half - Math.atan2(across, along)
  const away = Math.hypot(east, north)
  return Math.min(rangeM - away, beyondEdge * away)
}
