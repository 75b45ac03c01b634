// Incidents by group, from the counts by type.
import { groupOf, INCIDENT_GROUPS, type IncidentGroup, type IncidentType } from '@/domain/incident'
import type { IncidentCounts } from './incident-cube'

export type GroupCounts = Readonly<Record<IncidentGroup, number>>

export function groupCounts(
  { types }: Pick<IncidentCounts, 'types'>,
  known: Iterable<Pick<IncidentType, 'id' | 'number'>>,
): GroupCounts {
  const counts = Object.fromEntries(INCIDENT_GROUPS.map((group) => [group, 0])) as Record<
    IncidentGroup,
    number
  >
  for (const { id, number } of known) counts[groupOf(id)] += types[number] ?? 0
  return counts
}
