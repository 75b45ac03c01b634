// What a share link tells whoever opens it.
import type { SharedCounts, SharedLayer, SharedPlace } from '@/domain/share-link'
import { askPublic } from './ask-public'

interface PlaceRow extends Omit<SharedPlace, 'lngLat'> {
  lng: number | null
  lat: number | null
}

interface OpenedRow {
  layer: SharedLayer
  area: SharedCounts['area']
  starts_on: string | null
  ends_on: string | null
  last_day: string
  places: PlaceRow[]
}

/** Null for a link that is wrong, over or revoked. @throws NoAnswer */
export async function openShareLink(token: string): Promise<SharedCounts | null> {
  const answer = (await askPublic('open_share_link', { token })) as OpenedRow | null
  return answer === null
    ? null
    : {
        ...{ layer: answer.layer, area: answer.area },
        ...{ startsOn: answer.starts_on, endsOn: answer.ends_on, lastDay: answer.last_day },
        places: answer.places.map(({ lng, lat, ...place }) => ({
          ...place,
          lngLat: lng === null || lat === null ? null : [lng, lat],
        })),
      }
}
