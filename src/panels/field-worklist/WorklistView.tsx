// What is left to do, hamlet by hamlet: the total on top is the sum of the counts below. One hamlet stands open.
import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCivilDate, formatDistance, formatNumber } from '@/domain/format'
import type { WorklistItem } from '@/domain/worklist'
import type { WorklistArea } from '@/state/field/use-worklist'
import { EmptyState } from '@/ui/EmptyState'
import { useLanguage } from '@/ui/use-language'
import classes from './WorklistView.module.css'

interface WorklistViewProps {
  readonly total: number
  /** In the order that they are shown. */
  readonly areas: readonly WorklistArea[]
  /** The area whose items are shown. */
  readonly openId: string | null
  readonly nameOfArea: (areaId: string) => string
  readonly nameOfCamera: (id: string) => string
  readonly onToggle: (areaId: string) => void
  readonly onOpen: (item: WorklistItem) => void
}

export function WorklistView(props: WorklistViewProps) {
  const { total, areas, openId, nameOfArea, nameOfCamera, onToggle, onOpen } = props
  const { t } = useTranslation()
  const language = useLanguage()

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

  if (total === 0)
    return <EmptyState title={t('field-worklist.none_title')} why={t('field-worklist.none')} />
  return (
    <Stack gap="sm">
      <Text fw={700} size="lg" role="status">
        {t('worklist.total', { count: total, number: formatNumber(total, language) })}
      </Text>
      {areas.map(({ areaId, items, distanceM }) => (
        <section key={areaId}>
          <h2 className={classes.heading}>
            <UnstyledButton
              className={classes.area}
              aria-expanded={areaId === openId}
              onClick={() => onToggle(areaId)}
            >
              <span className={classes.words}>
                <span className={classes.areaName}>{nameOfArea(areaId)}</span>
                {distanceM !== null && (
                  <span className={classes.detail}>
                    {t('field-worklist.distance', {
                      distance: formatDistance(distanceM, language),
                    })}
                  </span>
                )}
              </span>
              <span className={classes.count}>
                {formatNumber(items.length, language)}
                {areaId === openId ? (
                  <IconChevronDown size={22} aria-hidden />
                ) : (
                  <IconChevronRight size={22} aria-hidden />
                )}
              </span>
            </UnstyledButton>
          </h2>
          <ul className={classes.list} hidden={areaId !== openId}>
            {(areaId === openId ? items : []).map((item) => (
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
