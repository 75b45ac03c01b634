// How many incidents an area has with all below it, beside the periods compared with, whatever areas are chosen.
import { comparisonsOf } from '@/analysis/statistics/compare-periods'
import { type Area, isWithin } from '@/domain/area'
import type { Comparison } from '@/domain/change-words'
import type { ComparedPeriods } from '@/domain/compared-periods'
import { comparedCounts, partOf } from './compared-counts'
import type { CountedAnswer } from './question'

export interface AreaFigures {
  readonly count: number
  readonly comparisons: readonly Comparison[]
}

/** Null where the counts do not tell of the area: single areas may be counted as part of a larger one. */
export function areaFigures(
  answer: CountedAnswer,
  areas: readonly Pick<Area, 'number' | 'path'>[],
  { path }: Pick<Area, 'path'>,
  periods: ComparedPeriods,
): AreaFigures | null {
  const { counts, areaNumbers } = answer
  const inside = new Set(areas.flatMap((area) => (isWithin(area.path, path) ? [area.number] : [])))
  const places = Array.from(areaNumbers.keys()).filter((n) => inside.has(areaNumbers[n] ?? 0))
  if (places.length === 0) return null
  const sumOf = (byArea: Uint32Array) => places.reduce((sum, n) => sum + (byArea[n] ?? 0), 0)
  const compared = partOf(comparedCounts(answer), ({ areas: byArea }) => sumOf(byArea))
  return { count: sumOf(counts.areas), comparisons: comparisonsOf(compared, periods) }
}
