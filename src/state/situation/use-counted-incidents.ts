// What is looked at as a question for counts: asked where its incidents are too many to be held.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bboxOfArea } from '@/analysis/area-tree'
import { areasToCompare } from '@/analysis/incidents/area-totals'
import { spansToCompare } from '@/analysis/incidents/compared-counts'
import type { CountedHistory } from '@/analysis/incidents/counted-answer'
import type { LoadPlan } from '@/analysis/incidents/load-plan'
import type { DensityQuestion } from '@/analysis/incidents/question'
import type { Area } from '@/domain/area'
import { type ComparedPeriods, daysOf } from '@/domain/compared-periods'
import type { Period } from '@/domain/period'
import type { BBox } from '@/domain/position'
import { countedFilter } from '@/state/incidents/countable'
import { historyQuery } from '@/state/incidents/counted-query'
import { type Counted, useCounted } from '@/state/incidents/use-counted'
import { useFilters } from '@/state/incidents/use-filters'
import type { View } from '@/state/view'
import type { Basics } from './use-basics'

interface Looked {
  readonly basics: Basics
  readonly view: View
  readonly area: Area
  readonly period: Period
  readonly compared: ComparedPeriods
  readonly plan: LoadPlan | null
  readonly density: DensityQuestion | null
}

export interface CountedIncidents extends Counted {
  /** The filter asks for what counts do not tell. */
  readonly isUncountable: boolean
  /** All time under the filter, where only some days are held; null elsewhere, and while it is asked for. */
  readonly history: CountedHistory | null
}

/** Where an area without an outline is looked for. */
const VIETNAM: BBox = [102, 6, 118, 24]
/** Degrees around an area: a place may be noted a little beside it. */
const RIM = 0.05

export function useCountedIncidents(looked: Looked): CountedIncidents {
  const { basics, view, area, period, compared, plan, density } = looked
  const { areas, types } = basics
  const filters = useFilters(view)
  const filter = useMemo(
    () => countedFilter(filters, area, areas, types.values()),
    [filters, area, areas, types],
  )
  const box = useMemo((): BBox => {
    const [west, south, east, north] = bboxOfArea(area, areas) ?? VIETNAM
    return [west - RIM, south - RIM, east + RIM, north + RIM]
  }, [area, areas])
  const isCounted = plan?.kind === 'counts'
  const question = useMemo(
    () =>
      isCounted && filter
        ? {
            areaId: area.id,
            filter,
            period: daysOf(period),
            others: spansToCompare(compared),
            box,
          }
        : null,
    [isCounted, filter, area.id, period, compared, box],
  )
  const names = useMemo(
    () => ({
      types: new Map(Array.from(types.values(), ({ id, number }) => [id, number])),
      self: area.number,
      areas: areasToCompare(area, areas).filter(({ parentId }) => parentId === area.id),
    }),
    [types, area, areas],
  )
  const counted = useCounted(question, names, density)
  const isPartly = plan?.kind === 'columns' && plan.spans !== null
  const history = useQuery({
    ...historyQuery({ areaId: area.id, filter: filter ?? NOTHING }),
    enabled: isPartly && filter !== null,
  })
  return {
    ...counted,
    error: counted.error ?? (isPartly ? history.error : null),
    retry: () => {
      counted.retry()
      if (history.isError) void history.refetch()
    },
    isUncountable: (isCounted || isPartly) && filter === null,
    history: (isPartly && filter && history.data) || null,
  }
}

const NOTHING = { areaIds: [], types: null }
