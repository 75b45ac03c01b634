// How long ago something was, in words: `5 giờ trước`.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
/** Up to three days in hours: a night that was missed is seen in them. */
const DAYS_FROM_HOURS = 72

/** Answers the words for `at`, seen from `now`. */
export function useAgo(): (at: Date, now: Date) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    (at, now) => {
      const minutes = Math.floor((now.getTime() - at.getTime()) / MINUTE_MS)
      const hours = Math.floor(minutes / HOUR_MINUTES)
      const days = Math.floor(hours / 24)
      const said = (count: number) => ({ count, number: formatNumber(count, language) })
      if (minutes < 1) return t('backup.ago.now')
      if (hours < 1) return t('backup.ago.minutes', said(minutes))
      if (hours < DAYS_FROM_HOURS) return t('backup.ago.hours', said(hours))
      return t('backup.ago.days', said(days))
    },
    [t, language],
  )
}
