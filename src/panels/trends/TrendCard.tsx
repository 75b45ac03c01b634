// How many incidents there were over time, with a year earlier behind it and what was to be expected.
import { SegmentedControl } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/charts/ChartCard'
import { TrendChart } from '@/charts/TrendChart'
import { stretchName, type TrendStep } from '@/charts/trend-days'
import type { TrendPoint } from '@/charts/trend-point'
import { usualRange } from '@/charts/usual-range'
import { fullNameOf } from '@/domain/area'
import { countInWords } from '@/domain/change-words'
import { dayAt, dayNumberOf } from '@/domain/civil-date'
import { type DaySpan, daysOf } from '@/domain/compared-periods'
import { formatCivilDate, formatDays } from '@/domain/format'
import type { History } from '@/domain/incident-counts'
import classes from './Trends.module.css'
import { binsWithin, monthsYearBefore } from './trend-bins'
import { trendPoints } from './trend-points'
import type { TrendsProps } from './trends-props'
import { useTrendBins } from './use-trend-bins'

const STEPS = ['day', 'week', 'month'] as const satisfies readonly TrendStep[]

export function TrendCard(props: TrendsProps) {
  const { answer, area, period, compared, periodTitle, rules, now, language } = props
  const { mark, onMark, pointed, actions } = props
  const { t } = useTranslation()
  const { step, setStep, bins, base, hasBrush, keep } = useTrendBins(period, rules, now)
  const today = dayNumberOf(now)
  const points = useMemo(() => {
    const earlier = step === 'month' ? monthsYearBefore(bins, base, rules) : null
    return answer.daily ? trendPoints(answer.daily, bins, earlier, today) : []
  }, [answer.daily, bins, step, base, rules, today])

  const days = useMemo(() => bins.map(([from]) => dayAt(from)), [bins])
  const end = dayAt(bins.at(-1)?.[1] ?? today + 1)
  const markedDays = mark?.by === 'days' ? mark.span : null
  const pointedDay = pointed && dayNumberOf(pointed.occurredAt)
  const markedIndex = bins.findIndex(([from, after]) =>
    pointedDay === null ? markedDays?.[0] === from : pointedDay >= from && pointedDay < after,
  )
  const isSoFar = compared.isRunning && daysOf(period)[0] <= today
  const title = t('trends.over_time')
  return (
    <ChartCard
      title={title}
      period={stretchName(days, { first: 0, after: days.length }, end)}
      explanation={[t('trends.over_time_explained'), ...gapsNote(answer.daily, t)].join('\n')}
      fileName="xu-huong"
      table={() => ({
        columns: [
          t('trends.from_day'),
          t('chart.count'),
          t('chart.year_before'),
          t('trends.usual_low'),
          t('trends.usual_high'),
        ],
        rows: points.map((point) => {
          const usual = usualRange(point)
          return [
            rowName(point, step, today, t),
            point.count,
            point.before,
            usual?.low ?? null,
            usual?.high ?? null,
          ]
        }),
      })}
    >
      <SegmentedControl
        size="xs"
        fullWidth
        mb={8}
        data-not-in-picture
        aria-label={t('trends.step')}
        value={step}
        onChange={(value) => setStep(STEPS.find((one) => one === value) ?? step)}
        data={STEPS.map((one) => ({ value: one, label: t(`trends.step_${one}`) }))}
      />
      {answer.daily === null && (
        <p className={classes.note}>{t('unlisted.history', { area: fullNameOf(area) })}</p>
      )}
      {answer.daily && (
        <TrendChart
          label={title}
          points={points}
          step={step}
          end={end}
          selection={binsWithin(bins, daysOf(period))}
          chosenInWords={t(isSoFar ? 'chart.chosen_so_far' : 'chart.chosen', {
            what: periodTitle,
            incidents: countInWords(answer.counts.total, language, t),
          })}
          onSelect={(selection, isContinued) => {
            const [first, last] = selection
              ? [bins[selection.first], bins[selection.after - 1]]
              : [undefined, undefined]
            if (!first || !last) return actions.showPeriod(hasBrush ? base : null)
            const span: DaySpan = [first[0], last[1]]
            keep(span)
            actions.showDays(span, isContinued)
          }}
          markedIndex={markedIndex < 0 ? null : markedIndex}
          onMark={(index) => {
            const span = index === null ? undefined : bins[index]
            onMark(span ? { by: 'days', span } : null)
          }}
        />
      )}
    </ChartCard>
  )
}

/** Which days count for nothing, as nobody noted anything on them; none for none. */
function gapsNote(history: History | null, t: TFunction): string[] {
  const gaps = history?.gaps ?? []
  const days = gaps.map(([from, after]) => formatDays(dayAt(from), dayAt(after - 1)))
  return days.length === 0 ? [] : [t('trends.gaps', { days: days.join(', ') })]
}

/** The first day of a bin; a running one says how far its figures go. */
function rowName({ day, isRunning }: TrendPoint, step: TrendStep, today: number, t: TFunction) {
  const name = formatCivilDate(day)
  if (!isRunning) return name
  if (step === 'day') return t('trends.day_running', { day: name })
  const until = formatCivilDate(dayAt(today)).slice(0, 5)
  return t('trends.from_day_until', { day: name, until })
}
