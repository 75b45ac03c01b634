// A block of hours x weekdays: from a drag, from keys, and as the outlines of what is chosen.
import { HOURS, type MatrixPlace, WEEKDAYS } from './matrix-frame'

/** First and last, both included. */
export type Run = readonly [first: number, last: number]

export interface MatrixBlock {
  readonly hours: Run
  /** 0 is Monday. */
  readonly weekdays: Run
}

const between = (from: number | null, to: number | null, count: number): Run => {
  if (from === null) return [0, count - 1]
  const end = to ?? 0
  return [Math.min(from, end), Math.max(from, end)]
}

/** What a drag from one place to another chooses; one that begins on a heading takes whole columns or rows. */
export const blockBetween = (from: MatrixPlace, to: MatrixPlace): MatrixBlock => ({
  hours: between(from.hour, to.hour, HOURS),
  weekdays: between(from.weekday, to.weekday, WEEKDAYS),
})

/** The runs of neighbours among chosen numbers below `count`; null is all of them. */
export function runsOf(chosen: ReadonlySet<number> | null, count: number): Run[] {
  if (chosen === null) return [[0, count - 1]]
  const runs: [number, number][] = []
  for (let value = 0; value < count; value++) {
    if (!chosen.has(value)) continue
    const last = runs.at(-1)
    if (last && last[1] === value - 1) last[1] = value
    else runs.push([value, value])
  }
  return runs
}

export const isSameBlock = (one: MatrixBlock | null, other: MatrixBlock | null): boolean =>
  one?.hours.join() === other?.hours.join() && one?.weekdays.join() === other?.weekdays.join()

/** The chosen block, or null where all or no single block is chosen. */
export function blockOf(
  hours: ReadonlySet<number> | null,
  weekdays: ReadonlySet<number> | null,
): MatrixBlock | null {
  if (hours === null && weekdays === null) return null
  const [hourRun, ...otherHours] = runsOf(hours, HOURS)
  const [weekdayRun, ...otherWeekdays] = runsOf(weekdays, WEEKDAYS)
  if (!hourRun || !weekdayRun || otherHours.length + otherWeekdays.length > 0) return null
  return { hours: hourRun, weekdays: weekdayRun }
}

const STEPS: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-HOURS, 0],
  End: [HOURS, 0],
}

/** The cell that an arrow key, Home or End leads to; null for another key. */
export function cellAfterKey(key: string, hour: number, weekday: number) {
  const step = STEPS[key]
  if (step === undefined) return null
  return {
    hour: Math.min(Math.max(0, hour + step[0]), HOURS - 1),
    weekday: Math.min(Math.max(0, weekday + step[1]), WEEKDAYS - 1),
  }
}
