// What somebody listens to: their areas, their own roles, and what everybody may see.
import { isWithin } from '@/domain/area'
import type { Membership } from '@/domain/permissions'

/** For word lists, and the names of areas above one's own. */
export const EVERYONE = 'everyone'

/** For the roles of one user. */
export const topicOfUser = (userId: string): string => `user:${userId}`

/** The server lets one screen listen to a hundred topics; who holds more areas sees the others when they are pulled. */
const MAX_AREAS = 90

/** An area under another one of theirs needs no topic: what happens there is told above, too. */
export function topicsOf(userId: string, memberships: readonly Membership[]): readonly string[] {
  const paths = [...new Set(memberships.map(({ areaPath }) => areaPath))]
  const top = paths.filter(
    (path) => !paths.some((other) => other !== path && isWithin(path, other)),
  )
  const areas = top.toSorted().slice(0, MAX_AREAS)
  return [EVERYONE, topicOfUser(userId), ...areas.map((path) => `area:${path}`)]
}
