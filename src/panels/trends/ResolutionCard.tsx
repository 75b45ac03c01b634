// How long it took from the report to the resolution, in classes, with the middle in days.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { differencesOf } from '@/analysis/statistics/compare-periods'
import { CategoryBars } from '@/charts/CategoryBars'
import { ChartCard } from '@/charts/ChartCard'
import { changeInWords } from '@/domain/change-words'
import { formatNumber } from '@/domain/format'
import { RESOLUTION_ENDS, resolutionOf } from './resolution'
import classes from './Trends.module.css'
import type { ListedTrendsProps } from './trends-props'

const doNothing = () => {}

export function ResolutionCard({ answer, periodTitle, language }: ListedTrendsProps) {
  const { t } = useTranslation()
  const [earlier] = answer.others
  const { days } = answer.counts
  const { now, before, changes } = useMemo(() => {
    const [now, before] = [resolutionOf(days), earlier ? resolutionOf(earlier.days) : null]
    // Not judged: incidents of before have had longer to be settled.
    const changes = differencesOf(
      [...now.classes, now.unresolved],
      before && [...before.classes, before.unresolved],
    )
    return { now, before, changes }
  }, [days, earlier])
  const nameOf = (place: number): string => {
    const [from, to] = [(RESOLUTION_ENDS[place - 1] ?? -1) + 1, RESOLUTION_ENDS[place]]
    if (to === undefined) return t('trends.days_over', { from: from })
    return to === 0
      ? t('trends.days_same')
      : t('trends.days_between', { from: Math.max(1, from), to: to + 1 })
  }
  const items = [
    ...now.classes.map((count, place) => ({
      id: String(place),
      label: nameOf(place),
      count,
      before: before?.classes[place] ?? null,
      change: changes[place] ?? null,
      isChosen: true,
    })),
    {
      id: 'open',
      label: t('trends.unresolved'),
      count: now.unresolved,
      before: before?.unresolved ?? null,
      change: changes[now.classes.length] ?? null,
      isChosen: true,
    },
  ]
  const title = t('trends.resolution')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={t('trends.resolution_explained')}
      fileName="thoi-gian-giai-quyet"
      table={{
        columns: [
          t('trends.resolution'),
          t('chart.now'),
          t('chart.period_before'),
          t('chart.against_period_before'),
        ],
        rows: items.map(({ label, count, before: ofBefore, change }) => [
          label,
          count,
          ofBefore,
          change && changeInWords(change, language, t),
        ]),
      }}
    >
      {now.medianDays !== null && (
        <p className={classes.figure}>
          {t('trends.median', { days: formatNumber(now.medianDays + 1, language) })}
        </p>
      )}
      <CategoryBars
        label={title}
        items={items}
        against="period_before"
        markedId={null}
        onMark={doNothing}
      />
    </ChartCard>
  )
}
