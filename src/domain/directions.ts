// An address that opens the phone's own navigation at a place; nothing is fetched.
import type { LngLat } from './position'

/** What tells an Apple device: `userAgent` and the number of fingers that `navigator` names. */
export interface Device {
  readonly userAgent: string
  readonly maxTouchPoints: number
}

/** An iPad calls itself a Macintosh, which has no touch screen. */
const isApple = ({ userAgent, maxTouchPoints }: Device): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)

/** `geo:` as RFC 5870 and Android have it, with the name as a label; Apple's devices know `maps:` alone, on foot. */
export function directionsTo([lng, lat]: LngLat, name: string, device: Device): string {
  const place = `${lat.toFixed(6)},${lng.toFixed(6)}`
  if (isApple(device)) return `maps://?daddr=${place}&dirflg=w`
  const label = encodeURIComponent(name.replace(/[()]/g, ' ').trim())
  return `geo:${place}?q=${place}(${label})`
}
