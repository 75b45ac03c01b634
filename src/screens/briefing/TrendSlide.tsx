// How the period stands among those before it, with a year earlier and what is usual.
import { useTranslation } from 'react-i18next'
import { TrendChart } from '@/charts/TrendChart'
import { dayAt } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import { binsWithin } from '@/panels/trends/trend-bins'
import { NowNote } from './NowNote'
import type { ShownBriefing } from './use-briefing'

const HEIGHT = 430
const NONE = () => undefined

export function TrendSlide(model: ShownBriefing) {
  const { period, trend, todayNumber } = model
  const { t } = useTranslation()
  if (trend === null) return null
  return (
    <>
      <TrendChart
        label={t('briefing.slide_trend')}
        points={trend.points}
        step="month"
        end={dayAt(trend.bins.at(-1)?.[1] ?? todayNumber + 1)}
        selection={binsWithin(trend.bins, daysOf(period))}
        onSelect={null}
        markedIndex={null}
        onMark={NONE}
        height={HEIGHT}
      />
      <NowNote {...model} />
    </>
  )
}
