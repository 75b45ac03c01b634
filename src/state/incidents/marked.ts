// What a bar of a chart stands for, as a filter: its own value in place of what is chosen of the same kind,
// as the chart counts it.
import type { IncidentFilter } from '@/analysis/incidents/incident-filter'
import type { DaySpan } from '@/domain/compared-periods'
import { groupOf, INCIDENT_STATUSES, type IncidentType } from '@/domain/incident'
import { RESOLUTION_CLASSES } from '@/domain/resolution'
import type { Mark } from '@/layers/incident-mark'

interface Looked {
  readonly filter: IncidentFilter
  readonly period: DaySpan
}

/** Days may lie outside the period: the chart over time shows them too. */
export function marked(
  { filter, period }: Looked,
  mark: Mark,
  types: Iterable<Pick<IncidentType, 'id' | 'number'>>,
): Looked {
  switch (mark.by) {
    case 'days':
      return { filter, period: mark.span }
    case 'type': {
      const own = Array.from(types).filter(({ id }) => id === mark.id || groupOf(id) === mark.id)
      return { filter: { ...filter, types: new Set(own.map(({ number }) => number)) }, period }
    }
    case 'severity':
      return { filter: { ...filter, severities: new Set([mark.severity]) }, period }
    case 'status':
      return {
        filter: { ...filter, statuses: new Set([INCIDENT_STATUSES.indexOf(mark.status)]) },
        period,
      }
    case 'resolution': {
      const place = RESOLUTION_CLASSES.indexOf(mark.resolution)
      return { filter: { ...filter, resolutions: new Set([place]) }, period }
    }
    case 'slot': {
      const { hour, weekday } = mark
      return { filter: { ...filter, hours: [hour, hour], weekdays: [weekday, weekday] }, period }
    }
  }
}
