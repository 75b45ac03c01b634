// How far the incidents are, where they are so many that one waits for them.
import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import type { LoadProgress } from '@/state/incidents/incident-query'
import classes from './LoadingIncidents.module.css'

interface LoadingIncidentsProps {
  readonly progress: LoadProgress | null
  readonly language: Language
}

/** Fewer are there before anybody could read how far they are. */
const WORTH_SAYING = 20_000

export function LoadingIncidents({ progress, language }: LoadingIncidentsProps) {
  const { t } = useTranslation()
  if (progress === null || progress.total < WORTH_SAYING) return null
  const { read, total } = progress
  const label = t('operations.loading_incidents', {
    read: formatNumber(read, language),
    total: formatNumber(total, language),
  })
  return (
    <div className={classes.box} role="status">
      {label}
      <Progress mt={4} size="sm" value={(100 * read) / total} aria-label={label} />
    </div>
  )
}
