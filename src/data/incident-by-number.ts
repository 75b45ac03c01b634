// One incident of the caller's areas by its number, whatever the period.
import { queryOptions } from '@tanstack/react-query'
import type { Incident } from '@/domain/incident'
import { supabase } from './client'
import { toFailure } from './failure'
import { INCIDENT_COLUMNS, type IncidentRow, toIncident } from './incident-row'

/** Null when there is none that the caller may see. */
export const incidentByNumberQuery = (number: number) =>
  queryOptions({
    queryKey: ['incident_by_number', number] as const,
    staleTime: 60_000,
    queryFn: async (): Promise<Incident | null> => {
      const { data, error } = await supabase()
        .from('incidents')
        .select(INCIDENT_COLUMNS)
        .is('deleted_at', null)
        .eq('number', number)
        .maybeSingle()
        .overrideTypes<IncidentRow, { merge: false }>()
      if (error) throw toFailure(error)
      return data && toIncident(data)
    },
  })
