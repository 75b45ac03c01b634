// Rows of registers of the demo data, each with all columns of its table: rows of one table are inserted together.
import { demoId } from '../demo-id'

const EMPTY = {
  groups: {
    kind: 'other',
    name: '',
    aliases: [] as readonly string[],
    status: 'launched',
    founded: null,
    founding_body: null,
    adviser: null,
    led_by: null,
    funding: null,
    members: null,
    households: null,
    more_areas: null,
    bells_linked: null,
    lng: null,
    lat: null,
  },
  group_activities: { group_id: '', kind: 'drill', held: '', attendances: null },
  group_households: { group_id: '', address: '', lng: 0, lat: 0 },
  meetings: {
    kind: 'dissemination',
    subject: '',
    held: '',
    attendances: null,
    households_present: null,
  },
  registrations: { year: 0, subject: 'household', registered: 0, total: 0, counted_on: '' },
  document_checks: {
    year: 0,
    unit_kind: 'party_cell',
    unit_name: '',
    document_kind: 'resolution',
    is_issued: true,
    number: null,
    issued: null,
  },
  commendations: { reason: '', awarded: '', awarded_by: null, collectives: 0, individuals: 0 },
  mediations: { kind: 'other', received_on: '', status: 'received', ended_on: null },
  assessments: { standard: 'five_self', criterion: 1, level: 0, assessed_on: '' },
  risk_sites: {
    kind: 'rented_rooms',
    name: '',
    address: null,
    lng: 0,
    lat: 0,
    rooms: null,
    residents: null,
    temporary_residents: null,
    has_second_exit: null,
    has_alarm: null,
    inspected_on: null,
    next_inspection_due: null,
  },
  traffic_spots: { name: '', lng: 0, lat: 0, radius_m: 150, measures: '', began_on: '', months: 3 },
} as const

type Table = keyof typeof EMPTY
type Widen<Value> = Value extends null
  ? string | number | boolean | null
  : Value extends string
    ? string
    : Value extends number
      ? number
      : Value extends boolean
        ? boolean
        : Value
type Fields<Of extends Table> = {
  readonly [Column in keyof (typeof EMPTY)[Of]]?: Widen<(typeof EMPTY)[Of][Column]>
} & { readonly note?: string }

export interface RegisterEntry {
  readonly table: Table
  readonly row: { readonly id: string; readonly area_id: string }
}

/** @param key what tells the row from others of its table in the area */
export const entry = <Of extends Table>(
  table: Of,
  areaId: string,
  key: string | number,
  fields: Fields<Of>,
): RegisterEntry => ({
  table,
  row: {
    id: demoId(table, areaId, key),
    area_id: areaId,
    note: null,
    ...EMPTY[table],
    ...fields,
  } as RegisterEntry['row'],
})

/** By table, groups before what belongs to them. */
export const byTable = (
  entries: readonly RegisterEntry[],
): Readonly<Record<string, readonly object[]>> =>
  Object.fromEntries(
    (Object.keys(EMPTY) as Table[]).map((table) => [
      table,
      entries.filter((one) => one.table === table).map(({ row }) => row),
    ]),
  )
