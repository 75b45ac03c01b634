// For each table: which seeded row stands at which place, and what makes a new row of it.
import { ACCOUNTS, AREAS, REGISTER_ROWS, ROWS } from '../database/seeded'
import type { Value } from '../database/statement'
import type { Place } from './expectations'

export type Fields = Readonly<Record<string, Value>>

export interface Probe {
  /** The columns that name the row at a place. */
  readonly rows: Partial<Record<Place, Fields>>
  /** What an update sets: values alone, so that the statement reads no column. */
  readonly change: Fields
  /** What a copy of the row at a place needs to be a row of its own. */
  readonly fresh: (place: Place) => Fields
  /** What moves the row of `in` to the other province. */
  readonly away?: Fields
}

const NEW_ID = '90000000-0000-4000-8000-000000000001'
const IMPORTS = {
  here: '80000000-0000-4000-8000-000000000001',
  there: '80000000-0000-4000-8000-000000000003',
}
const FAR = { area_id: AREAS.giaBang, lng: 105.51, lat: 21.22 }

const byId = ({ here, there }: { here: string; there: string }): Probe['rows'] => ({
  in: { id: here },
  out: { id: there },
})
const newId = () => ({ id: NEW_ID })

type Spared = { spareHere: string; spareThere: string }
/** A row that shares its parent's id: the new one belongs to the parent that has none yet. */
const spareId =
  ({ spareHere, spareThere }: Spared): Probe['fresh'] =>
  (place) => ({
    id: place === 'in' ? spareHere : spareThere,
  })

/** A register's own row; `change`, `fresh` and `away` as in a probe, where it needs more than an id and an area. */
const register = (
  table: keyof typeof REGISTER_ROWS,
  { fresh = {}, away = { area_id: AREAS.giaBang } }: { fresh?: Fields; away?: Fields } = {},
): Probe => ({
  change: { note: 'x' },
  rows: byId(REGISTER_ROWS[table]),
  fresh: () => ({ id: NEW_ID, ...fresh }),
  away,
})

export const PROBES: Record<string, Probe> = {
  assessments: register('assessments'),
  commendations: register('commendations'),
  document_checks: register('document_checks'),
  group_activities: register('group_activities', {
    away: { group_id: REGISTER_ROWS.groups.spareThere },
  }),
  group_contacts: {
    change: { contact: 'x' },
    rows: byId(REGISTER_ROWS.groups),
    fresh: spareId(REGISTER_ROWS.groups),
  },
  group_households: register('group_households', {
    away: { group_id: REGISTER_ROWS.groups.spareThere, lng: 105.51, lat: 21.22 },
  }),
  groups: register('groups', { away: FAR }),
  mediations: register('mediations'),
  meetings: register('meetings'),
  registrations: register('registrations', { fresh: { year: 2027 } }),
  risk_sites: register('risk_sites', { away: FAR }),
  traffic_spots: register('traffic_spots', { away: FAR }),
  actions: {
    change: { result: 'x' },
    rows: byId(ROWS.action),
    fresh: newId,
    away: { area_id: AREAS.giaBang },
  },
  area_contacts: {
    change: { duty: 'x' },
    rows: byId({ here: AREAS.leDo, there: AREAS.giaBang }),
    fresh: spareId({ spareHere: AREAS.ben, spareThere: AREAS.teLo }),
  },
  areas: {
    change: { households: 1 },
    rows: { ...byId({ here: AREAS.leDo, there: AREAS.giaBang }), above: { id: AREAS.bacNinh } },
    fresh: () => ({ id: NEW_ID, code: 'NEW-1' }),
    away: { parent_id: AREAS.teLo },
  },
  audit_log: {
    change: { verb: 'update' },
    rows: {
      in: { table_name: 'cameras', row_id: ROWS.camera.here },
      out: { table_name: 'cameras', row_id: ROWS.camera.there },
      everywhere: { table_name: 'incident_types', row_id: 'other' },
    },
    fresh: () => ({}),
  },
  briefing_events: {
    change: { reason: 'x' },
    rows: {
      in: { briefing_id: ROWS.briefing.here },
      out: { briefing_id: ROWS.briefing.there },
    },
    fresh: () => ({}),
  },
  briefings: {
    change: { minutes: 'x' },
    rows: byId(ROWS.briefing),
    fresh: () => ({ id: NEW_ID, period_name: '2026-04' }),
  },
  camera_contacts: {
    change: { contact: 'x' },
    rows: byId(ROWS.camera),
    fresh: spareId(ROWS.camera),
  },
  cameras: { change: { note: 'x' }, rows: byId(ROWS.camera), fresh: newId, away: FAR },
  exports: { change: { row_count: 1 }, rows: byId(ROWS.export), fresh: newId },
  fire_point_checks: { change: { note: 'x' }, rows: byId(ROWS.check), fresh: newId },
  fire_point_contacts: {
    change: { keeper: 'x' },
    rows: byId(ROWS.firePoint),
    fresh: spareId(ROWS.firePoint),
  },
  fire_point_equipment: {
    change: { quantity: 1 },
    rows: byId(ROWS.equipment),
    fresh: () => ({ id: NEW_ID, item: 'thang' }),
    away: { fire_point_id: ROWS.firePoint.spareThere },
  },
  fire_points: { change: { note: 'x' }, rows: byId(ROWS.firePoint), fresh: newId, away: FAR },
  import_rows: {
    change: { fields: {} },
    rows: { in: { import_id: IMPORTS.here }, out: { import_id: IMPORTS.there } },
    fresh: () => ({ row_number: 2 }),
  },
  imports: { change: { file_name: 'x' }, rows: byId(IMPORTS), fresh: newId },
  incident_events: {
    change: { reason: 'x' },
    rows: { in: { incident_id: ROWS.incident.here }, out: { incident_id: ROWS.incident.there } },
    fresh: newId,
  },
  incident_notes: {
    change: { summary: 'x' },
    rows: byId(ROWS.incident),
    fresh: spareId(ROWS.incident),
  },
  incident_types: {
    change: { sort_order: 1 },
    rows: { everywhere: { id: 'other' } },
    fresh: () => ({ id: 'moi', label_vi: 'Mới', label_en: 'New' }),
  },
  incidents: { change: { outcome: 'x' }, rows: byId(ROWS.incident), fresh: newId, away: FAR },
  memberships: {
    change: { disabled_at: null },
    rows: {
      in: { user_id: ACCOUNTS.provinceOfficer, area_id: AREAS.leDo },
      out: { user_id: ACCOUNTS.officerElsewhere, area_id: AREAS.teLo },
      own: {},
    },
    fresh: () => ({ user_id: ACCOUNTS.nobody }),
    away: { area_id: AREAS.giaBang },
  },
  reporting_rules: {
    change: { cut_day: 15 },
    rows: { everywhere: { effective_from: '2021-12-15' } },
    fresh: () => ({ effective_from: '2030-01-15' }),
  },
  share_link_uses: {
    change: { uses: 2 },
    rows: { in: { link_id: ROWS.shareLink.here }, out: { link_id: ROWS.shareLink.there } },
    fresh: () => ({ day: '2026-06-17' }),
  },
  share_links: { change: { recipient: 'x' }, rows: byId(ROWS.shareLink), fresh: newId },
  wall_health: {
    change: { detail: 'x' },
    rows: { in: { wall_id: ROWS.wall.here }, out: { wall_id: ROWS.wall.there } },
    fresh: () => ({}),
  },
  walls: {
    change: { name: 'x' },
    rows: byId(ROWS.wall),
    fresh: newId,
    away: { area_id: AREAS.giaBang },
  },
}
