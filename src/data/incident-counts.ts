// Incidents as counts, for areas whose incidents are too many for columns: one question to incident_counts().
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { dayAt, dayNumberOf, startOfDay } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import { type AreaCounts, type CellGrid, EVER } from '@/domain/incident-counts'
import type { BBox } from '@/domain/position'
import { changesQuery } from './changes'
import { supabase } from './client'
import { toFailure } from './failure'
import { onIncidentChanges } from './incident-changes'
import { takeLoadTurn } from './turns'

export interface CountsQuestion {
  readonly areaId: string
  readonly span: DaySpan
  /** Ids of types; null for all. */
  readonly types: readonly string[] | null
  /** Null for no grid. */
  readonly view: BBox | null
}

interface Answer {
  readonly first_day: string
  readonly total: number
  readonly without_position: number
  readonly days: readonly number[]
  readonly types: Readonly<Record<string, number>>
  readonly areas: Readonly<Record<string, number>>
  readonly grid: CellGrid | null
}

const YEARS_TO_COME = 3

/** What a history is asked for: every day of it costs, and no chart looks further into the future. */
export const HISTORY: DaySpan = [
  EVER[0],
  dayNumberOf(startOfDay(`${new Date().getFullYear() + YEARS_TO_COME}-01-01`)),
]

/** All questions of counts, and whatever is made from their answers: asked again when the feed brings incidents. */
export const COUNTS_KEY = 'incident_counts'

/** How an answer of counts, or one made from such, is kept: the feed alone makes it stale. */
export const KEPT_COUNTS = {
  meta: { fed: true },
  staleTime: Number.POSITIVE_INFINITY,
  // A view that was looked at a while ago is not worth its cells.
  gcTime: 60_000,
  structuralSharing: false,
  refetchOnReconnect: false,
  refetchOnWindowFocus: false,
} as const

export const incidentCountsQuery = (question: CountsQuestion) =>
  queryOptions({
    ...KEPT_COUNTS,
    queryKey: [COUNTS_KEY, question] as const,
    queryFn: async ({ client, signal }) => {
      // No change falls between the feed's first cursor and what is counted.
      await client.ensureQueryData(changesQuery(client))
      return takeLoadTurn(() => ask(question, signal))
    },
  })

async function ask(
  { areaId, span, types, view }: CountsQuestion,
  signal: AbortSignal,
): Promise<AreaCounts> {
  const [west, south, east, north] = view ?? []
  const { data, error } = await supabase()
    .rpc('incident_counts', {
      area: areaId,
      starts_at: startOfDay(dayAt(span[0])).toISOString(),
      ends_at: startOfDay(dayAt(span[1])).toISOString(),
      ...(types && { types: [...types] }),
      ...(view && { west, south, east, north }),
    })
    .abortSignal(signal)
  if (error) throw toFailure(error)
  return toCounts(data as unknown as Answer)
}

const toCounts = ({
  first_day,
  total,
  without_position,
  days,
  types,
  areas,
  grid,
}: Answer): AreaCounts => ({
  total,
  withoutPlace: without_position,
  daily: { firstDay: dayNumberOf(startOfDay(first_day)), counts: Uint32Array.from(days) },
  types,
  areas,
  grid,
})

/** Asks again whatever is looked at when the feed says that incidents changed. @returns stops */
export const followCounts = (client: QueryClient): (() => void) =>
  onIncidentChanges(() => void client.invalidateQueries({ queryKey: [COUNTS_KEY] }))
