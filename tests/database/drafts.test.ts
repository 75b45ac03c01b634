// What a form takes, the database takes; what a form refuses, the database refuses by the same name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { areaContactSchema } from '@/domain/area-contact-draft'
import { CAMERA_KINDS, CAMERA_OWNERSHIPS, CAMERA_STATUSES } from '@/domain/camera'
import { cameraSchema } from '@/domain/camera-draft'
import {
  EQUIPMENT_CONDITIONS,
  EQUIPMENT_ITEMS,
  FIRE_POINT_STATUSES,
  TRUCK_ACCESSES,
  WATER_SOURCES,
} from '@/domain/fire-point'
import { checkShape } from '@/domain/fire-point-check'
import { equipmentSchema, firePointSchema } from '@/domain/fire-point-draft'
import { INCIDENT_SOURCES } from '@/domain/incident'
import { incidentSchema } from '@/domain/incident-draft'
import { incidentReportSchema } from '@/domain/incident-report'
import type { Database } from './database'
import { openPglite } from './pglite'
import { AREAS, ROWS } from './seeded'
import type { Value } from './statement'

interface Field {
  readonly table: string
  readonly id: string
  readonly column: string
  readonly schema: z.ZodType
  /** Typed text, and what it would be in a column if no limit stood in the way. */
  readonly tries: readonly (readonly [typed: string, raw: Value])[]
}

const amounts = (...values: number[]) =>
  values.map((value) => [String(value).replace('.', ','), value] as const)
const letters = (max: number, min = 1) =>
  [min, max, max + 1].map((length) => {
    // Typed with accents apart: what is counted is the letter.
    return ['e\u0302\u0301'.repeat(length), 'ế'.repeat(length)] as const
  })
const words = (values: readonly string[]) =>
  [...values, 'khac', 'Working'].map((value) => [value, value] as const)
const days = ['1989-12-31', '1990-01-01', '2100-01-01', '2100-01-02'].map(
  (day) => [day.split('-').reverse().join('/'), day] as const,
)
const instants = [
  '1989-12-31 23:59',
  '1990-01-01 00:00',
  '2099-12-31 23:59',
  '2100-01-01 00:00',
].map((instant) => [instant, `${instant}+07`] as const)
const phones = ['12', '113', '+84 (0)204-000.001', 'gọi anh Ba', '<b>113</b>', '1'.repeat(31)].map(
  (phone) => [phone, phone] as const,
)
const empty = [['', '']] as const

const on =
  (table: string, id: string, shape: Readonly<Record<string, z.ZodType>>) =>
  (name: string, column: string, tries: Field['tries']): Field => {
    const schema = shape[name]
    if (!schema) throw new Error(`no field ${name}`)
    return { table, id, column, schema, tries }
  }
const camera = on('cameras', ROWS.camera.here, cameraSchema.shape)
const areaContact = on('area_contacts', AREAS.leDo, areaContactSchema.shape)
const cameraContact = on('camera_contacts', ROWS.camera.here, cameraSchema.shape)
const point = on('fire_points', ROWS.firePoint.here, firePointSchema.shape)
const pointContact = on('fire_point_contacts', ROWS.firePoint.here, firePointSchema.shape)
const equipment = on('fire_point_equipment', ROWS.equipment.here, equipmentSchema.shape)
const check = on('fire_point_checks', ROWS.check.here, checkShape)
const incident = on('incidents', ROWS.incident.here, incidentSchema.shape)
const { shape: reported } = incidentReportSchema(new Date('2200-01-01T00:00:00Z'))
const report = on('incidents', ROWS.incident.here, reported)
const note = on('incident_notes', ROWS.incident.here, reported)

