// Which area a view shows, out of those that the user may see.
import { type Area, isWithin } from '@/domain/area'
import type { Membership } from '@/domain/permissions'
import type { AreaKey } from './view'

export const areaKeyOf = ({ code, codeEdition }: Area): AreaKey => ({ code, codeEdition })

/**
 * The area named in the URL when the user may see into it, else that of their first membership;
 * null when they have none.
 */
export function areaInView(
  key: AreaKey | null,
  areas: readonly Area[],
  memberships: readonly Membership[],
): Area | null {
  const named = areas.find(
    (area) => area.code === key?.code && area.codeEdition === key.codeEdition,
  )
  const allowed = memberships.some(
    ({ areaPath }) => named !== undefined && isWithin(named.path, areaPath),
  )
  if (named && allowed) return named
  return areas.find(({ id }) => id === memberships[0]?.areaId) ?? null
}
