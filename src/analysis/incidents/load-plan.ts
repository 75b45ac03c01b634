// Whether an area's incidents are held in the browser: all of them, those of the days looked at, or only counts.
import { type Area, isWithin } from '@/domain/area'
import { addMonths, type CivilDate, dayAt, dayNumberOf, startOfDay } from '@/domain/civil-date'
import type { ComparedPeriods, DaySpan } from '@/domain/compared-periods'
import { daysOf } from '@/domain/compared-periods'
import type { Daily } from '@/domain/incident-counts'
import type { Period } from '@/domain/period'

/** So many answer a filter in 200 ms on a machine with two cores, and take 60 MB. */
export const MOST_HELD = 1_500_000

export type LoadPlan =
  | {
      readonly kind: 'columns'
      readonly area: Area
      /** Days held, in order and apart; null for all that there are. */
      readonly spans: readonly DaySpan[] | null
      /** How many incidents that is; null where nobody asked. */
      readonly expected: number | null
    }
  | { readonly kind: 'counts'; readonly area: Area }

/** One commune never has too many: only above it somebody has to ask how many there are. */
export const mayBeTooMany = ({ level }: Pick<Area, 'level'>): boolean =>
  level === 'country' || level === 'province'

/** @param daily of the whole area and all time; null for an area that never has too many */
export function planOf(area: Area, spans: readonly DaySpan[], daily: Daily | null): LoadPlan {
  const all = daily && countIn(daily, [[daily.firstDay, Infinity]])
  if (daily === null || all === null || all <= MOST_HELD)
    return { kind: 'columns', area, spans: null, expected: all }
  const expected = countIn(daily, spans)
  return expected <= MOST_HELD
    ? { kind: 'columns', area, spans, expected }
    : { kind: 'counts', area }
}

/** True where what is held answers for an area and its days, so that nothing is loaded. */
export function covers(held: LoadPlan, area: Area, spans: readonly DaySpan[]): boolean {
  if (held.kind === 'counts') return false
  if (held.spans === null) return isWithin(area.path, held.area.path)
  return (
    held.area.id === area.id &&
    spans.every(([from, after]) => held.spans?.some((own) => own[0] <= from && after <= own[1]))
  )
}

/**
 * The period and what it is compared with, each whole: what is still running needs no load on the next day. In whole
 * months of the calendar, as the database answers: two stretches in one month would bring its incidents twice.
 */
export function spansToHold(
  period: Pick<Period, 'start' | 'end'>,
  { before, yearBefore }: Pick<ComparedPeriods, 'before' | 'yearBefore'>,
): readonly DaySpan[] {
  const now = daysOf(period)
  const length = now[1] - now[0]
  const whole = [before, yearBefore].flatMap((span): DaySpan[] =>
    span ? [[span[0], Math.max(span[1], span[0] + length)]] : [],
  )
  return joinedSpans([now, ...whole].map(wholeMonths))
}

function wholeMonths([from, after]: DaySpan): DaySpan {
  const first = firstOfMonth(dayAt(from))
  const next = addMonths(firstOfMonth(dayAt(Math.max(from, after - 1))), 1)
  return [dayNumberOf(startOfDay(first)), dayNumberOf(startOfDay(next))]
}

const firstOfMonth = (day: CivilDate): CivilDate => `${day.slice(0, 7)}-01`

/** In order, those that touch or overlap as one. */
function joinedSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const joined: DaySpan[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && span[0] <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])]
    else joined.push(span)
  }
  return joined
}

function countIn({ firstDay, counts }: Daily, spans: readonly DaySpan[]): number {
  let count = 0
  for (const [from, after] of spans)
    for (const one of counts.subarray(Math.max(0, from - firstDay), Math.max(0, after - firstDay)))
      count += one
  return count
}
