// The areas below the one looked at, side by side: count, rate, change, and where incidents gather.
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { areaRate } from '@/analysis/incidents/area-rate'
import { areasToCompare, areaTotals, restTotal } from '@/analysis/incidents/area-totals'
import { comparedCounts, partOf } from '@/analysis/incidents/compared-counts'
import { FEWEST_TO_SHADE } from '@/analysis/shade-areas'
import { changesOf, differencesOf } from '@/analysis/statistics/compare-periods'
import { AreaRanking } from '@/charts/AreaRanking'
import { ChartCard } from '@/charts/ChartCard'
import type { Area } from '@/domain/area'
import { nameWithEnd } from '@/domain/area-end'
import { changeInWords } from '@/domain/change-words'
import { comparedNames } from '@/domain/compared-names'
import { comparedNote, rateNote } from './area-note'
import { HotAreaList } from './HotAreaList'
import type { TrendsProps } from './trends-props'

const oneDecimal = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10)

export function AreaCard(props: TrendsProps) {
  const { answer, view, area, areas, compared, periodTitle, hotAreas, language } = props
  const { pointed, pointedAreaId, onPointArea, actions } = props
  const { t } = useTranslation()
  const { counts, areaNumbers } = answer
  const names = comparedNames(compared, t)

  const targets = useMemo(() => areasToCompare(area, areas), [area, areas])
  const totals = useMemo(
    () => areaTotals(areaNumbers, areas, targets),
    [areaNumbers, areas, targets],
  )
  const now = useMemo(() => totals(counts.areas), [totals, counts])
  const figures = useMemo(
    () => partOf(comparedCounts(answer), (one) => totals(one.areas)),
    [totals, answer],
  )
  const { now: counted, before, yearBefore } = figures
  const changes = useMemo(() => changesOf(counted, before, compared), [counted, before, compared])
  const yearChanges = useMemo(() => differencesOf(counted, yearBefore), [counted, yearBefore])

  const rates = useMemo(
    () => targets.map(({ households }, n) => areaRate(now[n] ?? 0, households)),
    [targets, now],
  )

  const restOf = useMemo(
    () => restTotal(areaNumbers, areas, area, targets),
    [areaNumbers, areas, area, targets],
  )
  const rest = useMemo(() => {
    const ofRest = partOf(comparedCounts(answer), (one) => [restOf(one.areas)])
    return {
      count: restOf(answer.counts.areas),
      counts: partOf(ofRest, ([count = 0]) => count),
      change: differencesOf(ofRest.now, ofRest.before)[0] ?? null,
      yearChange: differencesOf(ofRest.now, ofRest.yearBefore)[0] ?? null,
    }
  }, [restOf, answer])

  const { within } = view
  const isWithin = useCallback(
    ({ code, codeEdition }: Area): boolean =>
      within.some((key) => key.code === code && key.codeEdition === codeEdition),
    [within],
  )
  const pointedId =
    pointedAreaId ??
    targets.find(({ path }) => pointed && `${pointed.areaPath}.`.startsWith(`${path}.`))?.id
  const items = useMemo(
    () =>
      targets.flatMap((target, n) => {
        const [change, yearChange] = [changes[n] ?? null, yearChanges[n] ?? null]
        const found = rates[n] ?? null
        const interval = found === 'too_few' ? null : found
        const counts = partOf(figures, (ofAll) => ofAll[n] ?? 0)
        if (target.endedOn && !now[n] && !counts.before && !counts.yearBefore) return []
        return {
          id: target.id,
          name: nameWithEnd(target, t),
          count: now[n] ?? 0,
          rate: found === 'too_few' ? found : (interval?.rate ?? null),
          interval,
          counted: counts.now,
          change,
          yearChange,
          // Only of the rows that are seen.
          note: () =>
            [
              ...(interval ? [rateNote(interval, language, t)] : []),
              ...comparedNote(counts, change, yearChange, compared, language, t),
            ].join('. ') || undefined,
          isChosen: within.length === 0 || isWithin(target),
          isMarked: target.id === pointedId,
        }
      }),
    [
      targets,
      changes,
      yearChanges,
      rates,
      figures,
      now,
      compared,
      language,
      t,
      within,
      isWithin,
      pointedId,
    ],
  )
  const { level } = area
  const unnamed =
    level === 'hamlet' || rest.count === 0
      ? null
      : {
          name: t(`trends.rest_${level}`),
          count: rest.count,
          counted: rest.counts.now,
          change: rest.change,
          yearChange: rest.yearChange,
          note:
            comparedNote(rest.counts, rest.change, rest.yearChange, compared, language, t).join(
              '. ',
            ) || undefined,
        }
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
      table={() => ({
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
        rows: [...items, ...(unnamed ? [{ ...unnamed, rate: null, interval: null }] : [])].map(
          ({ name, count, counted: until, rate, interval, change, yearChange }) => [
            name,
            count,
            rate === 'too_few' ? t('chart.rate_too_few') : oneDecimal(rate),
            oneDecimal(interval?.low ?? null),
            oneDecimal(interval?.high ?? null),
            ...(names.until === null ? [] : [until]),
            change && changeInWords(change, language, t),
            yearChange && changeInWords(yearChange, language, t),
          ],
        ),
      })}
    >
      <AreaRanking
        label={title}
        items={items}
        rest={unnamed}
        names={names}
        onToggle={actions.toggleArea}
        onMark={onPointArea}
      />
      {hotAreas && (
        <HotAreaList
          found={hotAreas}
          language={language}
          onPoint={onPointArea}
          isChosen={isWithin}
          onToggle={actions.toggleArea}
        />
      )}
    </ChartCard>
  )
}
