// The total in words: now, the difference to before and to a year ago, and whether it is more than chance.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compareCounts } from '@/analysis/statistics/compare-counts'
import { poissonInterval } from '@/analysis/statistics/poisson'
import { ChangeText } from '@/charts/ChangeText'
import { Explanation } from '@/charts/Explanation'
import { countInWords } from '@/domain/change-words'
import type { DaySpan } from '@/domain/compared-periods'
import { formatNumber } from '@/domain/format'
import classes from './Trends.module.css'
import type { TrendsProps } from './trends-props'

export function Headline({ answer, compared, periodTitle, language }: TrendsProps) {
  const { t } = useTranslation()
  const { total, withoutPlace } = answer.counts
  const [before, yearBefore] = answer.others
  const number = (value: number) => formatNumber(value, language)
  const interval = useMemo(() => poissonInterval(total), [total])
  const daysIn = (span: DaySpan | null) => (span ? span[1] - span[0] : 0)
  const compare = (earlier: number | undefined, span: DaySpan | null) =>
    earlier === undefined || span === null
      ? null
      : {
          ...compareCounts({ now: total, before: earlier }),
          // Months have 28 to 31 days: the difference is said as it is, and judged by the day.
          verdict: compareCounts({
            now: total,
            before: earlier,
            exposureNow: daysIn(compared.now),
            exposureBefore: daysIn(span),
          }).verdict,
        }
  const lines = [
    { against: 'period_before', earlier: before?.total, span: compared.before },
    { against: 'year_before', earlier: yearBefore?.total, span: compared.yearBefore },
  ] as const
  return (
    <section className={classes.headline} aria-label={t('trends.total')}>
      <p className={classes.total}>{countInWords(total, language, t)}</p>
      <p className={classes.note}>
        {periodTitle}
        {withoutPlace > 0 && ` · ${t('layer.without_position', { number: number(withoutPlace) })}`}
      </p>
      {lines.map(({ against, earlier, span }) => {
        const change = compare(earlier, span)
        return (
          change && (
            <p key={against} className={classes.line}>
              <span>
                {t(`chart.against_${against}`)} ({countInWords(earlier ?? 0, language, t)}):
              </span>{' '}
              <ChangeText change={change} language={language} />
            </p>
          )
        )
      })}
      {compared.isRunning && (
        <p className={classes.note}>
          {t('trends.running', { days: number(daysIn(compared.now)) })}
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
