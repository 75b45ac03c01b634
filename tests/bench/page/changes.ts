// What is asked for: all three years, then another period and other types in turn.
import { DAYS, FIRST_DAY, TYPES } from '../made-up-columns'
import type { Change } from './candidate'

export const WHOLE: Change = { days: [FIRST_DAY, FIRST_DAY + DAYS], types: [1, TYPES] }

export const CHANGES: readonly Change[] = Array.from({ length: 15 }, (_, round) => {
  const from = FIRST_DAY + (round >> 1) * 50
  return round % 2 === 0
    ? { days: [from, from + 365], types: WHOLE.types }
    : { days: WHOLE.days, types: [1 + (round % 5), TYPES - 2 * (round % 7)] }
})

/** A day and a type that no change leaves out. */
export const ALWAYS_IN = { day: FIRST_DAY + 357, type: 10 }
