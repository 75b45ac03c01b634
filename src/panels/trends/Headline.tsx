// The total in words: now, the difference to before and to a year ago, and whether it is more than chance.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedCounts, partOf } from '@/analysis/incidents/compared-counts'
import { comparisonsOf } from '@/analysis/statistics/compare-periods'
import { poissonInterval } from '@/analysis/statistics/poisson'
import { ComparisonLines } from '@/charts/ComparisonLines'
import { Explanation } from '@/charts/Explanation'
import { countInWords } from '@/domain/change-words'
import { lastDayCompared, shortDay } from '@/domain/compared-names'
import { formatNumber } from '@/domain/format'
import classes from './Trends.module.css'
import type { LookedAt } from './trends-props'

export function Headline({ answer, compared, periodTitle, language }: LookedAt) {
  const { t } = useTranslation()
  const { total, withoutPlace } = answer.counts
  const number = (value: number) => formatNumber(value, language)
  const interval = useMemo(() => poissonInterval(total), [total])
  const totals = useMemo(() => partOf(comparedCounts(answer), (counts) => counts.total), [answer])
  const comparisons = useMemo(() => comparisonsOf(totals, compared), [totals, compared])
  const until = lastDayCompared(compared)
  const days = compared.now[1] - compared.now[0]
  return (
    <section className={classes.headline} aria-label={t('trends.total')}>
      <p className={classes.total}>{countInWords(total, language, t)}</p>
      <p className={classes.note}>
        {periodTitle}
        {withoutPlace > 0 && ` · ${t('layer.without_position', { number: number(withoutPlace) })}`}
      </p>
      {compared.isRunning && (
        <p className={classes.note}>
          {until === null
            ? t('trends.no_whole_day')
            : t('trends.running', {
                count: days,
                days: number(days),
                day: shortDay(until),
                incidents: countInWords(totals.now, language, t),
              })}
        </p>
      )}
      <ComparisonLines comparisons={comparisons} language={language} className={classes.line} />
      <p className={classes.note}>
        {t('trends.interval', {
          low: number(Math.floor(interval.low)),
          high: number(Math.ceil(interval.high)),
        })}
        <Explanation text={t('trends.method')} />
      </p>
    </section>
  )
}
