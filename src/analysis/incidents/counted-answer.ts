// The answer of a screen from counts that the database made, in the shape that charts and map know.
import type { DaySpan } from '@/domain/compared-periods'
import type { AreaCounts, CellGrid, Daily } from '@/domain/incident-counts'
import type { BBox } from '@/domain/position'
import { cellDensity } from './cell-density'
import { dailyHistory } from './daily-history'
import type { DensityPicture } from './density-picture'
import type { PlainCounts } from './incident-cube'
import type { CountedAnswer } from './question'

/** One stretch of days under the filter. */
export interface CountedSpan {
  readonly span: DaySpan
  /** Of the areas that are filtered by, to be added up. */
  readonly parts: readonly AreaCounts[]
  /** Of all areas to be compared, whatever is chosen among them. */
  readonly ranking: Pick<AreaCounts, 'areas' | 'total'>
}

export interface CountedFigures {
  readonly now: CountedSpan
  /** In the order asked. */
  readonly others: readonly (CountedSpan | null)[]
  /** The period without any filter, on a grid over the whole area. */
  readonly usual: AreaCounts
}

/** Of all time: of the area without any filter, and of the parts of the filter. */
export interface CountedHistory {
  readonly whole: Daily
  readonly parts: readonly Daily[]
}

/** What counts are called by where they come from, and what by on the screen. */
export interface CountedNames {
  /** Numbers of types by id. */
  readonly types: ReadonlyMap<string, number>
  /** The number of the area itself: what its `areas` do not have was noted there. */
  readonly self: number
  /** Areas to be compared. */
  readonly areas: readonly { readonly id: string; readonly number: number }[]
}

export function countedAnswer(
  { now, others, usual }: CountedFigures,
  { whole, parts }: CountedHistory,
  names: CountedNames,
): CountedAnswer {
  const known = [now, ...others].flatMap((one) => one ?? [])
  return {
    counts: addedCounts(now, names),
    others: others.map((one) => one && addedCounts(one, names)),
    usual: addedCounts({ parts: [usual], ranking: usual }, names),
    daily: dailyHistory(whole, parts, known.map(addedDays)),
    areaNumbers: Uint32Array.of(...names.areas.map(({ number }) => number), names.self),
    density: null,
  }
}

function addedCounts(
  { parts, ranking }: Pick<CountedSpan, 'parts' | 'ranking'>,
  names: CountedNames,
): PlainCounts {
  const below = names.areas.map(({ id }) => ranking.areas[id] ?? 0)
  const types = new Uint32Array(Math.max(0, ...names.types.values()) + 1)
  for (const part of parts)
    for (const [id, count] of Object.entries(part.types)) {
      const number = names.types.get(id)
      if (number !== undefined) types[number] = (types[number] ?? 0) + count
    }
  return {
    total: parts.reduce((sum, { total }) => sum + total, 0),
    withoutPlace: parts.reduce((sum, { withoutPlace }) => sum + withoutPlace, 0),
    types,
    areas: Uint32Array.of(...below, Math.max(0, ranking.total - sumOf(below))),
  }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

function addedDays({ span, parts }: CountedSpan) {
  const counts = new Uint32Array(span[1] - span[0])
  for (const { daily } of parts)
    for (const [day, count] of daily.counts.entries()) counts[day] = (counts[day] ?? 0) + count
  return { span, daily: { firstDay: span[0], counts } }
}

/** Cells along the longer side of the whole area: enough for a kernel to be seen. */
const SCALE_CELLS = 512

/** The densest place of an area, as `DensityPicture` has it at the top of its scale. */
export const topOf = (grid: CellGrid, bounds: BBox, radiusM: number): DensityPicture['top'] =>
  cellDensity([grid], { bounds, cells: SCALE_CELLS, radiusM }).peak
