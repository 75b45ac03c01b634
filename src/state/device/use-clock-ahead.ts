// How wrong the clock of this phone is, as far as the server has said.
import { useEffect, useState } from 'react'
import { clockAheadMs } from '@/data/server-clock'

const LOOK_MS = 5_000

/** Whole minutes in milliseconds, 0 while it is right, null before the server was heard. */
export function useClockAhead(): number | null {
  const [aheadMs, setAhead] = useState(clockAheadMs)
  useEffect(() => {
    const timer = setInterval(() => setAhead(clockAheadMs()), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  return aheadMs
}
