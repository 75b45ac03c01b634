// The numbers of an opened link as a file for a spreadsheet.
import { chartCsv } from '@/charts/chart-csv'
import { fullNameOf } from '@/domain/area'
import type { SharedCounts, SharedPlace } from '@/domain/share-link'
import type { Say } from '@/domain/words/public-words'
import type { Tongue } from './use-tongue'

/** What lies in a commune and in none of its hamlets says so. */
export const sharedName = (place: SharedPlace, say: Say): string =>
  place.level === 'hamlet'
    ? fullNameOf(place)
    : say('shared.no_hamlet', { area: fullNameOf(place) })

/** One line for each area, with its middle. */
export function sharedCsv({ places }: SharedCounts, { say, language }: Omit<Tongue, 'change'>) {
  const columns = (['place', 'inside', 'count', 'lat', 'lng'] as const).map((name) =>
    say(`shared.column.${name}`),
  )
  const rows = places.map((place) => [
    sharedName(place, say),
    place.inside,
    place.count ?? say('shared.few'),
    place.lngLat?.[1] ?? null,
    place.lngLat?.[0] ?? null,
  ])
  return chartCsv({ columns, rows }, language)
}
