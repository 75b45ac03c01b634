// Counts by area, summed up for areas that hold others: a commune has what its hamlets have.
import { type Area, isWithin } from '@/domain/area'

type Known = Pick<Area, 'id' | 'number' | 'path'>

/** For counts in the order of `areaNumbers`: what each target and all below it have, by target. */
export type AreaTotals = (counts: Uint32Array) => number[]

/** Of each number the place of the target that holds it, -1 for none. */
function placesIn(
  areaNumbers: Uint32Array,
  areas: readonly Known[],
  targets: readonly Known[],
): Int32Array {
  const pathOf = new Map(areas.map(({ number, path }) => [number, path]))
  const byPath = new Map(targets.map(({ path }, index) => [path, index]))
  const targetOf = (path: string): number => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      const index = byPath.get(path.slice(0, end))
      if (index !== undefined) return index
    }
    return -1
  }
  return Int32Array.from(areaNumbers, (number) => targetOf(pathOf.get(number) ?? ''))
}

/** Made once for the areas of a screen. Targets do not lie inside one another. */
export function areaTotals(
  areaNumbers: Uint32Array,
  areas: readonly Known[],
  targets: readonly Known[],
): AreaTotals {
  const places = placesIn(areaNumbers, areas, targets)
  return (counts) => {
    const totals = new Array<number>(targets.length).fill(0)
    for (let index = 0; index < places.length; index++) {
      const target = places[index] ?? -1
      if (target >= 0) totals[target] = (totals[target] ?? 0) + (counts[index] ?? 0)
    }
    return totals
  }
}

/** For the same counts: what is in an area and in none of the targets, as what was noted at a commune itself. */
export function restTotal(
  areaNumbers: Uint32Array,
  areas: readonly Known[],
  area: Known,
  targets: readonly Known[],
): (counts: Uint32Array) => number {
  const inside = placesIn(areaNumbers, areas, [area])
  const inTargets = placesIn(areaNumbers, areas, targets)
  return (counts) =>
    counts.reduce(
      (sum, count, n) => (inside[n] === 0 && inTargets[n] === -1 ? sum + count : sum),
      0,
    )
}

const BELOW = {
  country: 'province',
  province: 'commune',
  commune: 'hamlet',
  hamlet: 'hamlet',
} as const

/** The areas that an area is compared by: those one level below it. One that hangs under what it became is a part of it. */
export const areasToCompare = (area: Area, areas: readonly Area[]): readonly Area[] =>
  areas.filter(
    ({ level, path, parentId, endedOn }) =>
      level === BELOW[area.level] &&
      isWithin(path, area.path) &&
      !(endedOn && areas.some((other) => other.id === parentId && other.level === level)),
  )
