// How long it took from the report to the resolution, in classes, with the middle in days.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedCounts, partOf } from '@/analysis/incidents/compared-counts'
import { differencesOf } from '@/analysis/statistics/compare-periods'
import { CategoryBars } from '@/charts/CategoryBars'
import { ChartCard } from '@/charts/ChartCard'
import { changeInWords } from '@/domain/change-words'
import { comparedNames } from '@/domain/compared-names'
import { formatNumber } from '@/domain/format'
import { RESOLUTION_ENDS, resolutionOf } from './resolution'
import classes from './Trends.module.css'
import type { ListedTrendsProps } from './trends-props'

const doNothing = () => {}

export function ResolutionCard({ answer, compared, periodTitle, language }: ListedTrendsProps) {
  const { t } = useTranslation()
  const names = comparedNames(compared, language, t)
  const { now, counted, before, changes } = useMemo(() => {
    const parts = partOf(comparedCounts(answer), ({ days }) => resolutionOf(days))
    const counted = [...parts.now.classes, parts.now.unresolved]
    const before = parts.before && [...parts.before.classes, parts.before.unresolved]
    // Not judged: incidents of before have had longer to be settled.
    const changes = differencesOf(counted, before)
    return { now: resolutionOf(answer.counts.days), counted, before, changes }
  }, [answer])
  const nameOf = (place: number): string => {
    const [from, to] = [(RESOLUTION_ENDS[place - 1] ?? -1) + 1, RESOLUTION_ENDS[place]]
    if (to === undefined) return t('trends.days_over', { from: from })
    return to === 0
      ? t('trends.days_same')
      : t('trends.days_between', { from: Math.max(1, from), to: to + 1 })
  }
  const items = [...now.classes, now.unresolved].map((count, place) => ({
    id: String(place),
    label: place < now.classes.length ? nameOf(place) : t('trends.unresolved'),
    count,
    counted: counted[place] ?? 0,
    before: before?.[place] ?? null,
    change: changes[place] ?? null,
    isChosen: true,
  }))
  const title = t('trends.resolution')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={`${t('trends.resolution_explained')}\n${t('trends.not_judged_explained')}`}
      fileName="thoi-gian-giai-quyet"
      table={() => ({
        columns: [
          t('trends.resolution'),
          t('chart.now'),
          ...(names.until === null ? [] : [names.until]),
          names.before,
          names.againstBefore,
        ],
        rows: items.map(({ label, count, counted: until, before: ofBefore, change }) => [
          label,
          count,
          ...(names.until === null ? [] : [until]),
          ofBefore,
          change && changeInWords(change, language, t),
        ]),
      })}
    >
      {now.medianDays !== null && (
        <p className={classes.figure}>
          {t('trends.median', {
            count: now.medianDays + 1,
            days: formatNumber(now.medianDays + 1, language),
            resolved: formatNumber(now.resolved, language),
          })}
        </p>
      )}
      <CategoryBars label={title} items={items} names={names} markedId={null} onMark={doNothing} />
    </ChartCard>
  )
}
