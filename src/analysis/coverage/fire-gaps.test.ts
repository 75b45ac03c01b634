import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { beside, firePoint, TODAY } from '@/analysis/incident-card/made-up-rows.test-data'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import type { Area } from '@/domain/area'
import { distanceBetween } from '@/domain/distance'
import type { FirePoint } from '@/domain/fire-point'
import type { IncidentEntry } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { coverageGround, coverageOf } from './coverage'
import type { FireGaps } from './fire-gaps'
import { box, commune, hamlet, incident, outlineOf } from './made-up-ground.test-data'

function gapsOf(
  hamlets: readonly Area[],
  firePoints: readonly FirePoint[],
  reachM = 200,
  incidents: readonly IncidentEntry[] = [],
  noted: readonly LngLat[] = [],
): FireGaps {
  const ground = coverageGround(commune, [commune, ...hamlets], noted)
  const { fire } = coverageOf(ground, {
    areasById: new Map(hamlets.map((area) => [area.id, area])),
    firePoints,
    cameras: [],
    incidents,
    reachM,
    today: TODAY,
  })
  if (typeof fire === 'string') throw new Error(fire)
  return fire
}

const told = (fire: FireGaps) =>
  fire.gaps.map(({ area, share, households }) => [
    area.id,
    share === null ? null : Math.round(share * 100),
    households === null ? null : Math.round(households),
  ])

describe('what lies far from a ready fire point', () => {
  const west = hamlet('1', outlineOf(box(0, 0, 1000, 1000)))
  const east = hamlet('2', outlineOf(box(1000, 0, 2000, 1000)), { households: 400 })

  it('is all of a hamlet without one, and a circle less with one', () => {
    const fire = gapsOf([west, east], [firePoint('a', beside(500, 500))])
    // A circle of 200 m is 12.6 ha of 100 ha.
    expect(told(fire)).toEqual([
      ['2', 100, 400],
      ['1', 87, 87],
    ])
    expect(fire.share).toBeCloseTo(0.937, 2)
    expect(fire.households).toBeCloseTo(487.4, 0)
  })

  it('counts only points that are ready today, also those of the neighbours', () => {
    const points = [
      firePoint('overdue', beside(500, 500), { nextCheckDue: '2026-11-19' }),
      firePoint('broken', beside(500, 500), { status: 'needs_service' }),
      firePoint('beside', beside(-10, 500), { areaPath: 'vn.other' }),
    ]
    const fire = gapsOf([west], points)
    expect(fire.gaps[0]?.share).toBeCloseTo(1 - (0.5 * Math.PI * 0.2 ** 2 - 0.002 * 2), 2)
    expect([fire.points, fire.ready]).toEqual([2, 0])
  })

  it('is not told of a hamlet without a boundary, and no households are made up', () => {
    const unknown = hamlet('3', outlineOf(box(0, 1000, 1000, 2000)), { households: null })
    const fire = gapsOf([hamlet('4', null), west, unknown], [])
    expect(told(fire)).toEqual([
      ['1', 100, 100],
      ['3', 100, null],
      ['4', null, null],
    ])
    expect([fire.withoutBoundary, fire.withoutHouseholds]).toEqual([1, 1])
    expect(fire.households).toBeCloseTo(100, 6)
    expect(fire.places[0]?.gain).toMatchObject({ households: null })
  })

  it('is refused where nothing has a boundary, and where it is too much', () => {
    const refusal = (area: Area) => coverageGround(commune, [commune, area], []).grid
    expect(refusal(hamlet('1', null))).toBe('no_boundary')
    expect(refusal(hamlet('1', outlineOf(box(0, 0, 30_000, 30_000))))).toBe('too_large')
  })

  it('has the share that 20,000 places at random have, 12 worlds', () => {
    const random = randomFrom(114)
    for (let round = 0; round < 12; round++) {
      const points = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, n) =>
        firePoint(String(n), beside(random() * 2400 - 200, random() * 1400 - 200)),
      )
      const reachM = 100 + random() * 400
      const fire = gapsOf([west, east], points, reachM)
      for (const [index, area] of [west, east].entries()) {
        let far = 0
        for (let place = 0; place < 20_000; place++) {
          const at = beside(1000 * (index + random()), 1000 * random())
          if (points.every(({ lngLat }) => distanceBetween(at, lngLat) > reachM)) far++
        }
        const share = fire.gaps.find((gap) => gap.area.id === area.id)?.share ?? -1
        expect(Math.abs(share - far / 20_000)).toBeLessThan(0.015)
      }
    }
  })

  it('tells exactly of the fires that lay out of reach', () => {
    const random = randomFrom(8)
    const points = Array.from({ length: 9 }, (_, n) =>
      firePoint(String(n), beside(2000 * random(), 1000 * random())),
    )
    const incidents = Array.from({ length: 400 }, (_, n) =>
      incident(n, n % 7 === 0 ? null : beside(2000 * random(), 1000 * random()), {
        typeId: n % 2 === 0 ? 'fire.nha_dan' : 'crime.trom_cap',
      }),
    )
    const fires = incidents.filter(({ typeId }) => typeId === 'fire.nha_dan')
    const placed = fires.flatMap(({ lngLat }) => (lngLat ? [lngLat] : []))
    const far = placed.filter((at) =>
      points.every(({ lngLat }) => distanceBetween(at, lngLat) > 200),
    )
    expect(gapsOf([west, east], points, 200, incidents).fires).toEqual({
      placed: placed.length,
      far: far.length,
      withoutPlace: fires.length - placed.length,
    })
  })
})

