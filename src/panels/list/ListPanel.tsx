// The list beside the map: the same rows, one tab a layer.
import { Tabs } from '@mantine/core'
import { IconChartHistogram, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { CaptionContext } from '@/layers/caption'
import { LISTED_LAYER_IDS, type ListedLayerId } from '@/layers/registry'
import type { Rows } from '@/layers/rows'
import type { ListId, ListOrder, RowKey } from '@/state/view'
import { LayerList } from './LayerList'
import classes from './ListPanel.module.css'

export interface ListPanelProps {
  readonly rows: Rows
  readonly listed: ListId
  readonly onListChange: (listed: ListId) => void
  /** What the tab of the trends shows. */
  readonly trends: ReactNode
  /** And that of the coverage. */
  readonly coverage: ReactNode
  readonly context: CaptionContext
  readonly selected: RowKey | null
  readonly hovered: RowKey | null
  readonly onSelect: (row: RowKey) => void
  readonly onHover: (row: RowKey | null) => void
  /** Incidents listed that have no position. */
  readonly withoutPosition: number
  readonly onlyWithoutPosition: boolean
  readonly onOnlyWithoutPositionChange: (only: boolean) => void
  readonly order: ListOrder | null
  /** Null for the usual one. */
  readonly onOrderChange: (order: ListOrder | null) => void
  /** Stands where incidents would be listed; null where they are. */
  readonly incidentsInstead: ReactNode
  /** Beside the number of rows. */
  readonly exportOf: (layerId: ListedLayerId) => ReactNode
  /** Why a list is empty and what to do about it. */
  readonly emptyOf: (layerId: ListedLayerId) => ReactNode
}

/** Topmost layer first, as in the layer panel. */
const TABS: readonly ListedLayerId[] = LISTED_LAYER_IDS.toReversed()

/** Letters that a tab has room for in full size: hundreds of thousands. */
const LONG = 7

export function ListPanel(props: ListPanelProps) {
  const { rows, listed, onListChange, trends, coverage, context } = props
  const { t } = useTranslation()
  const countOf = (id: ListedLayerId): string => {
    const count = rows[id]?.length
    return count === undefined ? '…' : formatNumber(count, context.language)
  }
  return (
    <Tabs
      className={classes.panel}
      value={listed}
      onChange={(id) => onListChange(id as ListId)}
      keepMounted={false}
    >
      <Tabs.List grow className={classes.tabs} aria-label={t('list.title')}>
        {TABS.map((id) => (
          <Tabs.Tab key={id} value={id} className={classes.tab}>
            <span className={classes.count} data-long={countOf(id).length > LONG || undefined}>
              {countOf(id)}
            </span>
            <span className={classes.name}>{t(`list.short_${id}`)}</span>
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="trends" className={classes.tab}>
          <span className={classes.count}>
            <IconChartHistogram size={18} aria-hidden="true" />
          </span>
          <span className={classes.name}>{t('trends.title')}</span>
        </Tabs.Tab>
        <Tabs.Tab value="coverage" className={classes.tab}>
          <span className={classes.count}>
            <IconCircleDashed size={18} aria-hidden="true" />
          </span>
          <span className={classes.name}>{t('coverage.title')}</span>
        </Tabs.Tab>
      </Tabs.List>
      {TABS.map((id) => (
        <Tabs.Panel key={id} value={id} className={classes.content}>
          <LayerList {...props} layerId={id} />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="trends" className={classes.content}>
        {trends}
      </Tabs.Panel>
      <Tabs.Panel value="coverage" className={classes.content}>
        {coverage}
      </Tabs.Panel>
    </Tabs>
  )
}
