// Roles and what they allow. The database decides; this only spares people a refused click.
import { isWithin } from './area'

/** From least to most. A role holds for its area and everything below. */
export const ROLES = ['viewer', 'officer', 'leader', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface Membership {
  readonly userId: string
  readonly areaId: string
  readonly areaPath: string
  readonly role: Role
}

const atLeast = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)

/** True when some membership gives `needed` (or more) on the area at `areaPath`. */
export function holds(memberships: readonly Membership[], areaPath: string, needed: Role): boolean {
  return memberships.some(
    (membership) => isWithin(areaPath, membership.areaPath) && atLeast(membership.role, needed),
  )
}
