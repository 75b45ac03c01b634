// The total in words: now, the difference to before and to a year ago, and whether it is more than chance.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparisonsOf } from '@/analysis/statistics/compare-periods'
import { poissonInterval } from '@/analysis/statistics/poisson'
import { ComparisonLines } from '@/charts/ComparisonLines'
import { Explanation } from '@/charts/Explanation'
import { countInWords } from '@/domain/change-words'
import { formatNumber } from '@/domain/format'
import classes from './Trends.module.css'
import type { TrendsProps } from './trends-props'

export function Headline({ answer, compared, periodTitle, language }: TrendsProps) {
  const { t } = useTranslation()
  const { total, withoutPlace } = answer.counts
  const number = (value: number) => formatNumber(value, language)
  const interval = useMemo(() => poissonInterval(total), [total])
  const comparisons = useMemo(
    () =>
      comparisonsOf(
        total,
        answer.others.map((other) => other?.total),
        compared,
      ),
    [total, answer.others, compared],
  )
  return (
    <section className={classes.headline} aria-label={t('trends.total')}>
      <p className={classes.total}>{countInWords(total, language, t)}</p>
      <p className={classes.note}>
        {periodTitle}
        {withoutPlace > 0 && ` · ${t('layer.without_position', { number: number(withoutPlace) })}`}
      </p>
      <ComparisonLines comparisons={comparisons} language={language} className={classes.line} />
      {compared.isRunning && (
        <p className={classes.note}>
          {t('trends.running', { days: number(compared.now[1] - compared.now[0]) })}
        </p>
      )}
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
