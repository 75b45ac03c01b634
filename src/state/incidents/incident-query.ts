// The incidents of one area in the worker, kept right by the change feed.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { onIncidentChanges } from '@/data/incident-changes'
import { loadIncidentColumns, toColumns } from '@/data/incident-columns'
import type { Area } from '@/domain/area'
import type { IncidentType } from '@/domain/incident'
import type { Held } from './messages'
import { incidentWorker } from './worker-client'

/** How far the load is. */
export interface LoadProgress {
  readonly read: number
  readonly total: number
}

/** One area at a time is held; another one takes its place. */
export const incidentColumnsQuery = (
  areaId: string,
  onProgress: (progress: LoadProgress) => void,
) =>
  queryOptions({
    queryKey: ['incident_columns', areaId] as const,
    queryFn: async ({ client, signal }): Promise<Held> => {
      const worker = incidentWorker()
      worker.begin((read, total) => onProgress({ read, total }))
      const taker = { bytes: worker.bytes, end: () => worker.call('end', null) }
      return loadIncidentColumns(client, areaId, taker, signal)
    },
    meta: { fed: true },
    staleTime: Number.POSITIVE_INFINITY,
    // What the worker no longer holds is of no use.
    gcTime: 0,
    structuralSharing: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  })

/** Brings what the feed says of incidents into the columns of an area. @returns stops */
export function followIncidents(client: QueryClient, areaId: string): () => void {
  const key = ['incident_columns', areaId]
  return onIncidentChanges(async ({ rows, removed }) => {
    if (client.getQueryData(key) === undefined) return
    const areas = client.getQueryData<readonly Area[]>(['areas']) ?? []
    const types = client.getQueryData<readonly IncidentType[]>(['incident_types']) ?? []
    const top = areas.find(({ id }) => id === areaId)
    const below = areas.filter(({ path }) => top && `${path}.`.startsWith(`${top.path}.`))
    const changed = toColumns(
      rows,
      new Map(below.map((area) => [area.id, area])),
      new Map(types.map((type) => [type.id, type])),
    )
    // One that moved out of this area comes as a row of another one.
    const left = [...removed, ...rows.map(({ number }) => number)]
    client.setQueryData(key, await incidentWorker().call('patch', { rows: changed, removed: left }))
  })
}
