// The rows of every layer for what is looked at: the one set that map, list and totals are made from.
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { incidentsOfGroups } from '@/analysis/count-incidents'
import type { Incident, IncidentGroup } from '@/domain/incident'
import type { Scope } from '@/domain/scope'
import { LAYERS } from '@/layers/registry'
import type { Rows } from '@/layers/rows'

export interface RowsAnswer {
  readonly rows: Rows
  /** Incidents of all groups, for the counts beside the filter. */
  readonly allIncidents: readonly Incident[] | undefined
  readonly isLoaded: boolean
  /** Of a layer that has no rows to show for it. */
  readonly error: Error | null
  readonly retry: () => void
}

export function useRows(scope: Scope, groups: readonly IncidentGroup[]): RowsAnswer {
  const queries = useMemo(() => LAYERS.map((layer) => layer.rows(scope)), [scope])
  const answers = useQueries({ queries })

  const data = answers.map((answer) => answer.data)
  const loaded = useMemo(
    () => Object.fromEntries(LAYERS.map(({ id }, index) => [id, data[index]])) as unknown as Rows,
    data,
  )
  const allIncidents = loaded.incidents
  const rows = useMemo(
    (): Rows => ({
      ...loaded,
      incidents: allIncidents && incidentsOfGroups(allIncidents, groups),
    }),
    [loaded, allIncidents, groups],
  )
  const failed = answers.filter((answer) => answer.isError && answer.data === undefined)
  return {
    rows,
    allIncidents,
    isLoaded: data.every((ofLayer) => ofLayer !== undefined),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const answer of failed) void answer.refetch()
    },
  }
}
