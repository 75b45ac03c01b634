// Where one more fire point would bring most households, or most ground, within reach.
import type { Area } from '@/domain/area'
import type { CoveragePlace } from '@/domain/coverage'
import type { OutlinedArea } from './covered-areas'
import { circlesOn } from './grid-circles'
import { type GroundGrid, placeOf } from './ground-grid'
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
  const weights = new Float64Array(isGap.length)
  for (let point = 0; point < isGap.length; point++)
    if (isGap[point] === 1 && homes[point] !== 0)
      weights[point] = areKnown ? householdsAt(point) : 1
  const candidates = candidatesOf(
    grid,
    isGap,
    Math.max(1, Math.round(reachM / CHOICES_A_REACH / grid.stepM)),
  )
  const around = circlesOn(grid, reachM)
  const chosen = maximalCovering({
    weights,
    candidates: candidates.length,
    forEachCovered: (candidate, visit) => around(candidates[candidate] ?? 0, visit),
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
function candidatesOf(
  { columns, rows }: GroundGrid,
  isGap: Uint8Array,
  side: number,
): readonly number[] {
  const blocks = Math.ceil(columns / side)
  const best = new Int32Array(blocks * Math.ceil(rows / side)).fill(-1)
  const middle = (side - 1) / 2
  const awayOf = (point: number): number =>
    Math.abs(((point % columns) % side) - middle) +
    Math.abs((Math.floor(point / columns) % side) - middle)
  for (let point = 0; point < isGap.length; point++) {
    if (isGap[point] !== 1) continue
    const block =
      Math.floor(Math.floor(point / columns) / side) * blocks + Math.floor((point % columns) / side)
    const known = best[block] ?? -1
    if (known < 0 || awayOf(point) < awayOf(known)) best[block] = point
  }
  return Array.from(best).filter((point) => point >= 0)
}
