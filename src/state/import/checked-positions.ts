// Where the rows of a checked file stand.
import type { LngLat } from '@/domain/position'
import type { Checked } from './messages'

/** Those of points that are shown, and of outlines. */
export function* positionsOf({ places, rings }: Checked): Generator<LngLat> {
  for (let at = 0; at < places.length; at += 2) yield [places[at] ?? 0, places[at + 1] ?? 0]
  for (const ring of rings) for (const [lng = 0, lat = 0] of ring) yield [lng, lat]
}
