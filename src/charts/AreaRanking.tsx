// Areas by count, by rate or by change; a row is a box to tick that chooses the area.
import { Button, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedNames } from '@/domain/compared-names'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import classes from './AreaRanking.module.css'
import { AreaRankingRest, type RestOfAreas } from './AreaRankingRest'
import { AreaRankingRow, type RankedArea } from './AreaRankingRow'
import { ComparedNote } from './ComparedNote'
import {
  RANKING_COLUMNS,
  type RankingColumn,
  type RankingOrder,
  ranked,
  shortRanking,
} from './ranking-order'
import './colours.css'

const AT_FIRST = 15

interface AreaRankingProps {
  /** Read aloud: the title of the card. */
  readonly label: string
  readonly items: readonly RankedArea[]
  /** Null where the areas have all there is. */
  readonly rest: RestOfAreas | null
  readonly names: ComparedNames
  readonly onToggle: (id: string) => void
  readonly onMark: (id: string | null) => void
}

export function AreaRanking(props: AreaRankingProps) {
  const { label, items, rest, names, onToggle, onMark } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const [order, setOrder] = useState<RankingOrder>({ column: 'count', isDescending: true })
  const [isWhole, setWhole] = useState(false)
  const inOrder = useMemo(() => ranked(items, order), [items, order])
  const max = useMemo(
    () => Math.max(1, rest?.count ?? 0, ...items.map(({ count }) => count)),
    [items, rest],
  )
  const hasChoice = items.some(({ isChosen }) => !isChosen)
  const rows = shortRanking(
    inOrder,
    isWhole ? items.length : AT_FIRST,
    ({ isChosen }) => hasChoice && isChosen,
  )

  const nameOf: Record<RankingColumn, string> = {
    count: t('chart.count'),
    rate: t('chart.rate'),
    change: names.againstBefore,
  }
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label={label} onPointerLeave={() => onMark(null)}>
        <thead>
          <tr>
            <th scope="col" className={classes.area}>
              {t('chart.area')}
            </th>
            {RANKING_COLUMNS.map((column) => (
              <SortHeading
                key={column}
                column={column}
                name={nameOf[column]}
                order={order}
                onOrder={setOrder}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, rank }) => (
            <AreaRankingRow
              key={area.id}
              {...area}
              rank={rank}
              max={max}
              language={language}
              onToggle={onToggle}
              onMark={onMark}
            />
          ))}
          {rest && <AreaRankingRest {...rest} max={max} isMuted={hasChoice} language={language} />}
        </tbody>
      </table>
      <ComparedNote names={names} />
      {items.length > AT_FIRST && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={6}
          onClick={() => setWhole(!isWhole)}
          data-not-in-picture
        >
          {isWhole
            ? t('chart.show_fewer')
            : t('chart.show_all', { number: formatNumber(items.length, language) })}
        </Button>
      )}
    </div>
  )
}

interface SortHeadingProps {
  readonly column: RankingColumn
  readonly name: string
  readonly order: RankingOrder
  readonly onOrder: (order: RankingOrder) => void
}

/** Most first; pressed again, fewest first. */
function SortHeading({ column, name, order, onOrder }: SortHeadingProps) {
  const { t } = useTranslation()
  const isOrder = order.column === column
  const Icon = !isOrder ? IconSelector : order.isDescending ? IconArrowDown : IconArrowUp
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={classes[column]} aria-sort={isOrder ? direction : undefined}>
      <UnstyledButton
        className={classes.sort}
        data-order={isOrder || undefined}
        title={t('chart.sort_by', { column: name })}
        onClick={() => onOrder({ column, isDescending: !isOrder || !order.isDescending })}
      >
        {name}
        <Icon size={13} className={classes.sortIcon} aria-hidden data-not-in-picture />
      </UnstyledButton>
    </th>
  )
}
