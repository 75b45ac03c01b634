// Begins a wall anew at a change of scene, when there is a reason: the night has come, or there is a newer version.
import { useEffect, useEffectEvent, useRef } from 'react'
import { serverNow } from '@/data/server-clock'
import { nextNight } from '@/domain/wall-night'
import { tellGoodMoment } from '@/state/good-moment'
import { isNewerServed, reloadQuietly } from './quiet-reload'

const ASK_EVERY_MS = 10 * 60_000

/**
 * @param since when the scene that is shown began
 * @param isBusy somebody stands at the wall, or the server does not answer
 */
export function useReload(since: number, isBusy: boolean): void {
  const night = useRef<Date>(undefined)
  night.current ??= nextNight(serverNow(), Math.random())
  const asked = useRef(performance.now())

  const turned = useEffectEvent(async () => {
    if (isBusy) return
    tellGoodMoment()
    if (night.current && serverNow() >= night.current) return reloadQuietly()
    // Where a service worker keeps the app, it brings the newer version itself.
    const isKept = navigator.serviceWorker?.controller != null
    if (isKept || performance.now() - asked.current < ASK_EVERY_MS) return
    asked.current = performance.now()
    if (await isNewerServed()) await reloadQuietly()
  })
  useEffect(() => void turned(), [since])
}
