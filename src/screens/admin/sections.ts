// The pages of administration in their order. Another one is a file and a line here.
import { holds, type Membership } from '@/domain/permissions'
import type { Basics } from '@/state/situation/use-basics'
import type { AdminSection } from './section'
import { usersSection } from './users/UsersSection'

const SECTIONS: readonly AdminSection[] = [usersSection]

const isAdmin = ({ role }: Membership): boolean => role === 'admin'

/** Those that the caller may open; none for whoever is no admin. */
export function sectionsFor({ memberships, areas }: Basics): readonly AdminSection[] {
  const country = areas.find(({ level }) => level === 'country')
  const isOfCountry = country !== undefined && holds(memberships, country.path, 'admin')
  if (!memberships.some(isAdmin)) return []
  return SECTIONS.filter(({ holder }) => holder === 'admin' || isOfCountry)
}
