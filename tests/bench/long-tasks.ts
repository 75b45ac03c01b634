// How long the page stood still: the longest task of its main thread, as the browser tells it.
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    longestTaskMs: number
  }
}

/** To be called before the page is opened. */
export const watchLongTasks = (page: Page) =>
  page.addInitScript(() => {
    window.longestTaskMs = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longestTaskMs = Math.max(window.longestTaskMs, duration)
    }).observe({ type: 'longtask', buffered: true })
  })

/** Milliseconds since it was asked last; 0 where no task took 50 ms. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // What has just ended is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 100))
    const longest = window.longestTaskMs
    window.longestTaskMs = 0
    return longest
  })
