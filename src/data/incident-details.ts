// What the inspector of one incident adds to its row: the history, and the summary for those who may read it.
import { queryOptions } from '@tanstack/react-query'
import type { IncidentStatus } from '@/domain/incident'
import { BESIDE } from './beside'
import { supabase } from './client'
import { toFailure } from './failure'
import { toInstant } from './instant'

interface IncidentEvent {
  readonly at: Date
  readonly status: IncidentStatus
  readonly reason: string | null
}

export interface IncidentDetails {
  /** Oldest first; empty for roles that may not read it. */
  readonly events: readonly IncidentEvent[]
  readonly summary: string | null
}

/** `version` is part of the key: a newer row asks again. */
export const incidentDetailsQuery = (id: string, version: string) =>
  queryOptions({
    queryKey: ['incident_details', id, version] as const,
    queryFn: async (): Promise<IncidentDetails> => {
      const [events, note] = await Promise.all([
        supabase()
          .from('incident_events')
          .select('at,status,reason')
          .eq('incident_id', id)
          .order('at'),
        supabase().from('incident_notes').select('summary').eq('id', id).maybeSingle(),
      ])
      const error = events.error ?? note.error
      if (error) throw toFailure(error)
      return {
        events: (events.data ?? []).map((event) => ({
          at: toInstant(event.at),
          status: event.status as IncidentStatus,
          reason: event.reason,
        })),
        summary: note.data?.summary ?? null,
      }
    },
    ...BESIDE,
  })
