// What stands below the big numbers of a wall: rows of the scene, or the bars of its trend.
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { FittedList } from './FittedList'
import { PeriodBars } from './PeriodBars'
import type { PeriodBar } from './period-bars'
import type { SceneRow } from './scene-rows'
import classes from './WallScene.module.css'

export interface SceneContent {
  readonly title: string
  readonly rows: readonly SceneRow[]
  /** How many there are, where not all of them are among the rows. */
  readonly total: number
  /** In place of rows. */
  readonly bars: readonly PeriodBar[] | null
  /** Said where there is nothing to list. */
  readonly nothing: string
}

interface WallSceneProps extends SceneContent {
  /** Nothing else stands beside the map. */
  readonly isAlone: boolean
  readonly language: Language
}

export function WallScene(props: WallSceneProps) {
  const { title, rows, total, bars, nothing, isAlone, language } = props
  return (
    <section className={classes.scene} aria-label={title}>
      <h3 className={classes.title} data-alone={isAlone || undefined}>
        {title}
      </h3>
      {bars ? (
        <PeriodBars label={title} bars={bars} language={language} />
      ) : total === 0 ? (
        <p className={classes.nothing}>{nothing}</p>
      ) : (
        <FittedList
          label={title}
          total={total}
          language={language}
          rows={rows.map((row) => <Row key={row.id} row={row} language={language} />)}
        />
      )}
    </section>
  )
}

function Row({ row, language }: { row: SceneRow; language: Language }) {
  const { t } = useTranslation()
  const { verdict } = row.change ?? { verdict: null }
  const isCalled = verdict === 'rise' || verdict === 'fall'
  return (
    <>
      <span className={classes.symbol}>
        <SymbolIcon name={row.symbol} size={24} />
      </span>
      <span className={classes.text}>
        {row.text} {row.isNew && <span className={classes.new}>{t('wall.new')}</span>}
        {row.detail && <span className={classes.detail}>{row.detail}</span>}
      </span>
      {row.count !== null && (
        <span className={classes.count}>
          {isCalled && (
            <svg
              className={classes.arrow}
              data-verdict={verdict}
              viewBox="0 0 10 10"
              role="img"
              aria-label={t(`wall.${verdict}`)}
            >
              <path
                d={verdict === 'rise' ? 'M5 1 9.5 9H.5Z' : 'M5 9 .5 1h9Z'}
                fill="currentColor"
              />
            </svg>
          )}
          {formatNumber(row.count, language)}
        </span>
      )}
    </>
  )
}
