// The incidents of an area that has too many for the browser, as counts: the same answer without single incidents.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { cellDensity } from '@/analysis/incidents/cell-density'
import { type CountedNames, countedAnswer } from '@/analysis/incidents/counted-answer'
import { type DensityPicture, painted } from '@/analysis/incidents/density-picture'
import type { CountedAnswer, DensityQuestion } from '@/analysis/incidents/question'
import {
  type CountedCells,
  type CountedQuestion,
  cellsQuery,
  figuresQuery,
  historyQuery,
} from './counted-query'

export interface Counted {
  /** Null while it is asked for. */
  readonly answer: CountedAnswer | null
  /** Of the last view answered. */
  readonly density: DensityPicture | null
  /** Radius that the density is drawn with, and the smallest one that can be; null before they are known. */
  readonly radius: Pick<CountedCells, 'radiusM' | 'finestRadiusM'> | null
  readonly isCurrent: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Asked for in place of what is not asked for. */
const NOTHING: CountedQuestion = {
  areaId: '',
  filter: { areaIds: [], types: null },
  period: [0, 0],
  others: [],
  box: [0, 0, 0, 0],
}

/** @param question null asks for nothing */
export function useCounted(
  question: CountedQuestion | null,
  names: CountedNames,
  drawn: DensityQuestion | null,
): Counted {
  const asked = question ?? NOTHING
  const figures = useQuery({ ...figuresQuery(asked), enabled: question !== null })
  const history = useQuery({ ...historyQuery(asked), enabled: question !== null })
  const [view, radiusM] = [drawn?.bounds ?? asked.box, drawn?.radiusM ?? 0]
  const cells = useQuery({
    ...cellsQuery(asked, view, radiusM),
    enabled: question !== null && drawn !== null,
    placeholderData: (last, query) =>
      isOfArea(query?.queryKey[2], asked.areaId) ? last : undefined,
  })

  const answer = useMemo(
    () => (figures.data && history.data ? countedAnswer(figures.data, history.data, names) : null),
    [figures.data, history.data, names],
  )
  const density = useMemo(
    () => (cells.data && drawn ? pictureOf(cells.data, drawn) : null),
    [cells.data, drawn],
  )
  const queries = drawn === null ? [figures, history] : [figures, history, cells]
  return {
    answer,
    density,
    radius: cells.data ?? null,
    isCurrent: queries.every(({ data, isPlaceholderData }) => data && !isPlaceholderData),
    error: queries.find(({ data }) => data === undefined)?.error ?? null,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch()
    },
  }
}

const isOfArea = (question: CountedQuestion | undefined, areaId: string): boolean =>
  question?.areaId === areaId

function pictureOf({ grids, bounds, radiusM, top }: CountedCells, drawn: DensityQuestion) {
  if (bounds === null) return painted({ ...NO_CELLS, bounds: drawn.bounds }, top, drawn.ramp)
  const share = longerSide(bounds) / longerSide(drawn.bounds)
  const cells = Math.max(1, Math.ceil(drawn.cells * Math.min(1, share)))
  return painted(cellDensity(grids, { bounds, cells, radiusM }), top, drawn.ramp)
}

const NO_CELLS = { width: 1, height: 1, perKm2: new Float32Array(1), peak: 0 }

const longerSide = ([west, south, east, north]: DensityQuestion['bounds']): number =>
  Math.max(east - west, north - south)
