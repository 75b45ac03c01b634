// What a screen asks of the incidents, and the answer: all of it from one filter, so that map, charts,
// list and totals cannot disagree.
import type { DaySpan } from '@/domain/compared-periods'
import type { History } from '@/domain/incident-counts'
import type { BBox } from '@/domain/position'
import { recordsOf } from './daily-history'
import { densityGrid } from './density-grid'
import { densityPeak } from './density-peak'
import { type DensityPicture, painted } from './density-picture'
import {
  countsOf,
  dailyCounts,
  type IncidentCounts,
  incidentCube,
  type PlainCounts,
} from './incident-cube'
import { EVERYTHING, failuresOf, type IncidentFilter } from './incident-filter'
import { type IncidentTable, rowsOfDays } from './incident-table'
import { type Marks, type MarksView, marksIn } from './marks'

export interface DensityQuestion {
  readonly bounds: BBox
  readonly cells: number
  readonly radiusM: number
  /** 256 colours from nothing to the top of the scale: red, green, blue, alpha each. */
  readonly ramp: Uint8ClampedArray
}

export interface Question {
  readonly filter: IncidentFilter
  /** Numbers of the areas looked at, whatever else is filtered: scales are made for them. Null for all. */
  readonly scope: ReadonlySet<number> | null
  readonly period: DaySpan
  /** What the period is compared with. */
  readonly others: readonly (DaySpan | null)[]
  readonly order: 'newest' | 'severity'
  /** Null draws no symbols. */
  readonly marks: MarksView | null
  /** Null draws no density. */
  readonly density: DensityQuestion | null
}

/** An answer from counts alone: what can be said where single incidents are not known. */
export interface CountedAnswer {
  readonly counts: PlainCounts
  /** In the order asked; null where there was nothing to compare with. */
  readonly others: readonly (PlainCounts | null)[]
  /** Of the period and the areas looked at, without any filter. */
  readonly usual: PlainCounts
  /** Incidents of each day from `firstDay` on, whatever the period; null where that cannot be told. */
  readonly daily: History | null
  /** Numbers of areas in the order of `counts.areas`. */
  readonly areaNumbers: Uint32Array
  readonly density: DensityPicture | null
}

export interface Answer extends CountedAnswer {
  readonly counts: IncidentCounts
  readonly others: readonly (IncidentCounts | null)[]
  readonly usual: IncidentCounts
  /** Rows of the list, in order. */
  readonly rows: Uint32Array
  readonly marks: Marks | null
}

interface Scale {
  readonly scope: ReadonlySet<number> | null
  readonly period: DaySpan
  readonly radiusM: number
}

/** Keeps what the next question is likely to need again: failures, cube and scale. */
export function answererOf(table: IncidentTable): (question: Question) => Answer {
  // Two: the filter of now, and none at all, which the scale and the comparison ask for each time.
  const filtered = lastOf((filter: IncidentFilter) => {
    const failures = failuresOf(table, filter)
    const cube = incidentCube(table, failures)
    return { failures, cube, daily: dailyCounts(cube) }
  }, 2)
  const unfiltered = (areas: ReadonlySet<number> | null) => filtered({ ...EVERYTHING, areas })
  const topOf = lastOf(({ scope, period, radiusM }: Scale) =>
    densityPeak(table, unfiltered(scope).failures, period, radiusM),
  )
  return ({ filter, scope, period, others, order, marks, density }) => {
    const { failures, cube, daily } = filtered(filter)
    const span = rowsOfDays(table, period)
    const spanCounts = (days: DaySpan): IncidentCounts => countsOf(cube, days)
    return {
      counts: spanCounts(period),
      others: others.map((days) => days && spanCounts(days)),
      usual: countsOf(unfiltered(scope).cube, period),
      daily: {
        firstDay: table.firstDay,
        counts: daily.slice(),
        ...recordsOf({ firstDay: table.firstDay, counts: unfiltered(scope).daily }),
      },
      areaNumbers: table.areaNumbers.slice(),
      rows: listOf(table, failures, span, order),
      marks: marks && marksIn(table, failures, span, marks),
      density:
        density &&
        painted(
          densityGrid(table, failures, span, density),
          topOf({ scope, period, radiusM: density.radiusM }),
          density.ramp,
        ),
    }
  }
}

/** Newest first; by severity: the most serious first, newest first among them. */
function listOf(
  { columns: { severity } }: IncidentTable,
  failures: Uint8Array,
  [first, after]: readonly [number, number],
  order: Question['order'],
): Uint32Array {
  const rows = new Uint32Array(after - first)
  let count = 0
  for (let row = after - 1; row >= first; row--) if (failures[row] === 0) rows[count++] = row
  const newest = rows.slice(0, count)
  if (order === 'newest') return newest
  const sorted = new Uint32Array(count)
  let at = 0
  for (let wanted = 4; wanted >= 1; wanted--)
    for (const row of newest) if (severity[row] === wanted) sorted[at++] = row
  return sorted
}

/** The last answers again while the argument says the same. */
function lastOf<Argument, Result>(make: (argument: Argument) => Result, kept = 1) {
  const results = new Map<string, Result>()
  return (argument: Argument): Result => {
    const key = JSON.stringify(argument, (_, value) => (value instanceof Set ? [...value] : value))
    const result = results.has(key) ? (results.get(key) as Result) : make(argument)
    // The one asked for now is the last to go.
    results.delete(key)
    results.set(key, result)
    for (const oldest of results.keys()) if (results.size > kept) results.delete(oldest)
    return result
  }
}
