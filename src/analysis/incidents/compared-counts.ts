// What is asked of the periods beside the one looked at, and what the answers are.
import type { ComparedPeriods, DaySpan } from '@/domain/compared-periods'

export interface ComparedCounts<Counts> {
  /** Of the period: all of it, but while it is running only of the days that are over. */
  readonly now: Counts
  /** Null where there is nothing to compare with. */
  readonly before: Counts | null
  readonly yearBefore: Counts | null
}

/** The `others` of a question. */
export const spansToCompare = ({
  now,
  before,
  yearBefore,
  isRunning,
}: ComparedPeriods): (DaySpan | null)[] =>
  [before, yearBefore, isRunning ? now : null].map((span) =>
    span && span[1] > span[0] ? span : null,
  )

/** What was asked for by `spansToCompare`. */
export function comparedCounts<Counts>({
  counts,
  others: [before = null, yearBefore = null, over = null],
}: {
  readonly counts: Counts
  readonly others: readonly (Counts | null)[]
}): ComparedCounts<Counts> {
  return { now: over ?? counts, before, yearBefore }
}

/** A part of each. */
export const partOf = <Counts, Part>(
  { now, before, yearBefore }: ComparedCounts<Counts>,
  part: (counts: Counts) => Part,
): ComparedCounts<Part> => ({
  now: part(now),
  before: before === null ? null : part(before),
  yearBefore: yearBefore === null ? null : part(yearBefore),
})
