// What can be found by typing: areas by name and old names, cameras and fire points by name and code, and what
// registers have on the map by name.
import { AREA_LEVELS, type Area, fullNameOf, livingAreas } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import type { CommunityGroup, RiskSite, TrafficSpot } from '@/domain/registers/placed'
import type { RegisterValue } from '@/domain/registers/register'
import { type Searchable, search, searchable } from '@/domain/search'
import type { Found } from '@/layers/rows'

export interface SearchEntries {
  readonly areas: readonly Searchable<Found>[]
  readonly cameras: readonly Searchable<Found>[]
  readonly firePoints: readonly Searchable<Found>[]
}

/** Areas that are there today, which the map shows. Larger ones come first where the names match equally well. */
export function searchEntries(
  areas: readonly Area[],
  cameras: readonly Camera[],
  firePoints: readonly FirePoint[],
): SearchEntries {
  const largestFirst = livingAreas(areas).toSorted(
    (a, b) => AREA_LEVELS.indexOf(a.level) - AREA_LEVELS.indexOf(b.level),
  )
  return {
    areas: largestFirst.map((row) =>
      searchable<Found>({ layerId: 'hamlets', row }, [
        row.name,
        fullNameOf(row),
        row.code,
        ...row.aliases,
      ]),
    ),
    cameras: cameras.map((row) =>
      searchable<Found>({ layerId: 'cameras', row }, [row.name, row.code]),
    ),
    firePoints: firePoints.map((row) =>
      searchable<Found>({ layerId: 'fire_points', row }, [
        row.name,
        row.code,
        ...(row.address === null ? [] : [row.address]),
      ]),
    ),
  }
}

/** By register. */
export type RegisterEntries = readonly (readonly Searchable<Found>[])[]

/** Groups by old and other names, sites by their address, too. */
export const registerEntries = (
  groups: readonly CommunityGroup[],
  sites: readonly RiskSite[],
  spots: readonly TrafficSpot[],
): RegisterEntries => [
  groups.map((row) =>
    searchable<Found>({ layerId: 'groups', row }, [row.name, ...namesAt(row.values.aliases)]),
  ),
  sites.map((row) =>
    searchable<Found>({ layerId: 'risk_sites', row }, [row.name, ...namesAt(row.values.address)]),
  ),
  spots.map((row) => searchable<Found>({ layerId: 'traffic_spots', row }, [row.name])),
]

const namesAt = (value: RegisterValue = null): readonly string[] =>
  [value].flat().filter((name) => typeof name === 'string')

/** Matches of one kind shown at most. */
const MOST = 6

/** The best matches, areas first, those of registers last. */
export const findRows = (
  typed: string,
  { areas, cameras, firePoints }: SearchEntries,
  ofRegisters: RegisterEntries,
): Found[] =>
  [areas, cameras, firePoints, ...ofRegisters].flatMap((entries) => search(typed, entries, MOST))

/** `1234`, `#1234`, `số 1234` -> 1234: the number of an incident; null for anything else. */
export function incidentNumberOf(typed: string): number | null {
  const digits = /^(?:#|số|so|no\.?)?\s*(\d{1,9})$/i.exec(typed.trim().normalize('NFC'))?.[1]
  return digits === undefined ? null : Number(digits)
}
