// Areas: all that the caller may see, the ones above theirs by name only.
import { AREA_COLUMNS, toArea } from './area-row'
import { supabase } from './client'
import { readAll } from './read-all'
import { tableQuery } from './table-query'

export const areasQuery = () =>
  tableQuery(['areas'] as const, async () => {
    const rows = await readAll((from, to) =>
      supabase()
        .from('areas')
        .select(AREA_COLUMNS)
        .is('deleted_at', null)
        .order('path')
        .range(from, to),
    )
    return rows.map(toArea)
  })
