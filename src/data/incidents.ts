// Incidents of the caller's areas in one period.
import { queryOptions } from '@tanstack/react-query'
import type { Incident } from '@/domain/incident'
import type { Scope } from '@/domain/scope'
import { supabase } from './client'
import { INCIDENT_COLUMNS, type IncidentRow, toIncident } from './incident-row'
import { readAll } from './read-all'
import { featuresUnder, selecting } from './selecting'
import { tableQuery } from './table-query'

/** Key of the incidents of one period; the change feed finds the lists to patch by it. */
const incidentsKey = ({ start, end }: Pick<Scope, 'start' | 'end'>) =>
  ['incidents', start.getTime(), end.getTime()] as const

const under = selecting(featuresUnder<Incident>)

/** Newest first. */
export const incidentsQuery = (scope: Pick<Scope, 'areaPath' | 'start' | 'end'>) =>
  queryOptions({
    ...tableQuery(incidentsKey(scope), async () => {
      const rows = await readAll<IncidentRow>((from, to) =>
        supabase()
          .from('incidents')
          .select(INCIDENT_COLUMNS)
          .is('deleted_at', null)
          .gte('occurred_at', scope.start.toISOString())
          .lt('occurred_at', scope.end.toISOString())
          .order('occurred_at', { ascending: false })
          .order('id')
          .range(from, to)
          .overrideTypes<IncidentRow[], { merge: false }>(),
      )
      return rows.map(toIncident)
    }),
    select: under(scope.areaPath),
  })
