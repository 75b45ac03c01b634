// What a phone that drives the wall wants to be shown, and the wall's own word of what it shows. Esc takes the wall back.
import { useEffect, useEffectEvent } from 'react'
import type { WallStatus } from '@/data/own-wall'
import { endRemote } from '@/data/wall-driving'
import type { WallRemote } from '@/domain/wall-remote'
import type { useOwnWall } from './use-own-wall'

/** While somebody drives the wall they wait for it: it asks more often than it says that it is alive. */
const ASK_EVERY_MS = 5_000

type Heartbeat = ReturnType<typeof useOwnWall>

/** Null while nobody drives it. */
export function useDriving({ own, say, ask }: Heartbeat, status: WallStatus): WallRemote | null {
  const remote = own?.remote ?? null
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
      // A server that cannot be told is asked again in seconds, and whoever stands here can press again.
      if (key === 'Escape') void endRemote(id).then(asked, asked)
    }
    window.addEventListener('keydown', onPress)
    return () => window.removeEventListener('keydown', onPress)
  }, [isDriven, id])

  const { version, place, scene, isPaused, dataAgeMs } = status
  useEffect(
    () => say({ version, place, scene, isPaused, dataAgeMs }),
    [say, version, place, scene, isPaused, dataAgeMs],
  )
  return remote
}
