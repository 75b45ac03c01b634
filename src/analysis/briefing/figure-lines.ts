// The figures of a briefing as lines of a table: one for each group with something to tell, and the sum of all.

import { differenceOf } from '@/analysis/statistics/compare-periods'
import type { BriefingFigures, BriefingSpan, SpanCounts } from '@/domain/briefing'
import { BRIEFING_SPANS } from '@/domain/briefing'
import type { Change } from '@/domain/change-words'
import { groupOf, INCIDENT_GROUPS, type IncidentGroup } from '@/domain/incident'

export interface FigureLine<Id extends string = string> {
  readonly id: Id
  readonly counts: SpanCounts
  /** Against the period before; null where there is none. */
  readonly change: Change | null
  /** Against the same period last year. */
  readonly yearChange: Change | null
  /** Of the year to date against that of last year. */
  readonly toDateChange: Change | null
}

const sumCounts = (all: readonly SpanCounts[]): SpanCounts =>
  Object.fromEntries(
    BRIEFING_SPANS.map((span) => [span, all.reduce((sum, counts) => sum + counts[span], 0)]),
  ) as Record<BriefingSpan, number>

export function lineOf<Id extends string>(
  id: Id,
  counts: SpanCounts,
  { spans }: Pick<BriefingFigures, 'spans'>,
): FigureLine<Id> {
  const against = (now: BriefingSpan, before: BriefingSpan): Change | null =>
    spans[now] && spans[before] ? differenceOf(counts[now], counts[before]) : null
  return {
    id,
    counts,
    change: against('now', 'before'),
    yearChange: against('now', 'yearBefore'),
    toDateChange: against('yearToDate', 'yearToDateBefore'),
  }
}

/** All incidents. */
export const totalLine = (figures: BriefingFigures): FigureLine<'total'> =>
  lineOf('total', sumCounts(figures.types.map(({ counts }) => counts)), figures)

/** In the usual order; a group that has had nothing in any of the stretches is left out. */
export const groupLines = (figures: BriefingFigures): FigureLine<IncidentGroup>[] =>
  INCIDENT_GROUPS.flatMap((group) => {
    const own = figures.types.filter(({ typeId }) => groupOf(typeId) === group)
    return own.length === 0
      ? []
      : [lineOf(group, sumCounts(own.map(({ counts }) => counts)), figures)]
  })
