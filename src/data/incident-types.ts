// Incident types: two levels with their words and symbols.
import { supabase } from './client'
import { toIncidentType } from './incident-row'
import { readAll } from './read-all'
import { tableQuery } from './table-query'

/** In the order they are shown. */
export const incidentTypesQuery = () =>
  tableQuery(['incident_types'] as const, async () => {
    const rows = await readAll((from, to) =>
      supabase().from('incident_types').select('*').order('sort_order').order('id').range(from, to),
    )
    return rows.map(toIncidentType)
  })
