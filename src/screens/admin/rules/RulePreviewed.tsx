// Which periods a rule gives around the day from which it counts, and which of them is unusual.
import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReportingRule } from '@/domain/period'
import { periodTitle } from '@/domain/period-name'
import { previewRule } from '@/domain/rule-preview'
import classes from './Rules.module.css'

interface RulePreviewedProps {
  readonly rule: ReportingRule
  readonly rules: readonly ReportingRule[]
}

export function RulePreviewed({ rule, rules }: RulePreviewedProps) {
  const { t } = useTranslation()
  const preview = previewRule(rule, rules)
  if (preview === null) return <Alert color="orange">{t('admin.rules.no_period')}</Alert>
  const before = rules
    .filter(({ effectiveFrom }) => effectiveFrom < rule.effectiveFrom)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0]
  return (
    <section aria-label={t('admin.rules.preview')}>
      <Text fw={600}>{t('admin.rules.preview')}</Text>
      <ul className={classes.periods}>
        {(['last', 'first'] as const).map((which) => {
          const { period, days, isOdd } = preview[which]
          return (
            <li key={which}>
              <Text size="sm" c="dimmed">
                {t(`admin.rules.${which}_period`)}
              </Text>
              <Text>{periodTitle(period, t)}</Text>
              <Text size="sm" fw={isOdd ? 600 : undefined}>
                {[t('admin.rules.days', { count: days }), isOdd ? t('admin.rules.odd') : '']
                  .filter(Boolean)
                  .join(', ')}
              </Text>
            </li>
          )
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {t('admin.rules.preview_about')}
        {before?.cutDay === rule.cutDay && ` ${t('admin.rules.same_day')}`}
      </Text>
    </section>
  )
}
