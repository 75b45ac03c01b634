// What is said of the incidents in words: the total, and any area, beside the periods compared with.
import { useCallback, useMemo } from 'react'
import { type AreaFigures, areaFigures } from '@/analysis/incidents/area-figures'
import { comparedCounts, partOf } from '@/analysis/incidents/compared-counts'
import { comparisonsOf } from '@/analysis/statistics/compare-periods'
import type { Area } from '@/domain/area'
import type { ComparedPeriods } from '@/domain/compared-periods'
import type { IncidentsModel } from './use-incidents'

interface Looked {
  readonly areas: readonly Area[]
  readonly compared: ComparedPeriods
  readonly incidents: IncidentsModel
}

/** `figuresIn` is null where the counts do not tell of an area, and before there are any. */
export function useFigures({ areas, compared, incidents: { answer } }: Looked) {
  const comparisons = useMemo(
    () =>
      answer === null
        ? []
        : comparisonsOf(
            partOf(comparedCounts(answer), ({ total }) => total),
            compared,
          ),
    [answer, compared],
  )
  const figuresIn = useCallback(
    (area: Pick<Area, 'path'>): AreaFigures | null =>
      answer && areaFigures(answer, areas, area, compared),
    [answer, areas, compared],
  )
  return { comparisons, figuresIn }
}
