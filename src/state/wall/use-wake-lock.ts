// Keeps the screen of a wall awake: browsers let go of it whenever the page is hidden, and may refuse, so it is taken
// again and again.
import { useEffect } from 'react'

/** A screen sleeps after some minutes at the least. */
const LOOK_EVERY_MS = 30_000

export function useWakeLock(): void {
  useEffect(() => {
    // Missing where the address is not secure.
    const locks = (navigator as { wakeLock?: WakeLock }).wakeLock
    let held: WakeLockSentinel | null = null
    let isHere = true
    const take = async () => {
      if (locks === undefined || document.hidden || (held !== null && !held.released)) return
      // Refused on an empty battery.
      held = await locks.request('screen').catch(() => null)
      if (!isHere) void held?.release()
    }
    const again = () => void take()
    document.addEventListener('visibilitychange', again)
    const timer = setInterval(again, LOOK_EVERY_MS)
    again()
    return () => {
      isHere = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      void held?.release()
    }
  }, [])
}
