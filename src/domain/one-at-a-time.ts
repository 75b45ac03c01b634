// A second click arrives before the screen shows that the first is being dealt with.

/** Runs a task unless one is still running; true when it ran (or failed), false when it was left out. */
export function oneAtATime(): (task: () => Promise<void>) => Promise<boolean> {
  let isRunning = false
  return async (task) => {
    if (isRunning) return false
    isRunning = true
    try {
      await task()
      return true
    } finally {
      isRunning = false
    }
  }
}
