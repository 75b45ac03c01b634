// What a report of an incident begins with: nothing but the time, what was left in it, or one that waits to be sent.
import type { Entry } from '@/data/outbox/work'
import {
  emptyIncidentReport,
  type IncidentReportTyped,
  typeIncidentReport,
} from '@/domain/incident-report'
import type { PositionSource } from './use-position-source'

/** As it is kept on the device at every step. */
export interface ReportStart {
  /** Made by the client, so that a repeated save is the same save. */
  readonly id: string
  /** What "just now" means in it. */
  readonly begunAt: Date
  readonly typed: IncidentReportTyped
  /** False: the officer says that nobody knows the place. */
  readonly hasPlace: boolean
  readonly source: PositionSource
  /** Of the position by GPS, in metres; null for one chosen by hand. */
  readonly accuracyM: number | null
}

export const newReport = (now: Date): ReportStart => ({
  id: crypto.randomUUID(),
  begunAt: now,
  typed: emptyIncidentReport(now),
  hasPlace: true,
  source: 'gps',
  accuracyM: null,
})

/** One that waits, put back into the fields. */
export function waitingReport({
  featureId,
  areaId,
  work,
  savedAt,
}: Entry<'incident'>): ReportStart {
  const [lng, lat] = work.lngLat ?? [null, null]
  return {
    id: featureId,
    begunAt: savedAt,
    typed: typeIncidentReport({ ...work, areaId, lng, lat }),
    hasPlace: work.lngLat !== null,
    source: 'saved',
    accuracyM: null,
  }
}

/** What the store of the device gave back, if it is one; what an older version left may not be. */
export function keptReport(kept: unknown): ReportStart | null {
  const { id, begunAt, typed, hasPlace } = (kept ?? {}) as Partial<ReportStart>
  if (typeof id !== 'string' || !(begunAt instanceof Date) || typeof hasPlace !== 'boolean')
    return null
  const fields = Object.keys(emptyIncidentReport(begunAt))
  return fields.every((field) => field in (typed ?? {})) ? (kept as ReportStart) : null
}
