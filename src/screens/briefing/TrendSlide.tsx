// How the period stands among those before it, with a year earlier and what is usual.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { TrendChart } from '@/charts/TrendChart'
import { dayAt } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import { binsWithin, monthsYearBefore, trendBins } from '@/panels/trends/trend-bins'
import { trendPoints } from '@/panels/trends/trend-points'
import type { ShownBriefing } from './use-briefing'

const HEIGHT = 430
const NONE = () => undefined

export function TrendSlide({ period, basics, daily, now, todayNumber }: ShownBriefing) {
  const { t } = useTranslation()
  const { rules } = basics
  const bins = useMemo(() => trendBins('month', period, rules, now), [period, rules, now])
  const points = useMemo(
    () =>
      daily ? trendPoints(daily, bins, monthsYearBefore(bins, period, rules), todayNumber) : [],
    [daily, bins, period, rules, todayNumber],
  )
  return (
    <TrendChart
      label={t('briefing.slide_trend')}
      points={points}
      step="month"
      end={dayAt(bins.at(-1)?.[1] ?? todayNumber + 1)}
      selection={binsWithin(bins, daysOf(period))}
      onSelect={null}
      markedIndex={null}
      onMark={NONE}
      height={HEIGHT}
    />
  )
}
