// One area of the ranking: rank, name, a bar behind its count, rate, change.
import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import classes from './AreaRanking.module.css'
import { ChangeText } from './ChangeText'
import type { AreaFigures } from './ranking-order'

export interface RankedArea extends AreaFigures {
  /** False is drawn muted; true for all while none is chosen. */
  readonly isChosen: boolean
  /** More on its rate and its change, for who points at it. */
  readonly note: () => string | undefined
  /** Under the pointer, here or on the map. */
  readonly isMarked: boolean
}

interface AreaRankingRowProps extends RankedArea {
  readonly rank: number
  /** The count whose bar is the whole column. */
  readonly max: number
  readonly language: Language
  readonly onToggle: (id: string) => void
  readonly onMark: (id: string | null) => void
}

export const AreaRankingRow = memo(function AreaRankingRow(props: AreaRankingRowProps) {
  const { id, name, count, rate, change, note, isChosen, isMarked } = props
  const { rank, max, language, onToggle, onMark } = props
  const { t } = useTranslation()
  return (
    <tr
      className={classes.row}
      data-muted={!isChosen || undefined}
      data-marked={isMarked || undefined}
      title={note()}
      onPointerEnter={() => onMark(id)}
    >
      <th scope="row" className={classes.area}>
        <UnstyledButton
          className={classes.choose}
          role="checkbox"
          aria-checked={isChosen}
          onClick={() => onToggle(id)}
          // A finger that taps leaves no mark behind.
          onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onMark(id)}
          onBlur={() => onMark(null)}
        >
          <span className={classes.rank}>{rank}</span>
          <span>{name}</span>
        </UnstyledButton>
      </th>
      <td className={classes.count}>
        <span className={classes.bar} style={{ width: `${(100 * count) / max}%` }} />
        <span className={classes.number}>{formatNumber(count, language)}</span>
      </td>
      <td className={classes.rate}>
        {rate === 'too_few' ? (
          <span className={classes.tooFew}>{t('chart.rate_too_few')}</span>
        ) : rate === null ? (
          '–'
        ) : (
          formatNumber(rate, language, 1)
        )}
      </td>
      <td className={classes.change}>
        <ChangeText change={change} language={language} />
      </td>
    </tr>
  )
})
