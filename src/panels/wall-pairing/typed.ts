// What a key does to the code that is being typed.

export const DIGITS = 6

/** @param key as in `KeyboardEvent.key`; any other key leaves the code as it is */
export function typed(code: string, key: string): string {
  if (/^\d$/.test(key)) return code.length < DIGITS ? code + key : code
  if (key === 'Backspace') return code.slice(0, -1)
  if (key === 'Delete') return ''
  return code
}

/** The keys of the pad, row by row. */
export const PAD = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  'Delete',
  '0',
  'Backspace',
] as const

const COLUMNS = 3
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -COLUMNS,
  ArrowDown: COLUMNS,
}

/** The place on the pad that an arrow leads to; the same one at an edge, and for any other key. */
export function placeAfterArrow(place: number, key: string): number {
  const step = STEPS[key]
  if (step === undefined) return place
  const next = place + step
  const leavesRow =
    Math.abs(step) === 1 && Math.floor(next / COLUMNS) !== Math.floor(place / COLUMNS)
  return next < 0 || next >= PAD.length || leavesRow ? place : next
}
