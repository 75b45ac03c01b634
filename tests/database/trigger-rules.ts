// What each trigger is for, as a question with a yes or no: no, once the trigger is gone.
// tests/database/triggers.test.ts asks twice, with the trigger and without.
import { ACCOUNT_RULES } from './account-rules'
import { BRIEFING_RULES } from './briefing-rules'
import type { Database } from './database'
import { FUTURE_RULES } from './future-rules'
import { REGISTER_RULES, REGISTER_SUBJECTS } from './register-rules'
import { ACCOUNTS, AREAS, ROWS } from './seeded'
import { TELL_RULES } from './tell-rules'
import { TYPE_RULES } from './type-rules'
import { WALL_RULES } from './wall-rules'

type Rule = (database: Database, table: string) => Promise<boolean>

/** A row of each table in thôn Lê Độ, and a change to it that the audit log must show. */
const SUBJECTS: Record<string, { where: string; change: string; children?: [string, string][] }> = {
  ...REGISTER_SUBJECTS,
  actions: { where: `id = '${ROWS.action.here}'`, change: `result = 'x'` },
  areas: { where: `id = '${AREAS.leDo}'`, change: 'households = 1' },
  area_contacts: { where: `id = '${AREAS.leDo}'`, change: `duty = 'x'` },
  imports: { where: `id = '80000000-0000-4000-8000-000000000001'`, change: `file_name = 'x'` },
  briefings: { where: `id = '${ROWS.briefing.here}'`, change: `minutes = 'x'` },
  exports: { where: `id = '${ROWS.export.here}'`, change: 'row_count = 9' },
  memberships: { where: `user_id = '${ACCOUNTS.viewer}'`, change: `role = 'officer'` },
  incident_types: { where: `id = 'other'`, change: 'sort_order = 801' },
  reporting_rules: { where: `effective_from = '2021-12-15'`, change: 'cut_day = 14' },
  cameras: {
    where: `id = '${ROWS.camera.here}'`,
    change: `note = 'x'`,
    children: [['camera_contacts', 'id']],
  },
  camera_contacts: { where: `id = '${ROWS.camera.here}'`, change: `contact = 'x'` },
  fire_points: {
    where: `id = '${ROWS.firePoint.here}'`,
    change: `note = 'x'`,
    children: [
      ['fire_point_equipment', 'fire_point_id'],
      ['fire_point_checks', 'fire_point_id'],
      ['fire_point_contacts', 'id'],
    ],
  },
  fire_point_equipment: { where: `id = '${ROWS.equipment.here}'`, change: 'quantity = 9' },
  fire_point_checks: { where: `id = '${ROWS.check.here}'`, change: `note = 'x'` },
  fire_point_contacts: { where: `id = '${ROWS.firePoint.here}'`, change: `keeper = 'x'` },
  incidents: {
    where: `id = '${ROWS.incident.here}'`,
    change: `outcome = 'x'`,
    children: [
      ['incident_notes', 'id'],
      ['incident_events', 'incident_id'],
    ],
  },
  share_links: { where: `id = '${ROWS.shareLink.here}'`, change: `recipient = 'x'` },
  walls: { where: `id = '${ROWS.wall.here}'`, change: `name = 'x'` },
  incident_notes: { where: `id = '${ROWS.incident.here}'`, change: `summary = 'x'` },
  incident_events: { where: `incident_id = '${ROWS.incident.here}'`, change: `reason = 'x'` },
}

/** A new row in thôn Lê Độ, of tables whose inserts are audited on their own. */
const NEW_ROWS: Record<string, string> = {
  incidents: `insert into incidents (id, area_id, occurred_at, type_id)
    values (gen_random_uuid(), '${AREAS.leDo}', '2026-05-14T09:00:00Z', 'other')`,
  incident_notes: `insert into incident_notes (id, summary) values ('${ROWS.incident.spareHere}', 'x')`,
}

const subjectOf = (table: string) => {
  const subject = SUBJECTS[table]
  if (!subject) throw new Error(`No row to try the triggers of ${table} on`)
  return subject
}

const count = async (database: Database, from: string): Promise<number> =>
  (await database.one<{ rows: number }>(`select count(*) as rows from ${from}`)).rows

