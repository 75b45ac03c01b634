// An incident as it is entered. Limits and their names are those of the constraints on public.incidents.
import { z } from 'zod'
import {
  choice,
  optionalCoordinate,
  optionalInstant,
  optionalText,
  optionalWhole,
  requiredInstant,
} from './draft-field'
import { INCIDENT_SOURCES, INCIDENT_STATUSES } from './incident'
import { VIETNAM } from './position'

const [west, south, east, north] = VIETNAM

export const incidentSchema = z.object({
  occurredAt: requiredInstant('incident_occurred_range'),
  reportedAt: optionalInstant('incident_reported_range'),
  typeId: z.string().min(1, 'import.row.type_unknown'),
  severity: choice('incident_severity_range', ['1', '2', '3', '4'])
    .transform(Number)
    .meta({ constraints: ['incident_severity_range'] }),
  status: choice('incident_status_known', INCIDENT_STATUSES),
  // Empty where nobody noted the place: that is said, never guessed.
  lat: optionalCoordinate('incident_position_in_vietnam', { min: south, max: north }),
  lng: optionalCoordinate('incident_position_in_vietnam', { min: west, max: east }),
  source: choice('incident_source_known', INCIDENT_SOURCES),
  deaths: optionalWhole('incident_deaths_range', { min: 0, max: 10_000 }),
  injuries: optionalWhole('incident_injuries_range', { min: 0, max: 100_000 }),
  damageVnd: optionalWhole('incident_damage_range', { min: 0, max: 1e15 }),
  resolvedAt: optionalInstant('incident_resolved_after'),
  outcome: optionalText('incident_outcome_length', { max: 300 }),
})
