// The two levels of incident types: their order, their names, and which are offered for what happens now.
import type { Language } from './format'
import type { IncidentType } from './incident'

export const typeName = (
  { labelVi, labelEn }: Pick<IncidentType, 'labelVi' | 'labelEn'>,
  language: Language,
): string => (language === 'vi' ? labelVi : labelEn)

/** What is none of the others, groups or types of a group, stands last. */
const isRest = (id: string): boolean => id === 'other' || id.endsWith('.khac')

const byOrder = (a: IncidentType, b: IncidentType): number =>
  Number(isRest(a.id)) - Number(isRest(b.id)) ||
  a.sortOrder - b.sortOrder ||
  a.id.localeCompare(b.id)

export interface TypeGroup {
  readonly group: IncidentType
  /** In order, those that are retired among them. */
  readonly types: readonly IncidentType[]
}

/** Groups in order, each with its types. */
export function typeGroups(types: Iterable<IncidentType>): readonly TypeGroup[] {
  const all = [...types].sort(byOrder)
  return all
    .filter(({ parentId }) => parentId === null)
    .map((group) => ({ group, types: all.filter(({ parentId }) => parentId === group.id) }))
}

/**
 * Groups with the types that a new incident may have: none that is retired, nor any of a retired group.
 * @param kept the id of one that stays in any case: that of a report which was begun before
 */
export function offeredGroups(types: Iterable<IncidentType>, kept = ''): readonly TypeGroup[] {
  return typeGroups(types).flatMap(({ group, types: own }) => {
    const isKept = group.id === kept || own.some(({ id }) => id === kept)
    if (group.retiredAt !== null && !isKept) return []
    const isOffered = ({ id, retiredAt }: IncidentType): boolean =>
      id === kept || (retiredAt === null && group.retiredAt === null)
    return [{ group, types: own.filter(isOffered) }]
  })
}
