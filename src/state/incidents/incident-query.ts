// The incidents of one area in the worker, kept right by the change feed.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { onIncidentChanges } from '@/data/incident-changes'
import { loadIncidentColumns, toColumns } from '@/data/incident-columns'
import type { IncidentRow } from '@/data/incident-row'
import { type Area, isWithin } from '@/domain/area'
import type { DaySpan } from '@/domain/compared-periods'
import type { IncidentType } from '@/domain/incident'
import { EVER } from '@/domain/incident-counts'
import type { Held } from './messages'
import { incidentWorker } from './worker-client'

/** How far the load is. */
export interface LoadProgress {
  readonly read: number
  readonly total: number
}

/** What of an area is held: some stretches of days, or all there are. */
export interface HeldScope {
  readonly areaId: string
  /** Null for all. */
  readonly spans: readonly DaySpan[] | null
  /** How many incidents they have; null before that is known. */
  readonly expected: number | null
}

const keyOf = ({ areaId, spans }: HeldScope) => ['incident_columns', areaId, spans] as const

/** One area at a time is held; another one takes its place. */
export const incidentColumnsQuery = (
  scope: HeldScope,
  onProgress: (progress: LoadProgress) => void,
) =>
  queryOptions({
    queryKey: keyOf(scope),
    queryFn: async ({ client, signal }): Promise<Held> => {
      const worker = incidentWorker()
      let [done, part] = [0, 0]
      worker.begin((read, total) => {
        part = total
        onProgress({ read: done + read, total: Math.max(done + total, scope.expected ?? 0) })
      })
      const next = () => {
        done += part
        part = 0
        worker.next()
      }
      const taker = { bytes: worker.bytes, next, end: () => worker.call('end', null) }
      return loadIncidentColumns(client, scope.areaId, scope.spans ?? [EVER], taker, signal)
    },
    meta: { fed: true },
    staleTime: Number.POSITIVE_INFINITY,
    // What the worker no longer holds is of no use.
    gcTime: 0,
    structuralSharing: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  })

/**
 * Brings what the feed says of incidents into the columns of an area; where that cannot be done, they are loaded anew.
 * @returns stops
 */
export function followIncidents(client: QueryClient, scope: HeldScope): () => void {
  const key = keyOf(scope)
  const reload = () => void client.resetQueries({ queryKey: key })
  // One after another: each is of the state that the one before it has left.
  let last: Promise<unknown> = Promise.resolve()
  return onIncidentChanges(({ rows, removed }) => {
    last = last.then(async () => {
      const held = client.getQueryData<Held>(key)
      if (held === undefined) return
      const changed = changedColumns(client, scope.areaId, rows)
      if (changed === null) return reload()
      // One that moved out of this area comes as a row of another one.
      const left = [...removed, ...rows.map(({ number }) => number)]
      try {
        const argument = { state: held.state, rows: changed, removed: left }
        const patched = await incidentWorker().call('patch', argument)
        // Meanwhile another area may have taken its place.
        if (patched) client.setQueryData<Held>(key, (now) => now && patched)
        else if (client.getQueryData(key) === held) reload()
      } catch {
        reload()
      }
    })
  })
}

/** Those at or under the area; null where one is of an area or type that is not known yet. */
function changedColumns(client: QueryClient, areaId: string, rows: readonly IncidentRow[]) {
  const areas = client.getQueryData<readonly Area[]>(['areas']) ?? []
  const types = client.getQueryData<readonly IncidentType[]>(['incident_types']) ?? []
  const areasById = new Map(areas.map((area) => [area.id, area]))
  const typesById = new Map(types.map((type) => [type.id, type]))
  if (rows.some((row) => !areasById.has(row.area_id) || !typesById.has(row.type_id))) return null
  const top = areasById.get(areaId)
  const below = areas.filter(({ path }) => top && isWithin(path, top.path))
  return toColumns(rows, new Map(below.map((area) => [area.id, area])), typesById)
}
