// An incident as an officer reports it from the street: what, when, where if known, how bad, in a few words.
// Limits and their names are those of the constraints on public.incidents and public.incident_notes.
import { z } from 'zod'
import { civilDateOf } from './civil-date'
import { type Reading, readDraft } from './draft'
import { areaChoice, optionalText, requiredInstant } from './draft-field'
import { formatCivilDate, formatTime } from './format'
import { incidentSchema } from './incident-draft'

/** By so much clocks of phones and servers differ without anybody's fault. */
const CLOCK_ERROR_MS = 5 * 60_000

const { typeId, severity, source, lat, lng } = incidentSchema.shape

/** `now` by the phone's clock: what has not happened yet is not reported. */
export const incidentReportSchema = (now: Date) =>
  z
    .object({
      typeId,
      occurredAt: requiredInstant('incident_occurred_range').refine(
        (instant) => instant.getTime() <= now.getTime() + CLOCK_ERROR_MS,
        'report.error.in_future',
      ),
      areaId: areaChoice,
      lat,
      lng,
      severity,
      source,
      summary: optionalText('incident_summary_length', { max: 4000, lines: true }),
    })
    .superRefine(({ lat: north, lng: east }, context) => {
      if ((north === null) === (east === null)) return
      context.addIssue({
        code: 'custom',
        path: [north === null ? 'lat' : 'lng'],
        message: 'error.constraint.incident_position_whole',
      })
    })

/** What stands in the fields; `lat` and `lng` both empty where the place is not known. */
export type IncidentReportTyped = z.input<ReturnType<typeof incidentReportSchema>>
export type IncidentReportDraft = z.output<ReturnType<typeof incidentReportSchema>>

/** `14/11/2026 22:05`, as `readInstant` takes it. */
const typeInstant = (instant: Date): string =>
  `${formatCivilDate(civilDateOf(instant))} ${formatTime(instant)}`

/** Minutes before the report began that are one press away. */
export const EARLIER_MIN = [0, 15, 30, 60] as const

export const typeEarlier = (begunAt: Date, minutes: number): string =>
  typeInstant(new Date(begunAt.getTime() - minutes * 60_000))

/** Which of them stands in the field; undefined for any other time. */
export const earlierOf = (typed: string, begunAt: Date): number | undefined =>
  EARLIER_MIN.find((minutes) => typeEarlier(begunAt, minutes) === typed)

/** The fields of a report that begins now. */
export const emptyIncidentReport = (now: Date): IncidentReportTyped => ({
  typeId: '',
  occurredAt: typeInstant(now),
  areaId: null,
  lat: '',
  lng: '',
  severity: '1',
  source: 'other',
  summary: '',
})

/** A report put back into the fields, to the minute. */
export const typeIncidentReport = (draft: IncidentReportDraft): IncidentReportTyped => ({
  typeId: draft.typeId,
  occurredAt: typeInstant(draft.occurredAt),
  areaId: draft.areaId,
  lat: draft.lat === null ? '' : String(draft.lat),
  lng: draft.lng === null ? '' : String(draft.lng),
  severity: String(draft.severity) as IncidentReportTyped['severity'],
  source: draft.source,
  summary: draft.summary ?? '',
})

export const readIncidentReport = (
  typed: IncidentReportTyped,
  now: Date,
): Reading<IncidentReportDraft> => readDraft(incidentReportSchema(now), typed)
