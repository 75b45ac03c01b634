// Finds which of many places lie in a box.
import Flatbush from 'flatbush'
import type { IncidentEntry } from '@/domain/incident'
import type { BBox, LngLat } from '@/domain/position'

/** An incident whose place is known. */
export type PlacedIncident = IncidentEntry & { readonly lngLat: LngLat }

/** Answers indices of `places`, in order. */
export function placesNear(places: readonly LngLat[]): (box: BBox) => readonly number[] {
  if (places.length === 0) return () => []
  const index = new Flatbush(places.length)
  for (const [lng, lat] of places) index.add(lng, lat)
  index.finish()
  return ([west, south, east, north]) =>
    index.search(west, south, east, north).sort((a, b) => a - b)
}
