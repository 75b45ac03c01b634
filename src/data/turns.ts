// Loads and pulls take turns: a pull that runs while a table is being loaded would find no rows to
// patch, and the load would then answer with rows from before the pull.
import { within } from './within'

/** A load on a dead connection must not hold all pulls until the network gives up. */
const LONGEST_MS = 120_000

const loads = new Set<Promise<unknown>>()
let pulling: Promise<unknown> = Promise.resolve()

/** Runs a first load; waits for a pull under way. Loads run side by side. @throws Failure `offline` after two minutes */
export async function takeLoadTurn<T>(load: () => Promise<T>): Promise<T> {
  const waitedFor = pulling
  await waitedFor.catch(() => undefined)
  if (waitedFor !== pulling) return takeLoadTurn(load)
  const running = within(LONGEST_MS, load())
  loads.add(running)
  try {
    return await running
  } finally {
    loads.delete(running)
  }
}

/** Runs a pull alone: after the loads under way and the pulls before it. */
export function takePullTurn<T>(pull: () => Promise<T>): Promise<T> {
  const before = pulling
  const running = (async () => {
    await before.catch(() => undefined)
    await Promise.allSettled(loads)
    return pull()
  })()
  pulling = running
  return running
}
