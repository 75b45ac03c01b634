// The one watcher of where this device is: runs while somebody listens and the page is seen, never otherwise.
import { type Fix, recentFixes } from '@/domain/averaged-position'

export interface Located {
  readonly status: 'off' | 'searching' | 'found' | 'denied' | 'unavailable'
  /** Of the last seconds, oldest first. */
  readonly fixes: readonly Fix[]
}

const OFF: Located = { status: 'off', fixes: [] }

let located: Located = OFF
let watch: number | null = null
const listeners = new Set<() => void>()

export const locationNow = (): Located => located

function tell(next: Located): void {
  located = next
  for (const listener of listeners) listener()
}

function take({ coords }: GeolocationPosition): void {
  // By the clock of the page: that of the receiver may be another one.
  const at = new Date()
  const fix: Fix = {
    lngLat: [coords.longitude, coords.latitude],
    accuracyM: coords.accuracy,
    at,
  }
  tell({ status: 'found', fixes: [...recentFixes(located.fixes, at), fix] })
}

function refuse({ code, PERMISSION_DENIED }: GeolocationPositionError): void {
  if (code === PERMISSION_DENIED) tell({ status: 'denied', fixes: [] })
  // A tunnel or a cellar: what was found before still counts, and the watcher goes on.
  else if (located.fixes.length === 0) tell({ status: 'unavailable', fixes: [] })
}

function start(): void {
  if (watch !== null || document.hidden) return
  if (!('geolocation' in navigator)) {
    tell({ status: 'unavailable', fixes: [] })
    return
  }
  tell({ status: 'searching', fixes: [] })
  watch = navigator.geolocation.watchPosition(take, refuse, {
    enableHighAccuracy: true,
    maximumAge: 0,
    timeout: 20_000,
  })
}

function stop(): void {
  if (watch !== null) navigator.geolocation.clearWatch(watch)
  watch = null
  located = OFF
}

const onVisibility = (): void => {
  if (document.hidden) stop()
  else start()
}

/** Starts with the first listener and stops with the last. */
export function watchLocation(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) document.addEventListener('visibilitychange', onVisibility)
  start()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    document.removeEventListener('visibilitychange', onVisibility)
    stop()
  }
}
