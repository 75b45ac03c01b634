// What a chart points at, so that the map can show the same incidents.
import { dayNumberOf } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import { groupOf, type IncidentEntry, type IncidentStatus, type Severity } from '@/domain/incident'

export type Mark =
  | { readonly by: 'days'; readonly span: DaySpan }
  /** A group or a type. */
  | { readonly by: 'type'; readonly id: string }
  | { readonly by: 'severity'; readonly severity: Severity }
  | { readonly by: 'status'; readonly status: IncidentStatus }

export function isMarked(mark: Mark, entry: IncidentEntry): boolean {
  switch (mark.by) {
    case 'days': {
      const day = dayNumberOf(entry.occurredAt)
      return day >= mark.span[0] && day < mark.span[1]
    }
    case 'type':
      return entry.typeId === mark.id || groupOf(entry.typeId) === mark.id
    case 'severity':
      return entry.severity === mark.severity
    case 'status':
      return entry.status === mark.status
  }
}
