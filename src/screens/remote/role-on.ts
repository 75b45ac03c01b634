// The highest role of the user on an area: what the wall will say of who drives it.
import { holds, ROLES, type Role } from '@/domain/permissions'
import type { Basics } from '@/state/situation/use-basics'

/** Null for less than an officer. */
export function roleOn({ areasById, memberships }: Basics, areaId: string): Role | null {
  const path = areasById.get(areaId)?.path
  if (path === undefined) return null
  const role = ROLES.findLast((one) => holds(memberships, path, one))
  return role === undefined || role === 'viewer' ? null : role
}
