// When to flush: at once when something was saved or the network is back, else when the next wait is over.
import type { FlushOptions } from './flush'

/** Another tab is flushing, or the store failed: looked at again after this. */
const LOOK_AGAIN_MS = 15_000

export interface Running {
  /** False when another tab is at it. */
  readonly flush: (options: FlushOptions) => Promise<boolean>
  /** When something may go out next; null when nothing waits. */
  readonly nextAt: () => Promise<Date | null>
  readonly now: () => Date
  readonly failed: (thrown: unknown) => void
  /** Calls later, once; answers what takes it back. */
  readonly later: (work: () => void, ms: number) => () => void
}

/** Runs one flush at a time; what is asked meanwhile is one more after it. Answers when nothing is left to do now. */
export function runnerOf(running: Running): (options?: FlushOptions) => Promise<void> {
  let current: Promise<void> | null = null
  let wanted: FlushOptions | null = null
  let takeBack = () => {}

  async function run(): Promise<void> {
    while (wanted !== null) {
      const options = wanted
      wanted = null
      takeBack()
      const next = await waitAfter(options)
      if (next !== null) takeBack = running.later(() => void ask(), next)
    }
  }

  /** Milliseconds until the next flush; null when nothing waits. */
  async function waitAfter(options: FlushOptions): Promise<number | null> {
    try {
      if (!(await running.flush(options))) return LOOK_AGAIN_MS
      const at = await running.nextAt()
      // What is due and was not sent (no network, no session) is not asked for again at once.
      return at && Math.max(LOOK_AGAIN_MS, at.getTime() - running.now().getTime())
    } catch (thrown) {
      running.failed(thrown)
      return LOOK_AGAIN_MS
    }
  }

  function ask(options: FlushOptions = {}): Promise<void> {
    wanted = { isForced: options.isForced || wanted?.isForced || false }
    current ??= run().finally(() => {
      current = null
    })
    return current
  }
  return ask
}
