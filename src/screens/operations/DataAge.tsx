// How old the data on the screen is, in words, and whether changes come by themselves; the feed runs here.
import { UnstyledButton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changesQuery } from '@/data/changes'
import { ageOf } from '@/domain/age'
import { formatNumber } from '@/domain/format'
import { useLive } from '@/state/use-live'
import { useNow } from '@/state/use-now'
import { useLanguage } from '@/ui/use-language'
import classes from './DataAge.module.css'

const TELL_EVERY_MS = 5_000

export function DataAge() {
  const { t } = useTranslation()
  const language = useLanguage()
  const client = useQueryClient()
  const changes = useQuery(changesQuery(client))
  const now = useNow(TELL_EVERY_MS)
  const live = useLive()
  const age = changes.dataUpdatedAt > 0 ? ageOf(now.getTime() - changes.dataUpdatedAt) : null
  const words = age
    ? t(`operations.age_${age.unit}`, { number: formatNumber(age.count, language) })
    : t('operations.age_none')
  return (
    <UnstyledButton
      className={classes.age}
      data-stale={changes.isError || undefined}
      data-live={live}
      title={`${t(`live.${live}_hint`)} ${t('operations.refresh')}`}
      aria-label={`${t(`live.${live}`)}, ${words}. ${t('operations.refresh')}`}
      onClick={() => void changes.refetch()}
    >
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.live}>{t(`live.${live}`)}</span>
      <span>{words}</span>
    </UnstyledButton>
  )
}
