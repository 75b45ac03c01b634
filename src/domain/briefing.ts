// A briefing: what is reported of an area and a reporting period, and what was agreed on it.
import type { CivilDate } from './civil-date'
import type { CommunityFigures } from './community/community-figures'
import type { ComparedPeriods, DaySpan } from './compared-periods'
import type { NamedPeriodKind } from './period'

export const BRIEFING_SPANS = [
  'now',
  'before',
  'yearBefore',
  'yearToDate',
  'yearToDateBefore',
] as const
export type BriefingSpan = (typeof BRIEFING_SPANS)[number]

/** One figure in each of the stretches of time that a briefing compares. */
export type SpanCounts = Readonly<Record<BriefingSpan, number>>

export interface BriefingArea {
  readonly areaId: string
  /** As they were when the figures were made: areas are merged and renamed. */
  readonly kind: string
  readonly name: string
  readonly households: number | null
  readonly counts: SpanCounts
}

/** As counted by the database, `briefing_figures()`. */
export interface BriefingFigures {
  readonly today: CivilDate
  /** Days, up to without the second; null where no reporting rule was in force. */
  readonly spans: Readonly<Record<BriefingSpan, DaySpan | null>>
  readonly types: readonly { readonly typeId: string; readonly counts: SpanCounts }[]
  /** Right below the area, and last the area itself for what lies in none of them. */
  readonly areas: readonly BriefingArea[]
  readonly deaths: SpanCounts
  readonly injuries: SpanCounts
  readonly damageVnd: SpanCounts
  readonly cleared: SpanCounts
  readonly withoutPosition: number
  readonly firePoints: {
    readonly ready: number
    readonly overdue: number
    readonly needsService: number
    readonly outOfService: number
  }
  readonly cameras: {
    readonly working: number
    readonly faulty: number
    readonly offline: number
    readonly planned: number
  }
  /** Null for those that were closed before there were any. */
  readonly community: CommunityFigures | null
}

/** What happened to an incident after the briefing that counted it was closed. */
export interface LateChange {
  readonly at: Date
  /** The account; null for the system itself, and for an account that is gone. */
  readonly by: string | null
  readonly verb: 'insert' | 'update' | 'delete'
  /** Null once it is gone for good, and where it lies elsewhere now. */
  readonly number: number | null
  readonly typeId: string | null
  readonly isRemoval: boolean
}

/** Closed or opened again, by whom: null for an account that is gone. */
export interface BriefingEvent {
  readonly at: Date
  readonly by: string | null
  readonly what: 'closed' | 'reopened'
  readonly reason: string | null
}

export interface Briefing {
  readonly areaId: string
  readonly kind: NamedPeriodKind
  readonly name: string
  /** As they are now. */
  readonly figures: BriefingFigures
  /** As they were reported; null while it is not closed. */
  readonly frozen: BriefingFigures | null
  readonly closedAt: Date | null
  readonly closedBy: string | null
  readonly minutes: string
  /** Null before anything was written. */
  readonly version: string | null
  /** Newest first. */
  readonly events: readonly BriefingEvent[]
  /** Newest first; empty while it is not closed. */
  readonly changes: readonly LateChange[]
}

/** The stretches of time as charts compare them. */
export function comparedOf({ spans }: BriefingFigures, period: DaySpan): ComparedPeriods {
  const now = spans.now ?? [period[0], period[0]]
  return {
    now,
    before: spans.before,
    yearBefore: spans.yearBefore,
    isRunning: now[1] < period[1],
  }
}
