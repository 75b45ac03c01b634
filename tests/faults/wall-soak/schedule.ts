// Which faults come in which order: drawn by lot, the same for the same seed.
import type { FaultName } from './faults'

/** How often each comes in the full measure. */
const FULL: Readonly<Record<FaultName, number>> = {
  'network out for 1 s': 30,
  'network out for 1 h': 3,
  'network out for 24 h': 1,
  'server killed': 6,
  'server restarted': 6,
  'name not found': 6,
  'token expired': 12,
  'clock a day ahead': 3,
  'clock a day behind': 3,
  'graphics lost': 50,
  'graphics process killed': 3,
  'burst of 2,000': 3,
  'burst of 20,000': 1,
  'area of a scene deleted': 3,
  'turned portrait': 4,
  'slept for 2 h': 2,
  revoked: 2,
}

/** What takes longer than a short form has. */
const ONLY_LONG: readonly FaultName[] = [
  'network out for 1 h',
  'network out for 24 h',
  'burst of 20,000',
  'server killed',
]
const FULL_HOURS = 72
const FEWEST_HOURS = 36

/** @param random numbers in [0, 1) */
export function scheduleOf(hours: number, random: () => number): FaultName[] {
  const names = Object.keys(FULL) as FaultName[]
  const isShort = hours < FEWEST_HOURS
  const all = names.flatMap((name) => {
    if (isShort && ONLY_LONG.includes(name)) return []
    return Array.from(
      { length: Math.max(1, Math.round((FULL[name] * hours) / FULL_HOURS)) },
      () => name,
    )
  })
  return all
    .map((name) => ({ name, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
}
