// The period among the months around it: a line, last year's beside it, and whether it is as usual.
import { countInWords } from '@/domain/change-words'
import { dayAt, startOfDay } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import { formatNumber } from '@/domain/format'
import { periodAt } from '@/domain/period'
import { binsWithin, monthKind } from '@/panels/trends/trend-bins'
import { EMPTY_SECTION, type SectionOf, said } from './section'
import { drawnNow } from './section-map'

export const trendSection: SectionOf = (briefed, t) => {
  const { trend, period, basics, language } = briefed
  if (trend === null) return null
  const { bins, points } = trend
  const kind = monthKind(period)
  const labels = bins.map(([from]) => {
    const [year = '', month = ''] = periodAt(
      startOfDay(dayAt(from)),
      kind,
      basics.rules,
    ).name.split('-')
    return `${Number(month)}/${year}`
  })
  const own = binsWithin(bins, daysOf(period))
  const point = own && own.after - own.first === 1 ? points[own.first] : undefined
  const number = (value: number) => formatNumber(value, language)
  const usual =
    point && point.count !== null && point.low !== null && point.high !== null && !point.isRunning
      ? t(`chart.usual_${placeOf(point.count, point.low, point.high)}`, {
          low: number(point.low),
          high: number(point.high),
        })
      : null
  const now = drawnNow(briefed, t)
  const running = points.findIndex(({ isRunning }) => isRunning)
  const hasBefore = points.some(({ before }) => before !== null)
  return {
    ...EMPTY_SECTION,
    id: 'trend',
    title: t('briefing.slide_trend'),
    sentences: said(
      point !== undefined &&
        point.count !== null &&
        t('chart.figure', {
          what: now === null ? t('chart.now') : t('briefing.counted_now'),
          incidents: countInWords(point.count, language, t),
        }),
      usual,
      running >= 0 &&
        t('chart.figure', { what: labels[running] ?? '', incidents: t('chart.up_to_today') }),
      now,
    ),
    chart: {
      title: t('briefing-file.by_month'),
      kind: 'lines',
      labels,
      series: [
        { name: t('chart.count'), values: points.map(({ count }) => count) },
        ...(hasBefore
          ? [{ name: t('chart.year_before'), values: points.map(({ before }) => before) }]
          : []),
      ],
    },
  }
}

const placeOf = (count: number, low: number, high: number) =>
  count > high ? 'above' : count < low ? 'below' : 'within'
