// Many calls to pull become few pulls: one at a time, and one more for all that called meanwhile.

/** Many screens hear the same message: they do not all ask in the same instant. */
const JITTER_MS = 200

interface Pulling {
  /** In a moment, which lets those that call in it go along. */
  readonly soon: () => void
  readonly stop: () => void
}

/** @param pull never rejects, or its failure is somebody else's to tell */
export function pullTogether(
  pull: () => Promise<unknown>,
  random: () => number = Math.random,
): Pulling {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPulling = false
  let isWanted = false

  async function run(): Promise<void> {
    timer = undefined
    isWanted = true
    if (isPulling) return
    isPulling = true
    while (isWanted) {
      isWanted = false
      await pull().catch(() => undefined)
    }
    isPulling = false
  }

  return {
    soon: () => {
      timer ??= setTimeout(run, random() * JITTER_MS)
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
      isWanted = false
    },
  }
}
