// Notices that this machine was away: asleep, without a network, or behind other windows.

const TICK_MS = 5_000
/** Longer than browsers hold back the timers of a page that nobody looks at. */
const SLEEP_MS = 90_000

/** `woke`: connections from before may be dead and not know it. `seen`: somebody looks at the page again. */
export type Wake = 'woke' | 'seen'

/** @returns stops watching */
export function watchWake(listener: (wake: Wake) => void): () => void {
  let tickedAt = Date.now()
  const ticking = setInterval(() => {
    const sleptMs = Date.now() - tickedAt
    tickedAt = Date.now()
    if (sleptMs > SLEEP_MS) listener('woke')
  }, TICK_MS)
  const online = () => listener('woke')
  const shown = () => {
    if (document.visibilityState === 'visible') listener('seen')
  }
  window.addEventListener('online', online)
  document.addEventListener('visibilitychange', shown)
  return () => {
    clearInterval(ticking)
    window.removeEventListener('online', online)
    document.removeEventListener('visibilitychange', shown)
  }
}
