// A tick every second with the time of a clock that only goes forward, whatever happens to the time of day.
import { useEffect, useEffectEvent } from 'react'

const TICK_MS = 1000

export function useSteadyTick(tick: (steady: number) => void): void {
  const told = useEffectEvent(tick)
  useEffect(() => {
    const timer = setInterval(() => told(performance.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
}
