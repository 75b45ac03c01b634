// The pages of administration in their order. Another one is a file and a line here.
import { holds } from '@/domain/permissions'
import type { Basics } from '@/state/situation/use-basics'
import { areasSection } from './areas/AreasSection'
import { auditSection } from './audit/AuditSection'
import { backupsSection } from './backup/BackupsSection'
import { deletedSection } from './deleted/DeletedSection'
import { healthSection } from './health/HealthSection'
import { importsSection } from './ImportsSection'
import { rulesSection } from './rules/RulesSection'
import type { AdminSection } from './section'
import { typesSection } from './types/TypesSection'
import { usersSection } from './users/UsersSection'
import { wallsSection } from './WallsSection'

const SECTIONS: readonly AdminSection[] = [
  usersSection,
  areasSection,
  typesSection,
  rulesSection,
  importsSection,
  auditSection,
  deletedSection,
  wallsSection,
  backupsSection,
  healthSection,
]

/** Those that the caller may open; none for whoever is neither leader nor admin anywhere. */
export function sectionsFor({ memberships, areas }: Basics): readonly AdminSection[] {
  const country = areas.find(({ level }) => level === 'country')
  const isHeld = {
    leader: memberships.some(({ role }) => role === 'leader' || role === 'admin'),
    admin: memberships.some(({ role }) => role === 'admin'),
    country: country !== undefined && holds(memberships, country.path, 'admin'),
  }
  return SECTIONS.filter(({ holder }) => isHeld[holder])
}
