// What the triggers are for that tell of changes: once one is gone, nobody is told.
import type { Database } from './database'
import { newCamera } from './new-camera'
import { REGISTER_TELLINGS } from './register-rules'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

/** A change to one row of each table, and who is told. */
const CHANGES: Record<string, [change: string, topic: string]> = {
  areas: [`update areas set households = 1 where id = '${AREAS.leDo}'`, 'area:'],
  cameras: [`update cameras set note = 'x' where id = '${ROWS.camera.here}'`, 'area:'],
  fire_points: [`update fire_points set note = 'x' where id = '${ROWS.firePoint.here}'`, 'area:'],
  fire_point_equipment: [
    `update fire_point_equipment set quantity = 9 where id = '${ROWS.equipment.here}'`,
    'area:',
  ],
  incidents: [`update incidents set severity = 4 where id = '${ROWS.incident.here}'`, 'area:'],
  incident_types: [`update incident_types set sort_order = 801 where id = 'other'`, 'everyone'],
  reporting_rules: [
    `update reporting_rules set cut_day = 14 where effective_from = '2021-12-15'`,
    'everyone',
  ],
  memberships: [
    `update memberships set role = 'officer' where user_id = '${ACCOUNTS.viewer}'`,
    'user:',
  ],
}

/** What is told beside the change feed: a change and a new row of each table. */
const BESIDE: Record<string, [change: string, insert: string]> = {
  ...REGISTER_TELLINGS,
  actions: [
    `update actions set title = 'x' where id = '${ROWS.action.here}'`,
    `insert into actions (id, area_id, title, owner_role, decided_on, due_on)
     values (gen_random_uuid(), '${AREAS.leDo}', 'x', 'x', '2026-03-15', '2026-03-15')`,
  ],
  briefings: [
    `update briefings set minutes = 'x' where id = '${ROWS.briefing.here}'`,
    `insert into briefings (area_id, area_path, period_kind, period_name, starts_on, ends_on)
     select id, path, 'police_month', '2026-04', '2026-03-15', '2026-04-15' from areas where id = '${AREAS.queTan}'`,
  ],
  area_contacts: [
    `update area_contacts set duty = 'x' where id = '${AREAS.leDo}'`,
    `insert into area_contacts (id, duty) values ('${AREAS.ben}', 'x')`,
  ],
  camera_contacts: [
    `update camera_contacts set contact = 'x' where id = '${ROWS.camera.here}'`,
    `insert into camera_contacts (id, contact) values ('${ROWS.camera.spareHere}', 'x')`,
  ],
  fire_point_contacts: [
    `update fire_point_contacts set keeper = 'x' where id = '${ROWS.firePoint.here}'`,
    `insert into fire_point_contacts (id, keeper) values ('${ROWS.firePoint.spareHere}', 'x')`,
  ],
  incident_notes: [
    `update incident_notes set summary = 'x' where id = '${ROWS.incident.here}'`,
    `insert into incident_notes (id, summary) values ('${ROWS.incident.spareHere}', 'x')`,
  ],
}

const NEW_ROWS: Record<string, string> = {
  areas: `insert into areas (code, code_edition, level, kind, name, parent_id)
    values ('1', '2025-07-01', 'hamlet', 'thôn', 'Mới', '${AREAS.queTan}')`,
  cameras: newCamera('Mới'),
  fire_points: `insert into fire_points (id, area_id, code, name, lng, lat, status)
    values (gen_random_uuid(), '${AREAS.leDo}', 'C', 'Mới', 106.21, 21.12, 'ready')`,
  fire_point_equipment: `insert into fire_point_equipment (id, fire_point_id, item, quantity)
    values (gen_random_uuid(), '${ROWS.firePoint.spareHere}', 'loa', 1)`,
  incidents: `insert into incidents (id, area_id, occurred_at, type_id)
    values (gen_random_uuid(), '${AREAS.leDo}', now(), 'other')`,
}

/** Whether `work` tells a topic that begins so; what was told before it does not count. */
async function tells(
  database: Database,
  work: string,
  topic: string,
  noted = 'binh_yen.told',
): Promise<boolean> {
  await database.exec(`select set_config('${noted}', '', true); ${work}`)
  const { told } = await database.one<{ told: string }>(
    `select current_setting('${noted}') as told`,
  )
  return told.includes(topic)
}

const tellsChange = (database: Database, table: string) =>
  tells(database, ...(CHANGES[table] ?? ['', 'no change known']))

const tellsBeside = (at: 0 | 1) => (database: Database, table: string) =>
  tells(database, BESIDE[table]?.[at] ?? '', 'area:', 'binh_yen.told_beside')

export const TELL_RULES = {
  tell: tellsChange,
  tell_insert: (database: Database, table: string) =>
    tells(database, NEW_ROWS[table] ?? '', 'area:'),
  tell_update: tellsChange,
  tell_beside_update: tellsBeside(0),
  tell_beside_insert: tellsBeside(1),
}
