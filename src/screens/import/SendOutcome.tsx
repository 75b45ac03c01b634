// What became of the rows, or would, and the way to where they are seen.
import { Alert, Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportTrial } from '@/data/import-answer'
import { formatNumber } from '@/domain/format'
import { formatView } from '@/state/url'
import type { View } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'

interface SendOutcomeProps {
  readonly trial: ImportTrial
  readonly title: string
  /** Where what was written is seen; null while nothing is. */
  readonly view: View | null
}

const OUTCOMES = ['new', 'changed', 'same', 'rejected'] as const
const MOST_REASONS = 50

export function SendOutcome({ trial, title, view }: SendOutcomeProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const router = useRouter()
  const isRefused = trial.counts.rejected > 0
  return (
    <Alert color={isRefused ? 'red' : 'green'} title={title}>
      <ul className={classes.counts}>
        {OUTCOMES.map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            {t(`import.outcome.${outcome}`, {
              number: formatNumber(trial.counts[outcome], language),
            })}
          </li>
        ))}
      </ul>
      {isRefused && (
        <ul className={classes.problems}>
          {trial.refused.slice(0, MOST_REASONS).map(({ row, key, detail }) => (
            <li key={row}>
              {t('import.refused_row', { row })} {t(key)} {detail}
            </li>
          ))}
        </ul>
      )}
      {view && (
        <Button
          variant="default"
          onClick={() => void router.navigate({ to: '/', search: formatView(view) as never })}
        >
          {t('import.see_on_map')}
        </Button>
      )}
    </Alert>
  )
}
