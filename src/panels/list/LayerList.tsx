// The rows of one layer in an order one can choose.
import { Checkbox, NativeSelect, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { ListedLayerId } from '@/layers/registry'
import { listOf, type RowList, type RowOf, type Rows } from '@/layers/rows'
import type { ListOrder } from '@/state/view'
import { SkeletonList } from '@/ui/SkeletonList'
import type { ListPanelProps } from './ListPanel'
import classes from './ListPanel.module.css'
import { inOrder, orderIdsOf } from './list-orders'
import { RowLine } from './RowLine'
import { VirtualList } from './VirtualList'

type AnyRow = RowOf[ListedLayerId]

interface LayerListProps extends ListPanelProps {
  readonly layerId: ListedLayerId
}

export function LayerList({ layerId, ...props }: LayerListProps) {
  const { context, selected, hovered, onSelect, onHover, emptyOf } = props
  const { onlyWithoutPosition, onOnlyWithoutPositionChange, order, onOrderChange } = props
  const { t } = useTranslation()
  const orderIds = orderIdsOf(layerId)
  const rows = useListed(props.rows, layerId, order, context.today)

  if (layerId === 'incidents' && props.incidentsInstead) return props.incidentsInstead
  if (rows === undefined) return <SkeletonList rows={8} />
  const keyIn = (row: typeof selected): string | null =>
    row?.layerId === layerId ? row.rowId : null

  return (
    <>
      {(rows.length > 0 || onlyWithoutPosition) && (
        <div className={classes.bar}>
          {layerId === 'incidents' && (onlyWithoutPosition || props.withoutPosition > 0) ? (
            <Checkbox
              size="xs"
              label={t('list.without_position_only')}
              checked={onlyWithoutPosition}
              onChange={(event) => onOnlyWithoutPositionChange(event.currentTarget.checked)}
            />
          ) : (
            <Text size="xs" c="dimmed">
              {t(`list.count_${layerId}`, {
                number: formatNumber(rows.length, context.language),
              })}
            </Text>
          )}
          {props.exportOf(layerId)}
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

/** The rows of a list in its order; undefined while they are being loaded. */
function useListed(
  rows: Rows,
  layerId: ListedLayerId,
  order: ListOrder | null,
  today: string,
): RowList<AnyRow> | undefined {
  return useMemo(() => {
    if (layerId === 'incidents') return rows.incidents
    const all = rows[layerId]
    return all && listOf<AnyRow>(inOrder(layerId, all as readonly never[], order, today))
  }, [rows, layerId, order, today])
}
