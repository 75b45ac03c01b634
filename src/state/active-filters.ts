// What incidents are filtered by beside area and period, in words, and the view without each of it.
import type { TFunction } from 'i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { Language } from '@/domain/format'
import { INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import type { ResolutionClass } from '@/domain/resolution'
import type { Range, UNFILTERED, View } from './view'

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface ActiveFilter {
  readonly by: keyof typeof UNFILTERED
  readonly name: string
  /** The change that takes it back. */
  readonly without: Partial<View>
}

export interface FilterWords {
  readonly areas: readonly Area[]
  /** By id. */
  readonly types: ReadonlyMap<string, IncidentType>
  readonly language: Language
  readonly t: TFunction
}

export function activeFilters(view: View, words: FilterWords): readonly ActiveFilter[] {
  const { areas, types, language, t } = words
  const weekday = (day: number) => t(`chart.weekday_${(day + 1) as Weekday}`)
  const weekdays = ([first, last]: Range) =>
    first === last ? weekday(first) : `${weekday(first)}–${weekday(last)}`
  const typeName = (id: string) => {
    const type = types.get(id)
    return (language === 'vi' ? type?.labelVi : type?.labelEn) ?? id
  }
  const areaName = ({ code, codeEdition }: View['within'][number]) => {
    const area = areas.find((one) => one.code === code && one.codeEdition === codeEdition)
    return area ? fullNameOf(area) : code
  }
  /** One of several that are chosen. */
  const each = <
    By extends 'groups' | 'types' | 'within' | 'severities' | 'statuses' | 'resolutions',
  >(
    by: By,
    nameOf: (item: View[By][number]) => string,
  ): ActiveFilter[] => {
    const items: readonly View[By][number][] = view[by]
    return items.map((item) => ({
      by,
      name: nameOf(item),
      without: { [by]: items.filter((other) => other !== item) },
    }))
  }
  const isOfGroups = view.groups.length < INCIDENT_GROUPS.length
  return [
    ...(isOfGroups ? each('groups', (group) => t(`layer.incident_${group}`)) : []),
    ...each('types', typeName),
    ...each('within', areaName),
    ...each('severities', (severity) => t(`incident.severity_${severity}`)),
    ...each('statuses', (status) => t(`incident.status_${status}`)),
    ...each('resolutions', (one) => resolutionFilterName(one, t)),
    ...(view.weekdays
      ? [{ by: 'weekdays', name: weekdays(view.weekdays), without: { weekdays: null } } as const]
      : []),
    ...(view.hours
      ? [
          {
            by: 'hours',
            name: t('chart.hours', { first: view.hours[0], after: view.hours[1] + 1 }),
            without: { hours: null },
          } as const,
        ]
      : []),
    ...(view.onlyWithoutPosition
      ? [
          {
            by: 'onlyWithoutPosition',
            name: t('incident.without_position'),
            without: { onlyWithoutPosition: false },
          } as const,
        ]
      : []),
  ]
}

/** `Giải quyết từ 3 đến 7 ngày`: a time alone would not say of what. */
function resolutionFilterName(resolution: ResolutionClass, t: TFunction): string {
  const name = t(`incident.resolution_${resolution}`)
  if (resolution === 'unresolved') return name
  return t('incident.settled', { time: name.toLocaleLowerCase() })
}
