// What a trial of merging or splitting counted: what goes to which part, what stays, and what to look at again.
import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '@/data/area-endings'
import { fullNameOf } from '@/domain/area'
import { subjectOf } from '@/domain/audit'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import classes from './Areas.module.css'

export function OutcomeList({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { parts, moved, roles, incidentsKept, households, sameNames } = outcome
  const number = (value: number) => formatNumber(value, language)
  const kindOf = (table: string) => {
    const subject = subjectOf(table)
    return table === 'areas'
      ? t('area.level_hamlet')
      : subject
        ? t(`admin.audit.subject.${subject}`)
        : table
  }
  const { before, after } = households
  return (
    <section className={classes.outcome} aria-live="polite">
      <Text fw={600}>{t('admin.areas.trial')}</Text>
      {parts.map((part, place) => {
        const lines = moved.filter((line) => line.part === place)
        return (
          <div key={part.id}>
            <Text size="sm" fw={600}>
              {t('admin.areas.goes_to', { name: fullNameOf(part) })}
            </Text>
            <ul>
              {lines.map(({ table, count }) => (
                <li key={table}>
                  {kindOf(table)}: {number(count)}
                </li>
              ))}
              {lines.length === 0 && <li>{t('admin.areas.goes_nothing')}</li>}
            </ul>
          </div>
        )
      })}
      <Text size="sm">
        {t('admin.areas.stays', { incidents: number(incidentsKept), roles: number(roles) })}
      </Text>
      {before !== null && after !== null && before !== after && (
        <Alert color="yellow" mt="xs">
          {t('admin.areas.households_differ', { before: number(before), after: number(after) })}
        </Alert>
      )}
      {sameNames.length > 0 && (
        <Alert color="yellow" mt="xs">
          {t('admin.areas.same_names', { names: sameNames.join(', ') })}
        </Alert>
      )}
    </section>
  )
}