describe('where one more fire point would cover most', () => {
  const sparse = hamlet('1', outlineOf(box(0, 0, 1000, 1000)), { households: 10 })
  const dense = hamlet('2', outlineOf(box(1000, 0, 2000, 1000)), { households: 900 })

  it('is where most households are, with as many as the circle holds', () => {
    const [first, second] = gapsOf([sparse, dense], []).places
    expect(first).toMatchObject({ id: '1', rank: 1, areaId: '2', name: 'Thôn 2' })
    const households = first?.gain.of === 'fire_point' ? first.gain.households : null
    expect(households).toBeGreaterThan(105)
    expect(households).toBeLessThan(120)
    expect(second?.areaId).toBe('2')
    expect(distanceBetween(first?.lngLat ?? [0, 0], second?.lngLat ?? [0, 0])).toBeGreaterThan(350)
  })

  it('is where incidents were noted: that is where people are', () => {
    const village = beside(1620, 640)
    const noted = Array.from({ length: 20 }, () => village)
    const fire = gapsOf([sparse, dense], [firePoint('a', beside(1200, 200))], 200, [], noted)
    const [first, second] = fire.places
    expect(distanceBetween(first?.lngLat ?? [0, 0], village)).toBeLessThan(105)
    expect(first?.gain).toMatchObject({ of: 'fire_point' })
    expect(first?.gain.of === 'fire_point' && first.gain.households).toBeCloseTo(900, 5)
    // Nobody lives elsewhere in that hamlet.
    expect(second).toBeUndefined()
    expect(told(fire)[0]).toEqual(['2', 87, 900])
  })

  it('is nobody out of reach where all that was noted is in reach', () => {
    const noted = Array.from({ length: 20 }, () => beside(1500, 500))
    const fire = gapsOf([dense], [firePoint('a', beside(1500, 500))], 200, [], noted)
    expect(told(fire)).toEqual([['2', 87, 0]])
    expect(fire.places).toEqual([])
  })

  it('is nowhere when all is in reach', () => {
    const lattice = [0, 1, 2, 3, 4, 5].flatMap((column) =>
      [0, 1, 2].map((row) =>
        firePoint(`${column}/${row}`, beside(200 + column * 320, 180 + row * 320)),
      ),
    )
    const fire = gapsOf([sparse, dense], lattice, 300)
    expect(fire.share).toBe(0)
    expect(fire.places).toEqual([])
  })

  it('lies in the hamlet that is told', () => {
    const { places } = gapsOf([sparse, dense], [firePoint('a', beside(1500, 500))], 300)
    for (const { lngLat, areaId } of places) {
      const outline = areaId === '1' ? sparse.outline : dense.outline
      expect(outline && booleanPointInPolygon([...lngLat], outline)).toBe(true)
    }
  })
})
