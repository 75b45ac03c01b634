// The rows of one layer in an order one can choose.
import { Checkbox, NativeSelect, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { LayerId } from '@/layers/registry'
import type { RowOf } from '@/layers/rows'
import { SkeletonList } from '@/ui/SkeletonList'
import type { ListPanelProps } from './ListPanel'
import classes from './ListPanel.module.css'
import { inOrder, ORDERS } from './list-orders'
import { RowLine } from './RowLine'
import { VirtualList } from './VirtualList'

export function LayerList<Id extends LayerId>(props: ListPanelProps & { readonly layerId: Id }) {
  const { layerId, context, selected, hovered, onSelect, onHover, emptyOf } = props
  const { onlyWithoutPosition, onOnlyWithoutPositionChange, order, onOrderChange } = props
  const { t } = useTranslation()
  const orderIds = ORDERS[layerId].map(({ id }) => id)
  const all: readonly RowOf[Id][] | undefined = props.rows[layerId]

  const isNarrowed = onlyWithoutPosition && layerId === 'incidents'
  const rows = useMemo(() => {
    const kept = isNarrowed ? all?.filter(hasNoPlace) : all
    return kept && inOrder(layerId, kept, order, context.today)
  }, [all, isNarrowed, layerId, order, context.today])

  if (rows === undefined) return <SkeletonList rows={8} />
  const keyIn = (row: typeof selected): string | null =>
    row?.layerId === layerId ? row.rowId : null

  return (
    <>
      {(rows.length > 0 || isNarrowed) && (
        <div className={classes.bar}>
          {layerId === 'incidents' && (isNarrowed || rows.some(hasNoPlace)) ? (
            <Checkbox
              size="xs"
              label={t('list.without_position_only')}
              checked={isNarrowed}
              onChange={(event) => onOnlyWithoutPositionChange(event.currentTarget.checked)}
            />
          ) : (
            <Text size="xs" c="dimmed">
              {t(`list.count_${layerId as LayerId}`, {
                number: formatNumber(rows.length, context.language),
              })}
            </Text>
          )}
          <NativeSelect
            className={classes.order}
            size="xs"
            variant="unstyled"
            aria-label={t('list.order')}
            value={orderIds.find((id) => id === order) ?? orderIds[0]}
            onChange={({ currentTarget: { value } }) =>
              onOrderChange(orderIds.slice(1).find((id) => id === value) ?? null)
            }
            data={orderIds.map((id) => ({ value: id, label: t(`list.order_${id}`) }))}
          />
        </div>
      )}
      {rows.length === 0 ? (
        emptyOf(layerId)
      ) : (
        <VirtualList
          label={t(`layer.${layerId}`)}
          rows={rows}
          keyOf={(row) => row.id}
          selectedKey={keyIn(selected)}
          markedKey={keyIn(hovered)}
          onSelect={(row) => onSelect({ layerId, rowId: row.id })}
          onMark={(row) => onHover(row && { layerId, rowId: row.id })}
        >
          {(row) => <RowLine layerId={layerId} row={row} context={context} />}
        </VirtualList>
      )}
    </>
  )
}

const hasNoPlace = (row: object): boolean => 'lngLat' in row && row.lngLat === null
