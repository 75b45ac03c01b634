// What a chart points at, so that the map can show the same incidents.
import type { DaySpan } from '@/domain/compared-periods'
import type { IncidentStatus, Severity } from '@/domain/incident'
import type { ResolutionClass } from '@/domain/resolution'

export type Mark =
  | { readonly by: 'days'; readonly span: DaySpan }
  /** A group or a type. */
  | { readonly by: 'type'; readonly id: string }
  | { readonly by: 'severity'; readonly severity: Severity }
  | { readonly by: 'status'; readonly status: IncidentStatus }
  | { readonly by: 'resolution'; readonly resolution: ResolutionClass }
  /** An hour of a weekday, Monday 0. */
  | { readonly by: 'slot'; readonly hour: number; readonly weekday: number }
