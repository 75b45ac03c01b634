// How long it took from the report to the resolution, in classes, with the middle in days.
import { useTranslation } from 'react-i18next'
import { CategoryBars } from '@/charts/CategoryBars'
import { ChartCard } from '@/charts/ChartCard'
import { formatNumber } from '@/domain/format'
import { RESOLUTION_ENDS, resolutionOf } from './resolution'
import classes from './Trends.module.css'
import type { ListedTrendsProps } from './trends-props'

const doNothing = () => {}

export function ResolutionCard({ answer, periodTitle, language }: ListedTrendsProps) {
  const { t } = useTranslation()
  const now = resolutionOf(answer.counts.days)
  const before = answer.others[0] ? resolutionOf(answer.others[0].days) : null
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
      isChosen: true,
    })),
    {
      id: 'open',
      label: t('trends.unresolved'),
      count: now.unresolved,
      before: before?.unresolved ?? null,
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
        columns: [t('trends.resolution'), t('chart.now'), t('chart.period_before')],
        rows: items.map(({ label, count, before: earlier }) => [label, count, earlier]),
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