/** Whether `work` adds rows to `from`. */
async function adds(database: Database, from: string, work: string): Promise<boolean> {
  const before = await count(database, from)
  await database.exec(work)
  return (await count(database, from)) > before
}

const refuses = async (database: Database, sql: string): Promise<boolean> =>
  (await database.try(null, sql)).refused !== null

const removals = (table: string) => `private.removals where table_name = '${table}'`

/** What is not in the incident counts yet. */
const COUNT_CHANGES = 'private.incident_count_changes'

/** The fire point for equipment, its area for everything else. */
const moveOf = (table: string): string =>
  table === 'fire_point_equipment'
    ? `update fire_point_equipment set fire_point_id = '${ROWS.firePoint.there}', item = 'thang', area_id = '${AREAS.giaBang}'`
    : `update public.${table} set area_id = '${AREAS.ben}', lng = 106.23`

const CHUNKS = `select md5(string_agg(area_id::text || month || row_count || planes::text, ',' order by area_id, month)) as text
  from private.incident_chunks`

/** Whether the sealed columns are others after `work`, at what would be its commit. */
const sealsAfter =
  (work: string): Rule =>
  async (database) => {
    const before = await database.one(CHUNKS)
    await database.exec(`${work}; set constraints all immediate; set constraints all deferred`)
    return (await database.one(CHUNKS)).text !== before.text
  }

