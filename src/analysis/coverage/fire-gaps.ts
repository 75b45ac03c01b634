// What of each hamlet lies farther from a ready fire point than people should carry an extinguisher.
import { type Area, isWithin } from '@/domain/area'
import type { CoveragePlace } from '@/domain/coverage'
import { distanceBetween } from '@/domain/distance'
import { type FirePoint, readinessOf } from '@/domain/fire-point'
import { groupOf, type IncidentEntry } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { boxAround } from './box-around'
import { isOutlined, type OutlinedArea, placeIn } from './covered-areas'
import { bestFirePlaces } from './fire-places'
import { forEachWithin } from './grid-circles'
import type { GroundGrid } from './ground-grid'
import { placesNear } from './places-near'

export interface FireGap {
  readonly area: Area
  readonly name: string
  /** Share of its ground out of reach, 0-1; null without a boundary. */
  readonly share: number | null
  /** Its households out of reach, as far as `homesOn` tells where they are. Null without a boundary or their number. */
  readonly households: number | null
  /** Ready fire points in it. */
  readonly ready: number
}

export interface FireGaps {
  readonly reachM: number
  readonly grid: GroundGrid
  /** 1 for each point of the grid inside a hamlet and out of reach. */
  readonly isGap: Uint8Array
  /** Most households out of reach first, then the largest share; those without a boundary last. */
  readonly gaps: readonly FireGap[]
  /** Of all ground inside boundaries. */
  readonly share: number
  /** Of the hamlets whose households are known; null where none are. */
  readonly households: number | null
  readonly withoutBoundary: number
  /** With a boundary, but no number of households. */
  readonly withoutHouseholds: number
  /** Fire points of what is looked at, and how many of them are ready. */
  readonly points: number
  readonly ready: number
  /** Fires of the period, and those of them that lay out of reach: exact, no grid. */
  readonly fires: { readonly placed: number; readonly far: number; readonly withoutPlace: number }
  /** Where one more would cover most, each beside those before it. */
  readonly places: readonly CoveragePlace[]
}

export interface FireGapsQuestion {
  /** What is looked at. */
  readonly area: Area
  /** Its hamlets, and the grid of those with a boundary, in that order. */
  readonly hamlets: readonly Area[]
  readonly grid: GroundGrid
  /** Shares of each hamlet's homes, as `homesOn` has them. */
  readonly homes: Float64Array
  readonly nameOf: (area: Area) => string
  /** Wherever they are: the nearest may stand in the next commune. */
  readonly firePoints: readonly FirePoint[]
  readonly incidents: readonly IncidentEntry[]
  readonly reachM: number
  /** The day in Vietnam. */
  readonly today: string
}

export function fireGaps(question: FireGapsQuestion): FireGaps {
  const { area, hamlets, grid, homes, nameOf, firePoints, incidents, reachM, today } = question
  const ready = firePoints.filter((point) => readinessOf(point, today) === 'ready')
  const outlined = hamlets.filter(isOutlined)
  const isGap = gapsOf(grid, ready, reachM)
  const gapCounts = new Uint32Array(outlined.length)
  const homesFar = new Float64Array(outlined.length)
  for (let point = 0; point < isGap.length; point++) {
    if (isGap[point] !== 1) continue
    const owner = grid.owner[point] ?? 0
    gapCounts[owner] = (gapCounts[owner] ?? 0) + 1
    homesFar[owner] = (homesFar[owner] ?? 0) + (homes[point] ?? 0)
  }
  const hamletOf = placeIn(hamlets)
  const readyIn = new Uint32Array(hamlets.length)
  for (const { areaPath } of ready) {
    const index = hamletOf(areaPath)
    if (index >= 0) readyIn[index] = (readyIn[index] ?? 0) + 1
  }
  const gaps = hamlets.map((hamlet, index): FireGap => {
    const place = outlined.indexOf(hamlet as OutlinedArea)
    const isKnown = place >= 0 && hamlet.households !== null
    return {
      area: hamlet,
      name: nameOf(hamlet),
      share: place < 0 ? null : (gapCounts[place] ?? 0) / (grid.counts[place] ?? 1),
      households: isKnown ? (homesFar[place] ?? 0) * (hamlet.households ?? 0) : null,
      ready: readyIn[index] ?? 0,
    }
  })
  const known = gaps.flatMap(({ households }) => households ?? [])
  const own = firePoints.filter(({ areaPath }) => isWithin(areaPath, area.path))
  return {
    reachM,
    grid,
    isGap,
    gaps: gaps.toSorted(worstFirst),
    share: sum(gapCounts) / Math.max(1, sum(grid.counts)),
    households: known.length > 0 ? sum(known) : null,
    withoutBoundary: hamlets.length - outlined.length,
    withoutHouseholds: outlined.filter(({ households }) => households === null).length,
    points: own.length,
    ready: own.filter((point) => readinessOf(point, today) === 'ready').length,
    fires: firesOf(incidents, ready, reachM),
    places: bestFirePlaces({ grid, isGap, hamlets: outlined, homes, nameOf, reachM }),
  }
}

const worstFirst = (a: FireGap, b: FireGap): number =>
  (b.households ?? -1) - (a.households ?? -1) ||
  (b.share ?? -1) - (a.share ?? -1) ||
  a.name.localeCompare(b.name, 'vi', { numeric: true })

const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

function gapsOf(grid: GroundGrid, ready: readonly FirePoint[], reachM: number): Uint8Array {
  const { owner } = grid
  const isGap = new Uint8Array(owner.length)
  for (let point = 0; point < owner.length; point++) if ((owner[point] ?? -1) >= 0) isGap[point] = 1
  for (const { lngLat } of ready)
    forEachWithin(grid, lngLat, reachM, (point) => {
      isGap[point] = 0
    })
  return isGap
}

function firesOf(
  incidents: readonly IncidentEntry[],
  ready: readonly FirePoint[],
  reachM: number,
): FireGaps['fires'] {
  const fires = incidents.filter(({ typeId }) => groupOf(typeId) === 'fire')
  const placed = fires.flatMap(({ lngLat }) => (lngLat ? [lngLat] : []))
  const places = ready.map(({ lngLat }) => lngLat)
  const near = placesNear(places)
  const isNear = (fire: LngLat): boolean =>
    near(boxAround(fire, reachM)).some(
      (index) => distanceBetween(fire, places[index] ?? fire) <= reachM,
    )
  return {
    placed: placed.length,
    far: placed.filter((fire) => !isNear(fire)).length,
    withoutPlace: fires.length - placed.length,
  }
}
