// What became of the rows, or would, and the way to where they are seen.
import { Alert, Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportTrial } from '@/data/import-answer'
import { formatNumber } from '@/domain/format'
import type { ImportLayerId } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import { formatView } from '@/state/url'
import type { View } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import { SendChanges } from './SendChanges'

interface SendOutcomeProps {
  readonly layer: ImportLayerId
  readonly types: readonly IncidentType[]
  readonly trial: ImportTrial
  readonly title: string
  /** Where what was written is seen; null while nothing is. */
  readonly view: View | null
  /** Leaves those rows out. */
  readonly onSkip: (rows: readonly number[]) => void
}

const OUTCOMES = ['new', 'changed', 'same', 'rejected'] as const
const MOST_REASONS = 50

export function SendOutcome(props: SendOutcomeProps) {
  const { layer, types, trial, title, view, onSkip } = props
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
      {isRefused && trial.refused.length > 0 && (
        <Button variant="default" onClick={() => onSkip(trial.refused.map(({ row }) => row))}>
          {t('import.skip_refused', {
            count: trial.refused.length,
            number: formatNumber(trial.refused.length, language),
          })}
        </Button>
      )}
      <SendChanges layer={layer} types={types} trial={trial} />
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
