// One link in the list, and the way to take it back as long as it works.
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type CivilDate } from '@/domain/civil-date'
import { formatCivilDate, formatDateTime, formatDays, formatNumber } from '@/domain/format'
import type { ShareLink } from '@/domain/share-link'
import { useLanguage } from '@/ui/use-language'
import classes from './ShareLinks.module.css'

interface ShareRowProps {
  readonly link: ShareLink
  readonly areaName: string
  readonly today: CivilDate
  /** Shown as long as it works. */
  readonly children: ReactNode
}

export function ShareRow({ link, areaName, today, children }: ShareRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { startsOn, endsOn, lastDay, revokedAt, uses, lastUsedOn } = link
  const isOver = lastDay < today
  const what = [
    t(`share-link.layer_name.${link.layer}`),
    areaName,
    startsOn && endsOn && formatDays(startsOn, addDays(endsOn, -1)),
  ]
  const state = revokedAt
    ? t('share-link.revoked', { time: formatDateTime(revokedAt) })
    : t(isOver ? 'share-link.over' : 'share-link.valid', { date: formatCivilDate(lastDay) })
  const opened = lastUsedOn
    ? t('share-link.opened', {
        count: uses,
        number: formatNumber(uses, language),
        date: formatCivilDate(lastUsedOn),
      })
    : t('share-link.unopened')
  return (
    <li className={classes.row}>
      <div>
        <Text fw={500}>{link.recipient}</Text>
        <Text size="sm">{what.filter(Boolean).join(' · ')}</Text>
        <Text size="sm" c="dimmed">
          {state} · {opened}
        </Text>
      </div>
      {!revokedAt && !isOver && children}
    </li>
  )
}
