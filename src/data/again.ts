// Asking again where no answer came: for what may safely be asked twice.
import { Failure } from './failure'

/** About a quarter of a minute together: a train in a tunnel, a server that starts anew. */
const WAITS_MS = [300, 1000, 2000, 4000, 8000]

const PASSING = ['offline', 'backend_unavailable', 'rate_limited']

const passes = (thrown: unknown): boolean =>
  thrown instanceof Failure && PASSING.some((code) => thrown.is(code))

/**
 * @param waitsMs between one try and the next
 * @throws what the last try threw; at once what will not pass by itself, and the reason of an aborted signal
 */
export async function again<Answer>(
  ask: () => Promise<Answer>,
  signal?: AbortSignal,
  waitsMs: readonly number[] = WAITS_MS,
): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted()
    try {
      return await ask()
    } catch (thrown) {
      const waitMs = waitsMs[tries]
      signal?.throwIfAborted()
      if (waitMs === undefined || !passes(thrown)) throw thrown
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
}
