// Areas in the order of a column, and which of them are shown at first.
import type { JudgedChange } from '@/domain/change-words'

export interface AreaFigures {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Per 1,000 households; null where their number is not known. */
  readonly rate: number | 'too_few' | null
  /** Null where there is nothing to compare with. */
  readonly change: JudgedChange | null
}

export const RANKING_COLUMNS = ['count', 'rate', 'change'] as const
export type RankingColumn = (typeof RANKING_COLUMNS)[number]

export interface RankingOrder {
  readonly column: RankingColumn
  readonly isDescending: boolean
}

const figureOf = ({ count, rate, change }: AreaFigures, column: RankingColumn): number | null =>
  ({ count, rate: rate === 'too_few' ? null : rate, change: change?.difference ?? null })[column]

/** Areas without a figure come last either way; equal ones stay as they came. */
export function ranked<Area extends AreaFigures>(
  areas: readonly Area[],
  { column, isDescending }: RankingOrder,
): Area[] {
  const sign = isDescending ? -1 : 1
  return areas.toSorted((one, other) => {
    const [left, right] = [figureOf(one, column), figureOf(other, column)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}

/** The first `most`, and after them those that are chosen, each with its rank from 1. */
export function shortRanking<Area>(
  areas: readonly Area[],
  most: number,
  isKept: (area: Area) => boolean,
): { readonly area: Area; readonly rank: number }[] {
  return areas
    .map((area, index) => ({ area, rank: index + 1 }))
    .filter(({ area, rank }) => rank <= most || isKept(area))
}
