// Who keeps a fire point, answers for a camera or speaks for a group: for officers and above, nobody else gets a row.
import { queryOptions } from '@tanstack/react-query'
import { BESIDE } from './beside'
import { supabase } from './client'
import { toFailure } from './failure'

export type ContactOf = 'cameras' | 'fire_points' | 'groups'

export interface Contact {
  readonly name: string | null
  readonly phone: string | null
  /** The transaction that wrote it; an edit names the version it was made from. */
  readonly version: string
}

/** Null when there is none, or none that the caller may see. @throws Failure */
export async function loadContact(table: ContactOf, id: string): Promise<Contact | null> {
  const { data, error } =
    table !== 'fire_points'
      ? await supabase()
          .from(table === 'cameras' ? 'camera_contacts' : 'group_contacts')
          .select('name:contact,phone,version:changed_xid')
          .eq('id', id)
          .maybeSingle()
      : await supabase()
          .from('fire_point_contacts')
          .select('name:keeper,phone,version:changed_xid')
          .eq('id', id)
          .maybeSingle()
  if (error) throw toFailure(error)
  return data
}

export const contactQuery = (table: ContactOf, id: string) =>
  queryOptions({
    queryKey: ['contacts', table, id] as const,
    queryFn: () => loadContact(table, id),
    ...BESIDE,
  })
