// The areas below the one looked at, side by side: count, rate, change, and where incidents gather.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { areasToCompare, areaTotals } from '@/analysis/incidents/area-totals'
import { compareAreas } from '@/analysis/statistics/compare-areas'
import { AreaRanking } from '@/charts/AreaRanking'
import { ChartCard } from '@/charts/ChartCard'
import { fullNameOf } from '@/domain/area'
import { changeInWords } from '@/domain/change-words'
import { HotAreaList } from './HotAreaList'
import type { TrendsProps } from './trends-props'

export function AreaCard(props: TrendsProps) {
  const { answer, view, area, areas, periodTitle, hotAreas, language } = props
  const { pointed, pointedAreaId, onPointArea, actions } = props
  const { t } = useTranslation()
  const { counts, others, areaNumbers } = answer

  const targets = useMemo(() => areasToCompare(area, areas), [area, areas])
  const totals = useMemo(
    () => areaTotals(areaNumbers, areas, targets),
    [areaNumbers, areas, targets],
  )
  const now = useMemo(() => totals(counts.areas), [totals, counts])
  const changes = useMemo(() => {
    const [before] = others
    if (!before) return null
    const earlier = totals(before.areas)
    return compareAreas(now.map((count, n) => ({ now: count, before: earlier[n] ?? 0 })))
  }, [totals, others, now])

  const pointedId =
    pointedAreaId ??
    targets.find(({ path }) => pointed && `${pointed.areaPath}.`.startsWith(`${path}.`))?.id
  const items = targets.map((target, n) => {
    const count = now[n] ?? 0
    const { code, codeEdition, households } = target
    return {
      id: target.id,
      name: fullNameOf(target),
      count,
      rate: households ? (count * 1000) / households : null,
      change: changes?.[n] ?? null,
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
        ],
        rows: items.map(({ name, count, rate, change }) => [
          name,
          count,
          rate === null ? null : Math.round(rate * 10) / 10,
          change && changeInWords(change, language, t),
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
