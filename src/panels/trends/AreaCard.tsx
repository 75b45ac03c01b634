// The areas below the one looked at, side by side: count, rate, change, and where incidents gather.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { areasToCompare, areaTotals } from '@/analysis/incidents/area-totals'
import { changesOf, differencesOf } from '@/analysis/statistics/compare-periods'
import { AreaRanking } from '@/charts/AreaRanking'
import { ChartCard } from '@/charts/ChartCard'
import { fullNameOf } from '@/domain/area'
import { changeInWords, comparisonInWords } from '@/domain/change-words'
import { HotAreaList } from './HotAreaList'
import type { TrendsProps } from './trends-props'

export function AreaCard(props: TrendsProps) {
  const { answer, view, area, areas, compared, periodTitle, hotAreas, language } = props
  const { pointed, pointedAreaId, onPointArea, actions } = props
  const { t } = useTranslation()
  const { counts, others, areaNumbers } = answer

  const targets = useMemo(() => areasToCompare(area, areas), [area, areas])
  const totals = useMemo(
    () => areaTotals(areaNumbers, areas, targets),
    [areaNumbers, areas, targets],
  )
  const now = useMemo(() => totals(counts.areas), [totals, counts])
  const earlier = useMemo(
    () => others.map((other) => other && totals(other.areas)),
    [totals, others],
  )
  const changes = useMemo(
    () => changesOf(now, earlier[0] ?? null, compared),
    [now, earlier, compared],
  )
  const yearChanges = useMemo(() => differencesOf(now, earlier[1] ?? null), [now, earlier])

  const { isRunning, yearBefore } = compared
  const yearDays = isRunning && yearBefore ? yearBefore[1] - yearBefore[0] : null

  const pointedId =
    pointedAreaId ??
    targets.find(({ path }) => pointed && `${pointed.areaPath}.`.startsWith(`${path}.`))?.id
  const items = targets.map((target, n) => {
    const count = now[n] ?? 0
    const { code, codeEdition, households } = target
    const yearChange = yearChanges[n] ?? null
    const aYearAgo = earlier[1]?.[n]
    return {
      id: target.id,
      name: fullNameOf(target),
      count,
      rate: households ? (count * 1000) / households : null,
      change: changes[n] ?? null,
      yearChange,
      note:
        yearChange && aYearAgo !== undefined
          ? comparisonInWords(
              { against: 'year_before', days: yearDays, earlier: aYearAgo, change: yearChange },
              language,
              t,
            )
          : undefined,
      isChosen:
        view.within.length === 0 ||
        view.within.some((key) => key.code === code && key.codeEdition === codeEdition),
      isMarked: target.id === pointedId,
    }
  })
  const title = t('trends.by_area')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={`${t('trends.by_area_explained')}\n${t('trends.hot_spots_explained')}`}
      fileName="dia-ban"
      table={{
        columns: [
          t('chart.area'),
          t('chart.count'),
          t('chart.rate'),
          t('chart.against_period_before'),
          t('chart.against_year_before'),
        ],
        rows: items.map(({ name, count, rate, change, yearChange }) => [
          name,
          count,
          rate === null ? null : Math.round(rate * 10) / 10,
          change && changeInWords(change, language, t),
          yearChange && changeInWords(yearChange, language, t),
        ]),
      }}
    >
      <AreaRanking
        label={title}
        items={items}
        against="period_before"
        onToggle={actions.toggleArea}
        onMark={onPointArea}
      />
      {hotAreas && <HotAreaList found={hotAreas} language={language} onPoint={onPointArea} />}
    </ChartCard>
  )
}
