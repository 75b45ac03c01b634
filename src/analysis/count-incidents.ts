// How many incidents there are of each group, and how many nobody has put on the map.
import { groupOf, INCIDENT_GROUPS, type Incident, type IncidentGroup } from '@/domain/incident'

export interface IncidentCounts {
  readonly total: number
  readonly byGroup: Readonly<Record<IncidentGroup, number>>
  readonly withoutPosition: number
}

export function countIncidents(
  incidents: readonly Pick<Incident, 'typeId' | 'lngLat'>[],
): IncidentCounts {
  const byGroup = Object.fromEntries(INCIDENT_GROUPS.map((group) => [group, 0])) as Record<
    IncidentGroup,
    number
  >
  let withoutPosition = 0
  for (const incident of incidents) {
    byGroup[groupOf(incident.typeId)] += 1
    if (incident.lngLat === null) withoutPosition += 1
  }
  return { total: incidents.length, byGroup, withoutPosition }
}

/** Incidents of the chosen groups; the same list when all are chosen. */
export function incidentsOfGroups(
  incidents: readonly Incident[],
  groups: readonly IncidentGroup[],
): readonly Incident[] {
  if (groups.length === INCIDENT_GROUPS.length) return incidents
  const chosen = new Set(groups)
  return incidents.filter((incident) => chosen.has(groupOf(incident.typeId)))
}
