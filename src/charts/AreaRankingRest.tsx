// The last row of the ranking: incidents that no area of it has, so that its bars add up to the total.
import { formatNumber, type Language } from '@/domain/format'
import classes from './AreaRanking.module.css'
import { ChangeText } from './ChangeText'
import type { AreaFigures } from './ranking-order'

/** No area: without a rank, a rate, or a box to tick. */
export interface RestOfAreas extends Pick<AreaFigures, 'name' | 'count' | 'change'> {
  /** More on its change, for who points at it. */
  readonly note: string | undefined
}

interface AreaRankingRestProps extends RestOfAreas {
  /** The count whose bar is the whole column. */
  readonly max: number
  /** Areas are chosen, and this is none of them. */
  readonly isMuted: boolean
  readonly language: Language
}

export function AreaRankingRest(props: AreaRankingRestProps) {
  const { name, count, change, note, max, isMuted, language } = props
  return (
    <tr className={classes.row} data-muted={isMuted || undefined} title={note}>
      <th scope="row" className={classes.area}>
        <span className={classes.unnamed}>
          <span className={classes.rank} />
          <span>{name}</span>
        </span>
      </th>
      <td className={classes.count}>
        <span className={classes.bar} style={{ width: `${(100 * count) / max}%` }} />
        <span className={classes.number}>{formatNumber(count, language)}</span>
      </td>
      <td className={classes.rate}>–</td>
      <td className={classes.change}>
        <ChangeText change={change} language={language} />
      </td>
    </tr>
  )
}
