// The share links of the caller's areas: made, listed with how often they were opened, revoked.
import { queryOptions } from '@tanstack/react-query'
import type { ShareDraft, SharedLayer, ShareLink } from '@/domain/share-link'
import { supabase } from './client'
import { Failure, toFailure } from './failure'

/** Newer ones are of use; the audit log keeps all. */
const LIMIT = 50

const COLUMNS = 'id,area_id,layer,starts_on,ends_on,recipient,last_day,revoked_at'

export const SHARE_LINKS_KEY = ['share-links']

/** The newest fifty, newest first. */
export const shareLinksQuery = () =>
  queryOptions({ queryKey: SHARE_LINKS_KEY, queryFn: readShareLinks, gcTime: 0 })

async function readShareLinks(): Promise<ShareLink[]> {
  const { data, error, status } = await supabase()
    .from('share_links')
    .select(COLUMNS)
    .order('created_at', { ascending: false })
    .limit(LIMIT)
  if (error) throw toFailure(error, status)
  const ids = data.map(({ id }) => id)
  const uses = ids.length === 0 ? [] : await readUses(ids)
  return data.map((row) => {
    const own = uses.filter(({ link_id }) => link_id === row.id)
    return {
      ...{ id: row.id, areaId: row.area_id, layer: row.layer as SharedLayer },
      ...{ startsOn: row.starts_on, endsOn: row.ends_on, lastDay: row.last_day },
      recipient: row.recipient,
      revokedAt: row.revoked_at === null ? null : new Date(row.revoked_at),
      uses: own.reduce((sum, { uses }) => sum + uses, 0),
      lastUsedOn:
        own
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ?? null,
    }
  })
}

/** At most 91 days of each, which is less than any backend cuts an answer at. */
async function readUses(ids: string[]) {
  const { data, error, status } = await supabase()
    .from('share_link_uses')
    .select('link_id,day,uses')
    .in('link_id', ids)
  if (error) throw toFailure(error, status)
  return data
}

/** Answers the token, which nobody is told again. @throws Failure */
export async function makeShareLink(draft: ShareDraft): Promise<string> {
  const { data, error, status } = await supabase().rpc('make_share_link', {
    area: draft.areaId,
    layer: draft.layer,
    recipient: draft.recipient,
    last_day: draft.lastDay,
    ...(draft.days && { starts_on: draft.days.startsOn, ends_on: draft.days.endsOn }),
  })
  if (error) throw toFailure(error, status)
  if (!data) throw new Failure('error.code.backend_unavailable')
  return data
}

/** Nobody can open it any more. @throws Failure */
export async function revokeShareLink(id: string): Promise<void> {
  const { error, status } = await supabase().rpc('revoke_share_link', { link: id })
  if (error) throw toFailure(error, status)
}
