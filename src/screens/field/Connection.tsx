// Whether there is a network, and how old the data on this device are, in words.
import { IconCloudOff, IconWifi } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changesQuery } from '@/data/changes'
import { type Age, ageOf } from '@/domain/age'
import { formatNumber } from '@/domain/format'
import { useNow } from '@/state/use-now'
import { useLanguage } from '@/ui/use-language'
import classes from './Field.module.css'

const TELL_EVERY_MS = 5_000

/** Nobody counts two hundred hours. */
const inDays = ({ unit, count }: Age) =>
  unit === 'hours' && count >= 48
    ? { unit: 'days' as const, count: Math.floor(count / 24) }
    : { unit, count }

export function Connection() {
  const { t } = useTranslation()
  const language = useLanguage()
  const changes = useQuery({ ...changesQuery(useQueryClient()), refetchInterval: false })
  const now = useNow(TELL_EVERY_MS)
  const isOnline = navigator.onLine && !changes.isError
  const age =
    changes.dataUpdatedAt > 0 ? inDays(ageOf(now.getTime() - changes.dataUpdatedAt)) : null
  const words = age
    ? t(`field.age_${age.unit}`, { number: formatNumber(age.count, language) })
    : t('field.age_none')
  return (
    <p className={classes.connection} data-offline={!isOnline || undefined}>
      {isOnline ? <IconWifi size={20} aria-hidden /> : <IconCloudOff size={20} aria-hidden />}
      <span>
        {t(isOnline ? 'field.online' : 'field.offline')}, {words}
      </span>
    </p>
  )
}
