// Briefings: figures as the database counts them, frozen ones beside them, minutes, closing and opening again.
import { queryOptions } from '@tanstack/react-query'
import {
  BRIEFING_SPANS,
  type Briefing,
  type BriefingFigures,
  type BriefingSpan,
  type SpanCounts,
} from '@/domain/briefing'
import { dayNumberOf, startOfDay } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import type { NamedPeriodKind } from '@/domain/period'
import { BESIDE } from './beside'
import { supabase } from './client'
import { toCommunityFigures } from './community-figures'
import { Failure, toFailure } from './failure'
import { toInstant, toInstantOrNull } from './instant'

/** What a briefing is of. */
export interface BriefingKey {
  readonly areaId: string
  readonly kind: NamedPeriodKind
  readonly name: string
}

const COLUMN_OF: Readonly<Record<BriefingSpan, string>> = {
  now: 'now',
  before: 'before',
  yearBefore: 'year_before',
  yearToDate: 'year_to_date',
  yearToDateBefore: 'year_to_date_before',
}

/** A span without any is left out on the way. */
type CountsRow = Readonly<Record<string, number>>
interface SpanRow {
  readonly first_day: string | null
  readonly end_day: string | null
}
interface FiguresRow {
  readonly today: string
  readonly spans: Readonly<Record<string, SpanRow>>
  readonly types: readonly { readonly type_id: string; readonly counts: CountsRow }[]
  readonly areas: readonly {
    readonly area_id: string
    readonly kind: string
    readonly name: string
    readonly households: number | null
    readonly counts: CountsRow
  }[]
  readonly deaths: CountsRow
  readonly injuries: CountsRow
  readonly damage_vnd: CountsRow
  readonly cleared: CountsRow
  readonly without_position: number
  readonly fire_points: Readonly<
    Record<'ready' | 'overdue' | 'needs_service' | 'out_of_service', number>
  >
  readonly cameras: BriefingFigures['cameras']
  readonly community?: unknown
}
interface BriefingRow {
  readonly figures: FiguresRow
  readonly saved: {
    readonly status: 'draft' | 'closed'
    readonly version: string
    readonly minutes: string
    readonly figures: FiguresRow | null
    readonly closed_at: string | null
    readonly closed_by: string | null
  } | null
  readonly events: readonly {
    readonly at: string
    readonly by: string | null
    readonly what: 'closed' | 'reopened'
    readonly reason: string | null
  }[]
  readonly changes: readonly {
    readonly at: string
    readonly by: string | null
    readonly verb: 'insert' | 'update' | 'delete'
    readonly number: number | null
    readonly type_id: string | null
    readonly is_removal: boolean
  }[]
}

const bySpan = <Value>(partOf: (column: string) => Value): Readonly<Record<BriefingSpan, Value>> =>
  Object.fromEntries(BRIEFING_SPANS.map((span) => [span, partOf(COLUMN_OF[span])])) as Record<
    BriefingSpan,
    Value
  >

const toCounts = (row: CountsRow): SpanCounts => bySpan((column) => row[column] ?? 0)

const toDays = ({ first_day, end_day }: SpanRow): DaySpan | null =>
  first_day && end_day
    ? [dayNumberOf(startOfDay(first_day)), dayNumberOf(startOfDay(end_day))]
    : null

const toFigures = (row: FiguresRow): BriefingFigures => ({
  today: row.today,
  spans: bySpan((column) => toDays(row.spans[column] ?? { first_day: null, end_day: null })),
  types: row.types.map(({ type_id, counts }) => ({ typeId: type_id, counts: toCounts(counts) })),
  areas: row.areas.map(({ area_id, kind, name, households, counts }) => ({
    areaId: area_id,
    ...{ kind, name, households },
    counts: toCounts(counts),
  })),
  deaths: toCounts(row.deaths),
  injuries: toCounts(row.injuries),
  damageVnd: toCounts(row.damage_vnd),
  cleared: toCounts(row.cleared),
  withoutPosition: row.without_position,
  firePoints: {
    ready: row.fire_points.ready,
    overdue: row.fire_points.overdue,
    needsService: row.fire_points.needs_service,
    outOfService: row.fire_points.out_of_service,
  },
  cameras: row.cameras,
  community: toCommunityFigures(row.community),
})

const toBriefing = (key: BriefingKey, { figures, saved, ...row }: BriefingRow): Briefing => ({
  ...key,
  figures: toFigures(figures),
  frozen: saved?.figures ? toFigures(saved.figures) : null,
  closedAt: toInstantOrNull(saved?.closed_at ?? null),
  closedBy: saved?.closed_by ?? null,
  minutes: saved?.minutes ?? '',
  version: saved?.version ?? null,
  events: row.events.map(({ at, ...event }) => ({ ...event, at: toInstant(at) })),
  changes: row.changes.map(({ at, by, verb, number, type_id, is_removal }) => ({
    ...{ by, verb, number },
    at: toInstant(at),
    typeId: type_id,
    isRemoval: is_removal,
  })),
})

const argumentsOf = ({ areaId, kind, name }: BriefingKey) => ({ area: areaId, kind, name })

async function readBriefing(key: BriefingKey): Promise<Briefing> {
  const { data, error, status } = await supabase().rpc('read_briefing', argumentsOf(key))
  if (error) throw toFailure(error, status)
  return toBriefing(key, data as unknown as BriefingRow)
}

/** Asked for again on every visit, after every write, and when somebody else wrote: the figures are those of now. */
export const briefingQuery = (key: BriefingKey) =>
  queryOptions({
    queryKey: ['briefing', key.areaId, key.kind, key.name] as const,
    queryFn: () => readBriefing(key),
    ...BESIDE,
  })

/** Freezes the figures as they are now. @throws Failure when the period is not over, or it is closed already */
export async function closeBriefing(key: BriefingKey): Promise<void> {
  const { error, status } = await supabase().rpc('close_briefing', argumentsOf(key))
  if (error) throw toFailure(error, status)
}

/** @throws Failure for anybody below a leader */
export async function reopenBriefing(key: BriefingKey, reason: string): Promise<void> {
  const { error, status } = await supabase().rpc('reopen_briefing', { ...argumentsOf(key), reason })
  if (error) throw toFailure(error, status)
}

/**
 * @param version of the briefing that the minutes were read from; null where there was none
 * @returns the new version
 * @throws Failure `error.code.conflict` when somebody wrote them meanwhile
 */
export async function writeMinutes(
  key: BriefingKey,
  minutes: string,
  version: string | null,
): Promise<string> {
  const { data, error, status } = await supabase().rpc('write_minutes', {
    ...argumentsOf(key),
    minutes,
    ...(version !== null && { version }),
  })
  if (error) throw toFailure(error, status)
  if (data === null) throw new Failure('error.code.backend_unavailable')
  return data
}
