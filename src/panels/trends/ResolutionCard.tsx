// How long it took from the report to the resolution, in classes, with the middle in days. A click filters.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedCounts, partOf } from '@/analysis/incidents/compared-counts'
import { differencesOf } from '@/analysis/statistics/compare-periods'
import { CategoryBars } from '@/charts/CategoryBars'
import { ChartCard } from '@/charts/ChartCard'
import { changeInWords } from '@/domain/change-words'
import { comparedNames } from '@/domain/compared-names'
import { formatNumber } from '@/domain/format'
import { RESOLUTION_CLASSES } from '@/domain/resolution'
import { resolutionOf } from './resolution'
import classes from './Trends.module.css'
import type { ListedTrendsProps } from './trends-props'

export function ResolutionCard(props: ListedTrendsProps) {
  const { answer, view, compared, periodTitle, language } = props
  const { mark, onMark, pointed, actions } = props
  const { t } = useTranslation()
  const names = comparedNames(compared, t)
  const { now, counted, before, changes } = useMemo(() => {
    const parts = partOf(comparedCounts(answer), ({ days }) => resolutionOf(days))
    const counted = parts.now.classes
    const before = parts.before?.classes ?? null
    // Not judged: incidents of before have had longer to be settled.
    const changes = differencesOf(counted, before)
    return { now: resolutionOf(answer.counts.days), counted, before, changes }
  }, [answer])
  const items = RESOLUTION_CLASSES.map((resolution, place) => ({
    id: resolution,
    label: t(`incident.resolution_${resolution}`),
    count: now.classes[place] ?? 0,
    counted: counted[place] ?? 0,
    before: before?.[place] ?? null,
    change: changes[place] ?? null,
    isChosen: view.resolutions.length === 0 || view.resolutions.includes(resolution),
  }))
  const title = t('trends.resolution')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={`${t('trends.resolution_explained')}\n${t('trends.not_judged_explained')}`}
      fileName="thoi-gian-giai-quyet"
      ownFilters={['resolutions']}
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
      <CategoryBars
        label={title}
        items={items}
        names={names}
        onToggle={(id) => {
          const resolution = classOf(id)
          if (resolution) actions.toggleResolution(resolution)
        }}
        markedId={pointed?.resolution ?? (mark?.by === 'resolution' ? mark.resolution : null)}
        onMark={(id) => {
          const resolution = classOf(id)
          onMark(resolution ? { by: 'resolution', resolution } : null)
        }}
      />
    </ChartCard>
  )
}

const classOf = (id: string | null) => RESOLUTION_CLASSES.find((one) => one === id)
