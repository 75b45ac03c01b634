// What a phone that drives the wall wants to be shown, and the wall's own word of what it shows. Esc takes the wall back.
import { useEffect, useEffectEvent, useState } from 'react'
import type { WallStatus } from '@/data/own-wall'
import { endRemote } from '@/data/wall-driving'
import type { WallRemote } from '@/domain/wall-remote'
import type { useOwnWall } from './use-own-wall'

/** While somebody drives the wall they wait for it: it asks more often than it says that it is alive. */
const ASK_EVERY_MS = 5_000

type Heartbeat = ReturnType<typeof useOwnWall>

/**
 * Null while nobody drives it: also when the time of whoever did is over, or Esc ended it, and the server cannot say so.
 * @param now by the server's clock
 */
export function useRemote({ own, ask }: Heartbeat, now: Date): WallRemote | null {
  const [endedSince, setEndedSince] = useState<number | null>(null)
  const given = own?.remote ?? null
  const since = given?.since.getTime() ?? null
  const isOver = given === null || given.expiresAt <= now || since === endedSince
  const remote = isOver ? null : given
  const isDriven = remote !== null
  const asked = useEffectEvent(ask)
  useEffect(() => {
    if (!isDriven) return
    const timer = setInterval(() => asked(), ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isDriven])

  const id = own?.id ?? null
  useEffect(() => {
    if (!isDriven || id === null) return
    const onPress = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setEndedSince(since)
      void endRemote(id).then(asked, asked)
    }
    window.addEventListener('keydown', onPress)
    return () => window.removeEventListener('keydown', onPress)
  }, [isDriven, id, since])
  return remote
}

export function useSaying({ say }: Heartbeat, status: WallStatus): void {
  const { version, place, scene, isPaused, dataAgeMs } = status
  useEffect(
    () => say({ version, place, scene, isPaused, dataAgeMs }),
    [say, version, place, scene, isPaused, dataAgeMs],
  )
}
