// The areas below the one looked at, side by side: count, rate, change, and where incidents gather.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { areaRate } from '@/analysis/incidents/area-rate'
import { areasToCompare, areaTotals } from '@/analysis/incidents/area-totals'
import { comparedCounts, partOf } from '@/analysis/incidents/compared-counts'
import { FEWEST_TO_SHADE } from '@/analysis/shade-areas'
import { changesOf, comparisonWith, differencesOf } from '@/analysis/statistics/compare-periods'
import { AreaRanking } from '@/charts/AreaRanking'
import { ChartCard } from '@/charts/ChartCard'
import { fullNameOf } from '@/domain/area'
import { changeInWords, comparisonInWords, untilInWords } from '@/domain/change-words'
import { comparedNames } from '@/domain/compared-names'
import { formatNumber } from '@/domain/format'
import { HotAreaList } from './HotAreaList'
import type { TrendsProps } from './trends-props'

const oneDecimal = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10)

export function AreaCard(props: TrendsProps) {
  const { answer, view, area, areas, compared, periodTitle, hotAreas, language } = props
  const { pointed, pointedAreaId, onPointArea, actions } = props
  const { t } = useTranslation()
  const { counts, areaNumbers } = answer
  const names = comparedNames(compared, language, t)

  const targets = useMemo(() => areasToCompare(area, areas), [area, areas])
  const totals = useMemo(
    () => areaTotals(areaNumbers, areas, targets),
    [areaNumbers, areas, targets],
  )
  const now = useMemo(() => totals(counts.areas), [totals, counts])
  const { now: counted, ...earlier } = useMemo(
    () => partOf(comparedCounts(answer), (one) => totals(one.areas)),
    [totals, answer],
  )
  const { before, yearBefore } = earlier
  const changes = useMemo(() => changesOf(counted, before, compared), [counted, before, compared])
  const yearChanges = useMemo(() => differencesOf(counted, yearBefore), [counted, yearBefore])

  const rates = useMemo(
    () => targets.map(({ households }, n) => areaRate(now[n] ?? 0, households)),
    [targets, now],
  )

  const pointedId =
    pointedAreaId ??
    targets.find(({ path }) => pointed && `${pointed.areaPath}.`.startsWith(`${path}.`))?.id
  const items = targets.map((target, n) => {
    const count = now[n] ?? 0
    const { code, codeEdition } = target
    const [change, yearChange] = [changes[n] ?? null, yearChanges[n] ?? null]
    const comparisons = (
      [
        ['period_before', before?.[n], change],
        ['year_before', yearBefore?.[n], yearChange],
      ] as const
    ).flatMap(([against, ofThen, one]) =>
      one && ofThen !== undefined
        ? [comparisonWith(against, counted[n] ?? 0, ofThen, one, compared)]
        : [],
    )
    const words = comparisons.map((one) => comparisonInWords(one, language, t))
    const until = untilInWords(comparisons, language, t)
    const found = rates[n] ?? null
    const interval =
      found === null || found === 'too_few'
        ? null
        : t('chart.rate_interval', {
            low: formatNumber(found.low, language, 1),
            high: formatNumber(found.high, language, 1),
          })
    return {
      id: target.id,
      name: fullNameOf(target),
      count,
      rate: found === null || found === 'too_few' ? found : found.rate,
      interval: found === null || found === 'too_few' ? null : found,
      counted: counted[n] ?? 0,
      change,
      yearChange,
      note: [interval, until, ...words].filter((part) => part !== null).join('. ') || undefined,
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
      explanation={(['by_area', 'arrows', 'hot_spots'] as const)
        .map((what) => t(`trends.${what}_explained`, { number: FEWEST_TO_SHADE }))
        .join('\n')}
      fileName="dia-ban"
      ownFilters={['within']}
      table={{
        columns: [
          t('chart.area'),
          t('chart.count'),
          t('chart.rate'),
          t('chart.rate_low'),
          t('chart.rate_high'),
          ...(names.until === null ? [] : [names.until]),
          names.againstBefore,
          names.againstYearBefore,
        ],
        rows: items.map(({ name, count, counted: until, rate, interval, change, yearChange }) => [
          name,
          count,
          rate === 'too_few' ? t('chart.rate_too_few') : oneDecimal(rate),
          oneDecimal(interval?.low ?? null),
          oneDecimal(interval?.high ?? null),
          ...(names.until === null ? [] : [until]),
          change && changeInWords(change, language, t),
          yearChange && changeInWords(yearChange, language, t),
        ]),
      }}
    >
      <AreaRanking
        label={title}
        items={items}
        names={names}
        onToggle={actions.toggleArea}
        onMark={onPointArea}
      />
      {hotAreas && <HotAreaList found={hotAreas} language={language} onPoint={onPointArea} />}
    </ChartCard>
  )
}