export const RULES: Record<string, Rule> = {
  ...BRIEFING_RULES,
  ...FUTURE_RULES,
  ...REGISTER_RULES,
  ...TELL_RULES,
  ...TYPE_RULES,
  ...ACCOUNT_RULES,
  ...WALL_RULES,
  audit_insert: (database, table) =>
    adds(
      database,
      `audit_log where table_name = '${table}' and verb = 'insert' and area_id = '${AREAS.leDo}'`,
      NEW_ROWS[table] ?? '',
    ),

  append_only: async (database) =>
    (await refuses(database, `update audit_log set verb = 'x'`)) &&
    (await refuses(database, 'delete from audit_log')),
  append_only_truncate: (database) => refuses(database, 'truncate audit_log'),

  apply_check: async (database) => {
    await database.exec(`insert into fire_point_checks (id, fire_point_id, checked_on, result, next_due)
      values (gen_random_uuid(), '${ROWS.firePoint.here}', '2026-07-01', 'needs_service', '2026-08-01')`)
    const point = await database.one(
      `select status, last_checked_on, next_check_due from fire_points where id = '${ROWS.firePoint.here}'`,
    )
    return (
      JSON.stringify(Object.values(point).toSorted()) ===
      '["2026-07-01","2026-08-01","needs_service"]'
    )
  },

  audit: (database, table) => {
    const { where, change } = subjectOf(table)
    return adds(
      database,
      `audit_log where table_name = '${table}' and verb = 'update'`,
      `update public.${table} set ${change} where ${where}`,
    )
  },

  check_place: (database, table) =>
    refuses(
      database,
      `update public.${table} set lng = 106.25, lat = 21.12 where ${subjectOf(table).where}`,
    ),

  check_status: (database) =>
    refuses(
      database,
      `update incidents set status = 'moi_tiep_nhan' where id = '${ROWS.incident.here}'`,
    ),

  count_added: (database) => adds(database, COUNT_CHANGES, NEW_ROWS.incidents ?? ''),
  count_changed: (database) =>
    adds(
      database,
      COUNT_CHANGES,
      `update incidents set occurred_at = '2026-04-01T03:00:00Z' where id = '${ROWS.incident.here}'`,
    ),
  count_removed: (database) =>
    adds(database, COUNT_CHANGES, `delete from incidents where id = '${ROWS.incident.here}'`),

  follow_parent: async (database, table) => {
    const { where } = subjectOf(table)
    await database.exec(`update public.${table} set area_id = '${AREAS.giaBang}' where ${where}`)
    const { area_id } = await database.one(`select area_id from public.${table} where ${where}`)
    return area_id === AREAS.leDo
  },

  move_children: async (database, table) => {
    const { where, children = [] } = subjectOf(table)
    const [, id = ''] = /'(.*)'/.exec(where) ?? []
    await database.exec(`${moveOf(table)} where ${where}`)
    for (const [child, column] of children) {
      const left = await count(
        database,
        `${child} where ${column} = '${id}' and area_id <> '${AREAS.ben}'`,
      )
      if (left > 0 || (await count(database, `${child} where ${column} = '${id}'`)) === 0)
        return false
    }
    return children.length > 0
  },

  // Nobody but the functions that end areas, which run as the owner.
  keep_ending: async (database) => {
    const ending = `update areas set ended_on = '2026-07-01' where id = '${AREAS.leDo}'`
    const { refused } = await database.try(ACCOUNTS.countryAdmin, ending)
    return (
      (refused?.message.includes('area_ending_apart') ?? false) &&
      !(await refuses(database, ending))
    )
  },

  keep_names: async (database) => {
    await database.exec(
      `update areas set name = 'Mới', code = '09001-77' where id = '${AREAS.leDo}'`,
    )
    const { aliases } = await database.one<{ aliases: string[] }>(
      `select aliases from areas where id = '${AREAS.leDo}'`,
    )
    return aliases.includes('Lê Độ') && aliases.includes('09001-01')
  },

  mark_chunks_delete: sealsAfter(`delete from incidents where id = '${ROWS.incident.here}'`),
  mark_chunks_insert: sealsAfter(
    `insert into incidents (id, area_id, occurred_at, type_id) values (gen_random_uuid(), '${AREAS.leDo}', now(), 'other')`,
  ),
  mark_chunks_update: sealsAfter(
    `update incidents set severity = 4 where id = '${ROWS.incident.here}'`,
  ),
  move_chunks: async (database) => {
    const sealed = `select sum(row_count)::int as rows from private.incident_chunks`
    const before = await database.one(sealed)
    await database.exec(`update areas set parent_id = '${AREAS.queVo}' where id = '${AREAS.leDo}';
      set constraints all immediate; set constraints all deferred`)
    return (await database.one(sealed)).rows === before.rows
  },

  move_descendants: async (database) => {
    await database.exec(`update areas set code = '09999' where id = '${AREAS.queTan}'`)
    return (
      (await count(
        database,
        `areas where id = '${AREAS.leDo}' and path::text like '%.09999_%'`,
      )) === 1
    )
  },

  note_delete: (database, table) => {
    const { where } = subjectOf(table)
    return adds(database, removals(table), `delete from public.${table} where ${where}`)
  },
  note_move: (database, table) =>
    adds(database, removals(table), `${moveOf(table)} where ${subjectOf(table).where}`),

  note_status: (database) =>
    adds(
      database,
      'incident_events',
      `insert into incidents (id, area_id, occurred_at, type_id) values (gen_random_uuid(), '${AREAS.leDo}', now(), 'other')`,
    ),
  note_status_change: (database) =>
    adds(
      database,
      'incident_events',
      `update incidents set status = 'dang_xu_ly' where id = '${ROWS.incident.here}'`,
    ),

  repath_features: async (database) => {
    await database.exec(`update areas set code = '09001-99' where id = '${AREAS.leDo}'`)
    const from = `cameras where area_id = '${AREAS.leDo}' and area_path::text like '%09001_99_%'`
    return (await count(database, from)) === 2
  },

  shift_counts: (database) =>
    adds(
      database,
      COUNT_CHANGES,
      `update areas set parent_id = '${AREAS.queVo}' where id = '${AREAS.leDo}'`,
    ),

  stamp: async (database, table) => {
    const { where, change } = subjectOf(table)
    const column = table === 'memberships' ? 'created_by' : 'changed_xid'
    const forged = table === 'memberships' ? ACCOUNTS.viewer : '1'
    await database.exec(
      `update public.${table} set ${change}, ${column} = '${forged}' where ${where}`,
    )
    return (
      (await count(database, `public.${table} where ${where} and ${column} = '${forged}'`)) === 0
    )
  },

  stamp_deletion: async (database, table) => {
    const [row] = await database.as<{ old: boolean }>(
      ACCOUNTS.countryAdmin,
      `update public.${table} set deleted_at = '2001-01-01' where ${subjectOf(table).where}
       returning deleted_at < '2002-01-01' as old`,
    )
    return row?.old === false
  },
}
