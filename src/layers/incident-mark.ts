// What a chart points at, so that the map can show the same incidents.
import type { DaySpan } from '@/domain/compared-periods'
import type { IncidentStatus, Severity } from '@/domain/incident'

export type Mark =
  | { readonly by: 'days'; readonly span: DaySpan }
  /** A group or a type. */
  | { readonly by: 'type'; readonly id: string }
  | { readonly by: 'severity'; readonly severity: Severity }
  | { readonly by: 'status'; readonly status: IncidentStatus }
  /** An hour of a weekday, Monday 0. */
  | { readonly by: 'slot'; readonly hour: number; readonly weekday: number }
