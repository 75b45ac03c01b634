// Incidents from a file.
import { INCIDENT_SOURCES, INCIDENT_STATUSES, type IncidentType } from '@/domain/incident'
import { incidentSchema } from '@/domain/incident-draft'
import en from '@/domain/words/en/incident.json'
import vi from '@/domain/words/vi/incident.json'
import { choicesOf } from './choices'
import { type ImportLayer, KEY, LAT, LNG, POSITION, sourceKey } from './layer'

type Words = Readonly<Record<string, string>>

/** `status` of `{status_dong: 'Đã kết thúc'}` -> `{dong: 'Đã kết thúc'}`. */
const under = (name: string, words: Words): Words =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => key.startsWith(`${name}_`))
      .map(([key, label]) => [key.slice(name.length + 1), label]),
  )
const labels = (name: string): [Words, Words] => [under(name, vi), under(name, en)]

/** `types` as the database has them: a file may name a type by its id or its label. */
export const incidentLayer = (types: readonly IncidentType[]): ImportLayer => ({
  shape: 'point',
  fields: {
    key: KEY,
    occurredAt: {
      label: 'import.field.occurredAt',
      isTime: true,
      column: 'occurred_at',
      headers: [
        'xảy ra lúc',
        'thời gian xảy ra',
        'thời gian',
        'ngày xảy ra',
        'ngày',
        'date',
        'time',
      ],
    },
    // Its last header is that of the whole time, which comes first where the file has no other.
    occurredClock: {
      label: 'import.field.occurredClock',
      clockOf: 'occurredAt',
      column: 'occurred_clock',
      headers: [
        'giờ',
        'giờ xảy ra',
        'xảy ra vào giờ',
        'thời điểm xảy ra',
        'thời điểm',
        'time of day',
        'hour',
        'time',
      ],
    },
    reportedAt: {
      label: 'import.field.reportedAt',
      isTime: true,
      column: 'reported_at',
      headers: ['tiếp nhận lúc', 'ngày tiếp nhận', 'reported', 'thời điểm tiếp nhận'],
    },
    reportedClock: {
      label: 'import.field.reportedClock',
      clockOf: 'reportedAt',
      column: 'reported_clock',
      headers: ['giờ tiếp nhận'],
    },
    typeId: {
      label: 'import.field.typeId',
      column: 'type_id',
      headers: ['loại vụ việc', 'loại', 'type', 'type of incident'],
      choices: types.flatMap(({ id, labelVi, labelEn }) =>
        choicesOf([id], [{ [id]: labelVi }, { [id]: labelEn }]),
      ),
    },
    severity: {
      label: 'import.field.severity',
      column: 'severity',
      headers: ['mức độ', 'mức độ nghiêm trọng'],
      choices: choicesOf(['1', '2', '3', '4'], labels('severity')),
    },
    status: {
      label: 'import.field.status',
      column: 'status',
      headers: ['trạng thái', 'tình trạng'],
      choices: choicesOf(INCIDENT_STATUSES, labels('status')),
    },
    position: POSITION,
    lng: LNG,
    lat: LAT,
    source: {
      label: 'import.field.source',
      column: 'source',
      headers: ['nguồn tin'],
      choices: choicesOf(INCIDENT_SOURCES, labels('source')),
      empty: 'other',
    },
    deaths: {
      label: 'import.field.deaths',
      column: 'deaths',
      headers: ['người chết', 'số người chết', 'chết'],
    },
    injuries: {
      label: 'import.field.injuries',
      column: 'injuries',
      headers: ['người bị thương', 'số người bị thương', 'bị thương', 'injured'],
    },
    damageVnd: {
      label: 'import.field.damageVnd',
      column: 'damage_vnd',
      headers: [
        'thiệt hại tài sản',
        'thiệt hại',
        'thiệt hại (đồng)',
        'damage',
        'thiệt hại tài sản (đồng)',
      ],
    },
    resolvedAt: {
      label: 'import.field.resolvedAt',
      isTime: true,
      column: 'resolved_at',
      headers: ['giải quyết xong lúc', 'ngày giải quyết', 'resolved', 'thời điểm giải quyết'],
    },
    outcome: {
      label: 'import.field.outcome',
      column: 'outcome',
      headers: ['kết quả', 'kết quả giải quyết'],
    },
  },
  schema: incidentSchema.extend({
    key: sourceKey,
    typeId: incidentSchema.shape.typeId.refine(
      (id) => types.some((type) => type.id === id),
      'import.row.type_unknown',
    ),
  }),
})
