// Why a list is empty, and the one step that would fill it.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListedLayerId } from '@/layers/registry'
import { EmptyState } from '@/ui/EmptyState'

interface EmptyListProps {
  readonly layerId: ListedLayerId
  readonly area: string
  readonly period: string
  /** Incidents are hidden by the group filter. */
  readonly isFiltered: boolean
  /** Only those without a position are asked for. */
  readonly isNarrowed: boolean
  readonly onLongerPeriod: () => void
  readonly onAllGroups: () => void
}

export function EmptyList(props: EmptyListProps) {
  const { layerId, area, period, isFiltered, isNarrowed, onLongerPeriod, onAllGroups } = props
  const { t } = useTranslation()
  const title = t('list.nothing')
  if (layerId !== 'incidents')
    return <EmptyState title={title} why={t(`list.empty_${layerId}`, { area })} />
  if (isNarrowed) return <EmptyState title={title} why={t('list.empty_without_position')} />
  return isFiltered ? (
    <EmptyState
      title={title}
      why={t('list.empty_incidents_filtered', { area, period })}
      action={
        <Button size="xs" variant="light" onClick={onAllGroups}>
          {t('list.all_groups')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      title={title}
      why={t('list.empty_incidents', { area, period })}
      action={
        <Button size="xs" variant="light" onClick={onLongerPeriod}>
          {t('list.longer_period')}
        </Button>
      }
    />
  )
}
