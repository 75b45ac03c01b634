// What incidents are filtered by beside area, period and group, each with a button that takes it back.
import { CloseButton, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { Language } from '@/domain/format'
import type { IncidentType } from '@/domain/incident'
import { type Range, UNFILTERED, type View } from '@/state/view'
import classes from './ActiveFilters.module.css'

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

interface ActiveFiltersProps {
  readonly view: View
  readonly areas: readonly Area[]
  readonly types: ReadonlyMap<string, IncidentType>
  readonly language: Language
  readonly onChange: (change: Partial<View>) => void
}

export function ActiveFilters({ view, areas, types, language, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation()
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
  const active: readonly (readonly [string, Partial<View>])[] = [
    ...view.types.map(
      (id) => [typeName(id), { types: view.types.filter((other) => other !== id) }] as const,
    ),
    ...view.within.map(
      (key) => [areaName(key), { within: view.within.filter((other) => other !== key) }] as const,
    ),
    ...view.severities.map(
      (severity) =>
        [
          t(`incident.severity_${severity}`),
          { severities: view.severities.filter((other) => other !== severity) },
        ] as const,
    ),
    ...view.statuses.map(
      (status) =>
        [
          t(`incident.status_${status}`),
          { statuses: view.statuses.filter((other) => other !== status) },
        ] as const,
    ),
    ...(view.weekdays ? [[weekdays(view.weekdays), { weekdays: null }] as const] : []),
    ...(view.hours
      ? [
          [
            t('chart.hours', { first: view.hours[0], after: view.hours[1] + 1 }),
            { hours: null },
          ] as const,
        ]
      : []),
    ...(view.onlyWithoutPosition
      ? [[t('incident.without_position'), { onlyWithoutPosition: false }] as const]
      : []),
  ]
  if (active.length === 0) return null
  return (
    <section className={classes.bar} aria-label={t('filter.active')}>
      <span className={classes.title}>{t('filter.active')}:</span>
      {active.map(([name, change]) => (
        <span key={name} className={classes.filter}>
          {name}
          <CloseButton
            size="xs"
            aria-label={t('filter.remove', { name })}
            onClick={() => onChange(change)}
          />
        </span>
      ))}
      <UnstyledButton className={classes.all} onClick={() => onChange(UNFILTERED)}>
        {t('filter.remove_all')}
      </UnstyledButton>
    </section>
  )
}
