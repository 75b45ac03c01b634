// The time of day on a wall, and whether the machine's own clock is wrong.
import { useState } from 'react'
import { machineAheadMs, serverNow } from '@/data/server-clock'
import { isClockWrong } from '@/domain/wall-age'
import { useSteadyTick } from './use-steady-tick'

export interface ServerTime {
  /** The same object for a minute. */
  readonly now: Date
  /** How far the machine's clock is ahead, in milliseconds; null while it is right. */
  readonly wrongMs: number | null
}

const MINUTE = 60_000

const minuteOf = (at: Date): number => Math.floor(at.getTime() / MINUTE)

export function useServerTime(): ServerTime {
  const [time, setTime] = useState<ServerTime>(() => ({ now: serverNow(), wrongMs: null }))
  useSteadyTick(() => {
    const now = serverNow()
    const ahead = machineAheadMs()
    const wrongMs = isClockWrong(ahead) ? ahead : null
    setTime((last) => {
      const isSame = minuteOf(last.now) === minuteOf(now) && last.wrongMs === wrongMs
      return isSame ? last : { now, wrongMs }
    })
  })
  return time
}
