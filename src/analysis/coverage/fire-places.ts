// Where one more fire point would bring most households, or most ground, within reach.
import type { Area } from '@/domain/area'
import type { CoveragePlace } from '@/domain/coverage'
import type { OutlinedArea } from './covered-areas'
import { forEachWithin, type GroundGrid, placeOf } from './ground-grid'
import { maximalCovering } from './maximal-covering'

const MOST = 3
/** Places to choose from lie so many to a reach: nearer ones cover nearly the same. */
const CHOICES_A_REACH = 4
/** A place that brings fewer than that into reach is not worth telling. */
const FEWEST_HOUSEHOLDS = 5
const FEWEST_M2 = 10_000
interface FirePlacesQuestion {
  readonly grid: GroundGrid
  readonly isGap: Uint8Array
  /** In the order of the grid's owners. */
  readonly hamlets: readonly OutlinedArea[]
  /** Shares of each hamlet's homes, as `homesOn` has them. */
  readonly homes: Float64Array
  readonly nameOf: (area: Area) => string
  readonly reachM: number
}

/** By households where those of every hamlet are known, else by the ground that has homes. */
export function bestFirePlaces(question: FirePlacesQuestion): CoveragePlace[] {
  const { grid, isGap, hamlets, homes, nameOf, reachM } = question
  const areKnown = hamlets.every(({ households }) => households !== null)
  const householdsAt = (point: number): number =>
    (homes[point] ?? 0) * (hamlets[grid.owner[point] ?? 0]?.households ?? 0)
  const weights = Float64Array.from(isGap, (gap, point) => {
    if (gap !== 1 || homes[point] === 0) return 0
    return areKnown ? householdsAt(point) : 1
  })
  const candidates = candidatesOf(
    grid,
    isGap,
    Math.max(1, Math.round(reachM / CHOICES_A_REACH / grid.stepM)),
  )
  const chosen = maximalCovering({
    weights,
    candidates: candidates.length,
    forEachCovered: (candidate, visit) =>
      forEachWithin(grid, placeOf(grid, candidates[candidate] ?? 0), reachM, visit),
    most: MOST,
  })
  return chosen.flatMap(({ candidate, newlyCovered }, index): CoveragePlace[] => {
    const point = candidates[candidate] ?? 0
    const hamlet = hamlets[grid.owner[point] ?? 0]
    const households = areKnown
      ? newlyCovered.reduce((total, covered) => total + householdsAt(covered), 0)
      : null
    const areaM2 = newlyCovered.length * grid.stepM ** 2
    const isWorth = households === null ? areaM2 >= FEWEST_M2 : households >= FEWEST_HOUSEHOLDS
    if (hamlet === undefined || !isWorth) return []
    return [
      {
        id: String(index + 1),
        rank: index + 1,
        name: nameOf(hamlet),
        lngLat: placeOf(grid, point),
        areaId: hamlet.id,
        areaPath: hamlet.path,
        gain: { of: 'fire_point', reachM, areaM2, households },
      },
    ]
  })
}

/** One point out of reach of each block of `side` by `side`, the one nearest to its middle. */
function candidatesOf({ columns }: GroundGrid, isGap: Uint8Array, side: number): readonly number[] {
  const blocks = Math.ceil(columns / side)
  const best = new Map<number, { readonly point: number; readonly away: number }>()
  for (let point = 0; point < isGap.length; point++) {
    if (isGap[point] !== 1) continue
    const [column, row] = [point % columns, Math.floor(point / columns)]
    const block = Math.floor(row / side) * blocks + Math.floor(column / side)
    const away =
      Math.abs((column % side) - (side - 1) / 2) + Math.abs((row % side) - (side - 1) / 2)
    const known = best.get(block)
    if (known === undefined || away < known.away) best.set(block, { point, away })
  }
  return Array.from(best.values(), ({ point }) => point)
}
