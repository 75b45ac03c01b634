// Which symbol an incident has: diamonds for order, triangles for accidents and rescue, a mark for each group.
import { groupOf, type Incident, type IncidentGroup } from '@/domain/incident'
import type { SymbolName } from './symbols'

export const INCIDENT_SYMBOLS: Record<IncidentGroup, SymbolName> = {
  crime: 'incident-crime',
  vice: 'incident-vice',
  public_order: 'incident-public-order',
  dispute: 'incident-dispute',
  fire: 'incident-fire',
  traffic: 'incident-traffic',
  rescue: 'incident-rescue',
  other: 'incident-other',
}

export const incidentSymbol = (incident: Pick<Incident, 'typeId'>): SymbolName =>
  INCIDENT_SYMBOLS[groupOf(incident.typeId)]
