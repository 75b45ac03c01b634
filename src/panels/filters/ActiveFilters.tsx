// What incidents are filtered by beside area, period and group, each with a button that takes it back.
import { CloseButton, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import type { Language } from '@/domain/format'
import type { IncidentType } from '@/domain/incident'
import { activeFilters } from '@/state/active-filters'
import { UNFILTERED, type View } from '@/state/view'
import classes from './ActiveFilters.module.css'

interface ActiveFiltersProps {
  readonly view: View
  readonly areas: readonly Area[]
  readonly types: ReadonlyMap<string, IncidentType>
  readonly language: Language
  readonly onChange: (change: Partial<View>) => void
}

export function ActiveFilters({ view, areas, types, language, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation()
  const active = activeFilters(view, { areas, types, language, t }).filter(
    // Groups have switches of their own.
    ({ by }) => by !== 'groups',
  )
  if (active.length === 0) return null
  return (
    <section className={classes.bar} aria-label={t('filter.active')}>
      <span className={classes.title}>{t('filter.active')}:</span>
      {active.map(({ name, without }) => (
        <span key={name} className={classes.filter}>
          {name}
          <CloseButton
            size="xs"
            aria-label={t('filter.remove', { name })}
            onClick={() => onChange(without)}
          />
        </span>
      ))}
      <UnstyledButton className={classes.all} onClick={() => onChange(UNFILTERED)}>
        {t('filter.remove_all')}
      </UnstyledButton>
    </section>
  )
}
