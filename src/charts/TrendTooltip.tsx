// The marked bin of a trend in words: now, a year before, and whether that is usual.
import { useTranslation } from 'react-i18next'
import { changeInWords, countInWords } from '@/domain/change-words'
import { formatNumber, type Language } from '@/domain/format'
import classes from './TrendChart.module.css'
import type { TrendPoint } from './trend-point'
import { placeInRange, usualRange } from './usual-range'

interface TrendTooltipProps {
  /** The days of the bin. */
  readonly name: string
  readonly point: TrendPoint
  readonly language: Language
}

export function TrendTooltip({ name, point, language }: TrendTooltipProps) {
  const { t } = useTranslation()
  const { count, before, isRunning } = point
  const inWords = (number: number): string => countInWords(number, language, t)
  const range = isRunning ? null : usualRange(point)
  // A single bin is too small for a percentage to mean anything.
  const change = !isRunning &&
    count !== null &&
    before !== null && { difference: count - before, percent: null }
  return (
    <>
      <div className={classes.bin}>{name}</div>
      <div className={classes.count}>{count === null ? t('chart.not_yet') : inWords(count)}</div>
      {isRunning && <div>{t('chart.running')}</div>}
      {before !== null && (
        <div>
          {t('chart.figure', {
            what: t(isRunning ? 'chart.same_time_year_before' : 'chart.year_before'),
            incidents: inWords(before),
          })}
          {change && `, ${changeInWords(change, language, t)}`}
        </div>
      )}
      {range && count !== null && (
        <div>
          {t(`chart.usual_${placeInRange(count, range)}`, {
            low: formatNumber(range.low, language),
            high: formatNumber(range.high, language),
          })}
        </div>
      )}
    </>
  )
}
