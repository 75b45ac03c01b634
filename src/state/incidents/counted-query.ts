// Asks the database for counts in place of columns: each call is kept by itself, so that a pan asks for its cells alone.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { finestRadiusM, viewInside } from '@/analysis/incidents/cell-density'
import {
  type CountedFigures,
  type CountedHistory,
  type CountedSpan,
  topOf,
} from '@/analysis/incidents/counted-answer'
import {
  COUNTS_KEY,
  type CountsQuestion,
  HISTORY,
  incidentCountsQuery,
  KEPT_COUNTS,
} from '@/data/incident-counts'
import type { DaySpan } from '@/domain/compared-periods'
import type { CellGrid } from '@/domain/incident-counts'
import type { BBox } from '@/domain/position'
import { RADII_M } from '@/state/view'
import type { CountedFilter } from './countable'

/** Of longitude in the far north of Vietnam; everywhere else a degree is longer. */
const METRES_PER_DEGREE = 101_000

export interface CountedQuestion {
  readonly areaId: string
  readonly filter: CountedFilter
  readonly period: DaySpan
  readonly others: readonly (DaySpan | null)[]
  /** What holds the whole area: where the top of the density's scale is looked for. */
  readonly box: BBox
}

export const figuresQuery = (question: CountedQuestion) =>
  queryOptions({
    ...KEPT_COUNTS,
    queryKey: [COUNTS_KEY, 'figures', question] as const,
    queryFn: async ({ client }): Promise<CountedFigures> => {
      const { period, others } = question
      const [usual, now, ...rest] = await Promise.all([
        usualOf(client, question),
        spanOf(client, question, period),
        ...others.map((span) => span && spanOf(client, question, span)),
      ])
      return { usual, now, others: rest }
    },
  })

export const historyQuery = ({ areaId, filter }: Pick<CountedQuestion, 'areaId' | 'filter'>) =>
  queryOptions({
    ...KEPT_COUNTS,
    queryKey: [COUNTS_KEY, 'history', areaId, filter] as const,
    queryFn: async ({ client }): Promise<CountedHistory> => {
      const ever = (id: string, types: CountedFilter['types']) =>
        ask(client, { areaId: id, span: HISTORY, types, view: null })
      const [whole, ...parts] = await Promise.all([
        ever(areaId, null),
        ...filter.areaIds.map((id) => ever(id, filter.types)),
      ])
      return { whole: whole.daily, parts: parts.map(({ daily }) => daily) }
    },
  })

export interface CountedCells {
  readonly grids: readonly CellGrid[]
  /** The part of the view that can show anything; null for none. */
  readonly bounds: BBox | null
  /** Not less than the cells of the whole area allow. */
  readonly radiusM: number
  readonly finestRadiusM: number
  readonly top: number
}

export const cellsQuery = (question: CountedQuestion, view: BBox, radiusM: number) =>
  queryOptions({
    ...KEPT_COUNTS,
    queryKey: [COUNTS_KEY, 'cells', question, view, radiusM] as const,
    queryFn: async ({ client }): Promise<CountedCells> => {
      const { filter, period, box } = question
      const { grid } = await usualOf(client, question)
      const finest = grid ? finestRadiusM(grid) : 0
      const wanted = Math.max(radiusM, finest)
      const used = RADII_M.find((radius) => radius >= wanted) ?? wanted
      const asked = viewInside(withRim(view, used), box)
      const parts = await Promise.all(
        asked === null
          ? []
          : filter.areaIds.map((areaId) =>
              ask(client, { areaId, span: period, types: filter.types, view: asked }),
            ),
      )
      return {
        grids: parts.flatMap((part) => part.grid ?? []),
        bounds: viewInside(view, withRim(box, used)),
        radiusM: used,
        finestRadiusM: finest,
        top: grid ? topOf(grid, box, used) : 0,
      }
    },
  })

/** What lies so near to a view shines into it. */
const withRim = ([west, south, east, north]: BBox, radiusM: number): BBox => {
  const rim = radiusM / METRES_PER_DEGREE
  return [west - rim, south - rim, east + rim, north + rim]
}

const ask = (client: QueryClient, question: CountsQuestion) =>
  client.fetchQuery(incidentCountsQuery(question))

const usualOf = (client: QueryClient, { areaId, period, box }: CountedQuestion) =>
  ask(client, { areaId, span: period, types: null, view: box })

async function spanOf(
  client: QueryClient,
  { areaId, filter: { areaIds, types }, period, box }: CountedQuestion,
  span: DaySpan,
): Promise<CountedSpan> {
  // Without a filter the period is what its scale is made from: one call for both.
  const counted = (id: string) => {
    const view = id === areaId && types === null && span === period ? box : null
    return ask(client, { areaId: id, span, types, view })
  }
  const [ranking, ...parts] = await Promise.all([counted(areaId), ...areaIds.map(counted)])
  return { span, parts, ranking }
}

/** What the areas of a filter have in the period. */
export const totalsQuery = (filter: CountedFilter, period: DaySpan) =>
  queryOptions({
    ...KEPT_COUNTS,
    queryKey: [COUNTS_KEY, 'totals', filter, period] as const,
    queryFn: async ({ client }) => {
      const parts = await Promise.all(
        filter.areaIds.map((areaId) =>
          ask(client, { areaId, span: period, types: filter.types, view: null }),
        ),
      )
      return {
        total: parts.reduce((sum, { total }) => sum + total, 0),
        withoutPosition: parts.reduce((sum, { withoutPlace }) => sum + withoutPlace, 0),
      }
    },
  })
