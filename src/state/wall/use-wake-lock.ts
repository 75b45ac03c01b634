// Keeps the screen of a wall awake: browsers let go of it whenever the page is hidden, so it is taken again.
import { useEffect } from 'react'

export function useWakeLock(): void {
  useEffect(() => {
    // Missing where the address is not secure.
    const locks = (navigator as { wakeLock?: WakeLock }).wakeLock
    let held: WakeLockSentinel | null = null
    let isHere = true
    const take = async () => {
      if (locks === undefined || document.hidden || (held !== null && !held.released)) return
      // Refused on an empty battery; tried again when the page is shown again.
      held = await locks.request('screen').catch(() => null)
      if (!isHere) void held?.release()
    }
    const again = () => void take()
    document.addEventListener('visibilitychange', again)
    again()
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', again)
      void held?.release()
    }
  }, [])
}
