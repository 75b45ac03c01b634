// What is left to do, hamlet by hamlet: the total on top is that of the rows below.
import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCivilDate, formatDistance, formatNumber } from '@/domain/format'
import type { Worklist, WorklistItem } from '@/domain/worklist'
import { EmptyState } from '@/ui/EmptyState'
import { useLanguage } from '@/ui/use-language'
import classes from './WorklistView.module.css'

interface WorklistViewProps {
  readonly worklist: Worklist
  readonly nameOfArea: (areaId: string) => string
  readonly nameOfCamera: (id: string) => string
  readonly onOpen: (item: WorklistItem) => void
}

export function WorklistView({ worklist, nameOfArea, nameOfCamera, onOpen }: WorklistViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const total = (number: number) =>
    t('worklist.total', { count: number, number: formatNumber(number, language) })

  const detailOf = (item: WorklistItem): string | null => {
    const { reason, expired, lastCheckedOn, accuracyM, distanceM, otherId } = item
    if (reason === 'expired')
      return t('worklist.detail.expired', {
        items: expired.map((one) => t(`fire-point.item.${one}`)).join(', '),
      })
    if (reason === 'unchecked')
      return lastCheckedOn === null
        ? t('worklist.detail.never_checked')
        : t('worklist.detail.unchecked', { date: formatCivilDate(lastCheckedOn) })
    if (reason === 'inaccurate' && accuracyM !== null)
      return t('worklist.detail.inaccurate', { distance: formatDistance(accuracyM, language) })
    if (reason === 'too_close' && otherId !== null && distanceM !== null)
      return t('worklist.detail.too_close', {
        name: nameOfCamera(otherId),
        distance: formatDistance(distanceM, language),
      })
    return null
  }

  if (worklist.total === 0)
    return <EmptyState title={t('worklist.title')} why={t('worklist.none')} />
  return (
    <Stack gap="lg">
      <Text fw={700} size="lg" role="status">
        {total(worklist.total)}
      </Text>
      {worklist.areas.map(({ areaId, items }) => (
        <section key={areaId}>
          <Title order={2} size="h5" mb="xs">
            {nameOfArea(areaId)} ({formatNumber(items.length, language)})
          </Title>
          <ul className={classes.list}>
            {items.map((item) => (
              <li key={item.id} className={classes.row}>
                <UnstyledButton className={classes.item} onClick={() => onOpen(item)}>
                  <span className={classes.words}>
                    <span className={classes.reason}>{t(`worklist.reason.${item.reason}`)}</span>
                    <span>{item.name}</span>
                    <span className={classes.detail}>{detailOf(item)}</span>
                  </span>
                  <span className={classes.form}>
                    {t(`worklist.form.${item.form}`)}
                    <IconChevronRight size={20} aria-hidden />
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}
