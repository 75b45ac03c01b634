// What fire points and cameras leave uncovered, counted where somebody looks at it.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  type Coverage,
  coverageGround,
  coverageOf,
  MOST_INCIDENTS,
} from '@/analysis/coverage/coverage'
import { camerasQuery } from '@/data/cameras'
import { firePointsQuery } from '@/data/fire-points'
import type { Area } from '@/domain/area'
import type { IncidentEntry } from '@/domain/incident'
import { type IncidentColumns, NO_PLACE, PLACES_PER_DEGREE } from '@/domain/incident-columns'
import type { LngLat } from '@/domain/position'
import type { RowList } from '@/layers/rows'
import type { IncidentsModel } from './use-incidents'

/** The nearest fire point may stand in the next commune, and a camera there may look over. */
const EVERYWHERE = { areaPath: 'vn' }

interface Looked {
  readonly isWanted: boolean
  readonly area: Area
  readonly areas: readonly Area[]
  readonly areasById: ReadonlyMap<string, Area>
  readonly incidents: IncidentsModel
  /** Metres from a ready fire point that count as near. */
  readonly reachM: number
  /** The day in Vietnam. */
  readonly today: string
}

/** Null where nobody asks for it, and while rows are on their way. The same object while nothing changes. */
export function useCoverage(looked: Looked): Coverage | null {
  const { isWanted, area, areas, areasById, incidents, reachM, today } = looked
  const cameras = useQuery({ ...camerasQuery(EVERYWHERE), enabled: isWanted }).data
  const firePoints = useQuery({ ...firePointsQuery(EVERYWHERE), enabled: isWanted }).data
  const { list, unlisted, columns } = incidents
  const ground = useMemo(
    () => (isWanted ? coverageGround(area, areas, columns ? placesOf(columns) : []) : null),
    [isWanted, area, areas, columns],
  )
  const isListed = unlisted === null
  const entries = useMemo(
    () => (isWanted && isListed && list ? entriesIn(list) : null),
    [isWanted, isListed, list],
  )
  const isWaiting = isListed && list === undefined
  return useMemo(() => {
    if (ground === null || !cameras || !firePoints || isWaiting) return null
    return coverageOf(ground, { areasById, firePoints, cameras, incidents: entries, reachM, today })
  }, [ground, cameras, firePoints, isWaiting, areasById, entries, reachM, today])
}

/** Where incidents were noted, in the order of the columns. */
function placesOf({ lng, lat }: IncidentColumns): readonly LngLat[] {
  const places: LngLat[] = []
  for (const [row, east] of lng.entries())
    if (east !== NO_PLACE)
      places.push([east / PLACES_PER_DEGREE, (lat[row] ?? 0) / PLACES_PER_DEGREE])
  return places
}

/** Null for more than are counted at once. */
function entriesIn(list: RowList<IncidentEntry>): readonly IncidentEntry[] | null {
  if (list.length > MOST_INCIDENTS) return null
  return Array.from({ length: list.length }, (_, index) => list.at(index)).filter(
    (entry) => entry !== undefined,
  )
}
