// Tells the admin of what a wall got over by itself: the server out of reach for minutes, a clock that is wrong.
import { useEffect, useEffectEvent, useRef } from 'react'
import { report } from './health'

const MINUTE = 60_000

const minutesOf = (ms: number): number => Math.round(Math.abs(ms) / MINUTE)

/**
 * @param isCutOff the server does not answer; told of when it does again, where it took minutes
 * @param wrongMs how far the machine's clock is ahead of the server's; null while it is right
 */
export function useTroubles(isCutOff: boolean, wrongMs: number | null): void {
  const since = useRef<number>(undefined)
  useEffect(() => {
    if (isCutOff) {
      since.current ??= performance.now()
      return
    }
    const minutes = minutesOf(performance.now() - (since.current ?? performance.now()))
    since.current = undefined
    if (minutes > 0) report('cut_off', String(minutes))
  }, [isCutOff])

  const isWrong = wrongMs !== null
  const tell = useEffectEvent(() => report('clock_wrong', String(minutesOf(wrongMs ?? 0))))
  useEffect(() => {
    if (isWrong) tell()
  }, [isWrong])
}
