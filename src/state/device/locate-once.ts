// Where this device is, asked once, when somebody pressed for it.
import type { PublicPlace } from '@/domain/public-fire-point'

export type LocationTrouble = 'denied' | 'unavailable' | 'insecure'

type Located =
  | { readonly place: PublicPlace & { readonly is: 'gps' } }
  | { readonly trouble: LocationTrouble }

/** A receiver indoors may find nothing; the network's guess is rough and comes at once. */
const TRIES: readonly PositionOptions[] = [
  { enableHighAccuracy: true, maximumAge: 15_000, timeout: 10_000 },
  { enableHighAccuracy: false, maximumAge: 60_000, timeout: 10_000 },
]

const ask = (options: PositionOptions): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, options),
  )

export async function locateOnce(): Promise<Located> {
  if (!window.isSecureContext) return { trouble: 'insecure' }
  if (!('geolocation' in navigator)) return { trouble: 'unavailable' }
  for (const options of TRIES) {
    try {
      const { coords } = await ask(options)
      const lngLat = [coords.longitude, coords.latitude] as const
      return { place: { is: 'gps', lngLat, accuracyM: coords.accuracy, at: Date.now() } }
    } catch (error) {
      const { code } = error as GeolocationPositionError
      if (code === GeolocationPositionError.PERMISSION_DENIED) return { trouble: 'denied' }
    }
  }
  return { trouble: 'unavailable' }
}
