// What a report of an incident begins with: nothing but the time, what was left in it, or one that waits to be sent.
import type { Entry } from '@/data/outbox/work'
import {
  earlierOf,
  emptyIncidentReport,
  type IncidentReportTyped,
  typeEarlier,
  typeIncidentReport,
} from '@/domain/incident-report'
import type { PositionSource } from './position-source'

/** As it is kept on the device at every step. */
export interface ReportStart {
  /** Made by the client, so that a repeated save is the same save. */
  readonly id: string
  /** What "just now" means in it. */
  readonly begunAt: Date
  /** How far the phone's clock was taken to be ahead for that, in milliseconds; null where its times are to stay. */
  readonly aheadMs: number | null
  readonly typed: IncidentReportTyped
  /** False: the officer says that nobody knows the place. */
  readonly hasPlace: boolean
  readonly source: PositionSource
  /** Of the position by GPS, in metres; null for one chosen by hand. */
  readonly accuracyM: number | null
}

/** `aheadMs`: how far the phone's clock is known to be ahead; `now` is right already. */
export const newReport = (now: Date, aheadMs: number): ReportStart => ({
  id: crypto.randomUUID(),
  begunAt: now,
  aheadMs,
  typed: emptyIncidentReport(now),
  hasPlace: true,
  source: 'gps',
  accuracyM: null,
})

/**
 * The same once more is known of the phone's clock: "just now" and "an hour ago" stay what they are, and a time that
 * somebody typed stays as typed.
 */
export function onClock(start: ReportStart, aheadMs: number | null): ReportStart {
  const before = start.aheadMs
  if (aheadMs === null || before === null || aheadMs === before) return start
  const { typed } = start
  const begunAt = new Date(start.begunAt.getTime() + before - aheadMs)
  const earlier = earlierOf(typed.occurredAt, start.begunAt)
  const occurredAt = earlier === undefined ? typed.occurredAt : typeEarlier(begunAt, earlier)
  return { ...start, begunAt, aheadMs, typed: { ...typed, occurredAt } }
}

/** One that waits, put back into the fields; it may have been saved by a clock that was ahead. */
export function waitingReport(
  { featureId, areaId, work, savedAt }: Entry<'incident'>,
  now: Date,
): ReportStart {
  const [lng, lat] = work.lngLat ?? [null, null]
  const reportedAt = work.reportedAt ?? savedAt
  return {
    id: featureId,
    begunAt: reportedAt > now ? now : reportedAt,
    aheadMs: null,
    typed: typeIncidentReport({ ...work, areaId, lng, lat }),
    hasPlace: work.lngLat !== null,
    source: 'saved',
    accuracyM: null,
  }
}

/** What the store of the device gave back, if it is one; what an older version left may not be. */
export function keptReport(kept: unknown): ReportStart | null {
  const { id, begunAt, aheadMs = null, typed, hasPlace } = (kept ?? {}) as Partial<ReportStart>
  if (typeof id !== 'string' || !(begunAt instanceof Date) || typeof hasPlace !== 'boolean')
    return null
  const fields = Object.keys(emptyIncidentReport(begunAt))
  if (!fields.every((field) => field in (typed ?? {}))) return null
  return { ...(kept as ReportStart), aheadMs }
}