const FIELDS: readonly Field[] = [
  camera('name', 'name', [...letters(120), ...empty]),
  camera('code', 'code', [...letters(40), ...empty]),
  camera('kind', 'kind', words(CAMERA_KINDS)),
  camera('ownership', 'ownership', words(CAMERA_OWNERSHIPS)),
  camera('status', 'status', words(CAMERA_STATUSES)),
  camera('lat', 'lat', amounts(5.999, 24.001)),
  camera('lng', 'lng', amounts(101.999, 118.001)),
  camera('accuracyM', 'accuracy_m', amounts(-0.01, 0, 10_000, 10_000.01)),
  camera('bearingDeg', 'bearing_deg', amounts(-0.01, 0, 359.99, 360, 400)),
  camera('fovDeg', 'fov_deg', amounts(0, 0.01, 360, 360.01)),
  camera('rangeM', 'range_m', amounts(0, 0.01, 2000, 2000.01)),
  camera('installedOn', 'installed_on', days),
  camera('retentionDays', 'retention_days', amounts(-1, 0, 3650, 3651)),
  camera('operator', 'operator', letters(120)),
  camera('note', 'note', letters(2000)),
  areaContact('duty', 'duty', letters(120)),
  areaContact('phone', 'phone', phones),
  cameraContact('contact', 'contact', letters(120)),
  cameraContact('phone', 'phone', phones),
  point('name', 'name', [...letters(120), ...empty]),
  point('code', 'code', [...letters(40), ...empty]),
  point('address', 'address', letters(200)),
  point('status', 'status', words(FIRE_POINT_STATUSES)),
  point('waterSource', 'water_source', words(WATER_SOURCES)),
  point('truckAccess', 'truck_access', words(TRUCK_ACCESSES)),
  point('lat', 'lat', amounts(5.999, 24.001)),
  point('lng', 'lng', amounts(101.999, 118.001)),
  point('accuracyM', 'accuracy_m', amounts(-0.01, 0, 10_000, 10_000.01)),
  point('lastCheckedOn', 'last_checked_on', days),
  point('nextCheckDue', 'next_check_due', days),
  point('note', 'note', letters(2000)),
  pointContact('keeper', 'keeper', letters(120)),
  pointContact('phone', 'phone', phones),
  equipment('quantity', 'quantity', amounts(-1, 0, 1000, 1001)),
  equipment('condition', 'condition', words(EQUIPMENT_CONDITIONS)),
  equipment('expiresOn', 'expires_on', days),
  check('result', 'result', words(FIRE_POINT_STATUSES)),
  check('note', 'note', letters(2000)),
  report('occurredAt', 'occurred_at', instants),
  report('severity', 'severity', amounts(0, 1, 4, 5)),
  report('lat', 'lat', amounts(5.999, 24.001)),
  report('lng', 'lng', amounts(101.999, 118.001)),
  report('source', 'source', words(INCIDENT_SOURCES)),
  note('summary', 'summary', letters(4000)),
  incident('reportedAt', 'reported_at', instants),
  incident('deaths', 'deaths', amounts(-1, 0, 10_000, 10_001)),
  incident('injuries', 'injuries', amounts(-1, 0, 100_000, 100_001)),
  incident('damageVnd', 'damage_vnd', amounts(-1, 0, 1e15, 1e15 + 1)),
  incident('outcome', 'outcome', letters(300)),
]

/** No form writes these columns, or only from a fixed list. */
const NOT_TYPED = [
  'camera_apart_from_count',
  'camera_photo_path_own',
  'check_missing_known',
  'equipment_item_known',
  'fire_point_photo_path_own',
]

/** Tested with their forms, as they are about two columns or about what the row was before. */
const OF_SEVERAL = [
  'check_date_range',
  'check_due_after',
  'incident_position_storable',
  'incident_position_whole',
  'incident_resolved_after',
  'incident_status_known',
]

const constraintsOf = (schema: z.ZodType): readonly string[] => {
  const constraints = schema.meta()?.constraints
  return Array.isArray(constraints) ? constraints : []
}

let database: Database
beforeAll(async () => {
  database = await openPglite()
})
afterAll(() => database.close())

const answerTo = async ({ table, id, column }: Omit<Field, 'schema' | 'tries'>, value: Value) => {
  const sql = `update public.${table} set ${column} = $1 where id = '${id}'`
  const { refused } = await database.try(null, sql, [value])
  return refused ? refused.constraint || refused.message : 'taken'
}

describe('a draft and the database agree', () => {
  it.each(FIELDS)('$table $column', async (field) => {
    for (const [typed, raw] of field.tries) {
      const result = field.schema.safeParse(typed)
      const said = result.success
        ? 'taken'
        : result.error.issues[0]?.message.replace('error.constraint.', '')
      const value = result.success ? (result.data as Value) : raw
      expect(await answerTo(field, value), `${typed.slice(0, 40)} -> ${String(value)}`).toBe(said)
    }
  })

  it('about every constraint of a column that a form writes', async () => {
    const rows = await database.query<{ name: string }>(
      `select conname as name from pg_constraint where contype = 'c' and conrelid = any (array[
        'area_contacts', 'cameras', 'camera_contacts', 'fire_points', 'fire_point_contacts', 'fire_point_equipment',
        'fire_point_checks', 'incidents', 'incident_notes'
      ]::regclass[])`,
    )
    const typed = FIELDS.flatMap(({ schema }) => constraintsOf(schema))
    const named = new Set([...typed, ...NOT_TYPED, ...OF_SEVERAL])
    expect([...named].toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
  })

  it('about every kind of equipment', async () => {
    for (const item of EQUIPMENT_ITEMS) {
      const at = { table: 'fire_point_equipment', id: ROWS.equipment.there, column: 'item' }
      expect(await answerTo(at, item)).toBe('taken')
    }
  })
})
