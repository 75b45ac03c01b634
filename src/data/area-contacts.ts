// Whom to ring in an area when something happens there: for officers and above, nobody else gets a row.
import { queryOptions } from '@tanstack/react-query'
import type { AreaContactDraft } from '@/domain/area-contact-draft'
import { isSame } from '@/domain/draft'
import { BESIDE } from './beside'
import { changedColumns } from './changed-columns'
import { supabase } from './client'
import { Failure, toFailure } from './failure'
import { write } from './write'

export interface AreaContact {
  readonly areaId: string
  /** `Công an viên trực`. */
  readonly duty: string | null
  readonly phone: string | null
  /** The transaction that wrote it; an edit names the version it was made from. */
  readonly version: string
}

async function loadAreaContacts(areaIds: readonly string[]): Promise<readonly AreaContact[]> {
  const { data, error } = await supabase()
    .from('area_contacts')
    .select('areaId:id,duty,phone,version:changed_xid')
    .in('id', areaIds)
    .overrideTypes<AreaContact[], { merge: false }>()
  if (error) throw toFailure(error)
  return data
}

const KEY = 'area_contacts'

/** Those of the areas that have one, in no order. */
export const areaContactsQuery = (areaIds: readonly string[]) =>
  queryOptions({
    queryKey: [KEY, ...areaIds] as const,
    queryFn: () => loadAreaContacts(areaIds),
    ...BESIDE,
  })

/** Begins the keys of all such queries. */
export const areaContactsKey = [KEY] as const

/**
 * Writes what a form holds; `known` is what it was filled from, null where there was nothing.
 * @throws Failure `error.code.conflict` when somebody else wrote it meanwhile.
 */
export async function saveAreaContact(
  areaId: string,
  known: AreaContact | null,
  { duty, phone }: AreaContactDraft,
): Promise<void> {
  if (known === null) {
    await write({ verb: 'create', table: 'area_contacts', row: { id: areaId, duty, phone } })
    // A create that comes second changes nothing and says so nowhere else.
    const [now] = await loadAreaContacts([areaId])
    if (now && !isSame([now.duty, now.phone], [duty, phone]))
      throw new Failure('error.code.conflict')
    return
  }
  const fields = changedColumns({ duty: known.duty, phone: known.phone }, { duty, phone })
  if (fields === null) return
  await write({ verb: 'edit', table: 'area_contacts', id: areaId, version: known.version, fields })
}
