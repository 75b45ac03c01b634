// Who is told that something has changed: the areas concerned and those above, each once, and nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { moveTo, newCamera } from './new-camera'
import { ACCOUNTS, AREAS, REGISTER_ROWS, ROWS } from './seeded'

/** Messages as rows, as hosted Supabase keeps them. */
const KEEP_MESSAGES = `
  create table public.told (topic text, payload jsonb, event text, private boolean);
  create or replace function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
  language sql as 'insert into public.told values (topic, payload, event, private)';`

const [LE_DO, GIA_BANG] = [AREAS.leDo, AREAS.giaBang]
const camera = `where id = '${ROWS.camera.here}'`
const incident = `where id = '${ROWS.incident.here}'`

const newIncident = (areaId: string) => `insert into incidents (id, area_id, occurred_at, type_id)
  values (gen_random_uuid(), '${areaId}', now(), 'other')`

/** What happens in thôn Lê Độ and nowhere else. */
const IN_LE_DO = {
  'a new camera': newCamera('Mới'),
  'a changed camera': `update cameras set note = 'x' ${camera}`,
  'a deleted camera': `update cameras set deleted_at = now() ${camera}`,
  'a camera that is gone for good': `delete from cameras ${camera}`,
  'a new fire point': `insert into fire_points (id, area_id, code, name, lng, lat, status)
     values (gen_random_uuid(), '${LE_DO}', 'C', 'Mới', 106.21, 21.12, 'ready')`,
  'a changed fire point': `update fire_points set note = 'x' where id = '${ROWS.firePoint.here}'`,
  'a check, which changes its point': `insert into fire_point_checks (id, fire_point_id, checked_on, result, next_due)
     values (gen_random_uuid(), '${ROWS.firePoint.here}', '2026-07-01', 'ready', '2026-08-01')`,
  'new equipment': `insert into fire_point_equipment (id, fire_point_id, item, quantity)
     values (gen_random_uuid(), '${ROWS.firePoint.spareHere}', 'loa', 1)`,
  'changed equipment': `update fire_point_equipment set quantity = 9 where id = '${ROWS.equipment.here}'`,
  'a new incident': newIncident(LE_DO),
  'a changed incident': `update incidents set severity = 4 ${incident}`,
  'an incident that is gone for good': `delete from incidents ${incident}`,
  'a changed hamlet': `update areas set households = 7 where id = '${LE_DO}'`,
} as const

/** What is not in the change feed: told apart from it, in thôn Lê Độ again. */
const BESIDE_IN_LE_DO = {
  'a new action': `insert into actions (id, area_id, title, owner_role, decided_on, due_on)
     values (gen_random_uuid(), '${LE_DO}', 'Mới', 'Trưởng thôn', '2026-03-15', '2026-04-15')`,
  'an action that is done': `update actions set status = 'done' where id = '${ROWS.action.here}'`,
  'a duty phone': `update area_contacts set phone = '0999' where id = '${LE_DO}'`,
  'a new duty phone': `delete from area_contacts where id = '${LE_DO}';
     insert into area_contacts (id, phone) values ('${LE_DO}', '0999')`,
  'a contact': `update camera_contacts set contact = 'x' ${camera}`,
  'a keeper': `update fire_point_contacts set keeper = 'x' where id = '${ROWS.firePoint.here}'`,
  'a summary': `update incident_notes set summary = 'x' ${incident}`,
  'a new risk site': `insert into risk_sites (id, area_id, kind, name, lng, lat)
     select gen_random_uuid(), area_id, kind, 'Mới', lng, lat from risk_sites
     where id = '${REGISTER_ROWS.risk_sites.here}'`,
  'a community group that is paused': `update groups set status = 'paused'
     where id = '${REGISTER_ROWS.groups.here}'`,
  'a deleted traffic spot': `update traffic_spots set deleted_at = now()
     where id = '${REGISTER_ROWS.traffic_spots.here}'`,
} as const

/** What nobody looks at. */
const UNTOLD = {
  'a statement that changes no row': `update cameras set note = 'x' where false;
     update actions set title = 'x' where false`,
  'word lists that do not change': `update incident_types set sort_order = 1 where false;
     delete from reporting_rules where false`,
} as const

describe.each(DATABASES)('being told on $name', ({ open, missing }) => {
  let database: Database
  let leDo: string[]
  let giaBang: string[]

  beforeAll(async () => {
    if (missing) return
    database = await open()
    await database.exec(KEEP_MESSAGES)
    leDo = await chainOf(LE_DO)
    giaBang = await chainOf(GIA_BANG)
  })
  afterAll(() => database?.close())

  /** The topics of an area and of all above it. */
  const chainOf = async (areaId: string): Promise<string[]> => {
    const rows = await database.query<{ topic: string }>(
      `select 'area:' || above.path::text as topic from areas area
       join areas above on above.path operator(extensions.@>) area.path where area.id = '${areaId}'`,
    )
    return rows.map(({ topic }) => topic).toSorted()
  }

  /** The topics told by `work` in one transaction, in order, each as often as it was told. */
  const toldBy = (work: string, event = 'changed'): Promise<string[]> =>
    database.scratch(async () => {
      await database.exec(work)
      const rows = await database.query<{ topic: string }>(
        `select topic from told where event = '${event}'`,
      )
      return rows.map(({ topic }) => topic).toSorted()
    })

  it.skipIf(missing).each(Object.entries(IN_LE_DO))(
    '%s: that area and all above, once',
    async (_, work) => {
      expect(await toldBy(work)).toEqual(leDo)
      expect(await toldBy(`${work}; ${IN_LE_DO['a changed incident']}`)).toEqual(leDo)
    },
  )

  it.skipIf(missing).each(Object.entries(BESIDE_IN_LE_DO))(
    '%s: that area and all above, once, and without a pull',
    async (_, work) => {
      expect(await toldBy(`${work}; ${work}`, 'beside')).toEqual(leDo)
      expect(await toldBy(work)).toEqual([])
    },
  )

  it.skipIf(missing)('minutes, a briefing that is closed: its area and all above', async () => {
    const work = `update briefings set minutes = 'x' where id = '${ROWS.briefing.here}'`
    expect(await toldBy(work, 'beside')).toEqual(await chainOf(AREAS.queTan))
    expect(await toldBy(work)).toEqual([])
  })

  it.skipIf(missing).each(Object.entries(UNTOLD))('%s: nobody', async (_, work) => {
    expect(await toldBy(work)).toEqual([])
    expect(await toldBy(work, 'beside')).toEqual([])
  })

  it.skipIf(missing)('says nothing but that', () =>
    database.scratch(async () => {
      await database.exec(newCamera('Mới'))
      expect(await database.query('select distinct payload, event, private from told')).toEqual([
        { payload: {}, event: 'changed', private: true },
      ])
    }),
  )

  it.skipIf(missing)('a row that moves: where it was and where it is', async () => {
    const both = [...new Set([...leDo, ...giaBang])].toSorted()
    expect(await toldBy(`${moveTo(GIA_BANG)} ${camera}`)).toEqual(both)
  })

  it.skipIf(missing)('20,000 new rows: a handful of messages', async () => {
    const many = `insert into incidents (id, area_id, occurred_at, type_id)
      select gen_random_uuid(), '${LE_DO}', now(), 'other' from generate_series(1, 19000);
      do $do$ begin
        for step in 1 .. 1000 loop ${newIncident(LE_DO)}; end loop;
      end $do$;`
    expect(await toldBy(many)).toEqual(leDo)
  })

  it.skipIf(missing)('an area that gets another path: both, and everyone', async () => {
    const told = await toldBy(`update areas set code = '09999' where id = '${AREAS.queTan}'`)
    expect(told).toEqual([...new Set(told)])
    expect(told).toContain('everyone')
    expect(told).toEqual(expect.arrayContaining(leDo))
    const moved = leDo.map((topic) => topic.replace(/\.09\d+_/, '.09999_'))
    expect(told.filter((topic) => topic.includes('09999'))).toHaveLength(3)
    expect(told).toEqual(expect.arrayContaining(moved))
  })

  it.skipIf(missing)('an area whose name is shown to those below: everyone, too', async () => {
    expect(await toldBy(`update areas set households = 7 where id = '${AREAS.queTan}'`)).toEqual(
      [...(await chainOf(AREAS.queTan)), 'everyone'].toSorted(),
    )
  })

  it.skipIf(missing)('a new area: those above', async () => {
    const work = `insert into areas (code, code_edition, level, kind, name, parent_id)
      values ('1', '2025-07-01', 'hamlet', 'thôn', 'Mới', '${AREAS.queTan}')`
    expect(await toldBy(work)).toEqual(await chainOf(AREAS.queTan))
  })

  it
    .skipIf(missing)
    .each([
      `update incident_types set sort_order = 801 where id = 'other'`,
      `insert into reporting_rules values ('2030-01-01', 1)`,
      `delete from reporting_rules where effective_from = '2021-12-15'`,
    ])('word lists: everyone (%s)', async (work) => {
    expect(await toldBy(work)).toEqual(['everyone'])
  })

  it.skipIf(missing)('a role that is given, changed, taken: whose it is', async () => {
    const [user, other] = [`user:${ACCOUNTS.viewer}`, `user:${ACCOUNTS.nobody}`]
    const where = `where user_id = '${ACCOUNTS.viewer}'`
    expect(await toldBy(`update memberships set disabled_at = now() ${where}`)).toEqual([user])
    expect(await toldBy(`delete from memberships ${where}`)).toEqual([user])
    expect(await toldBy(`delete from auth.users where id = '${ACCOUNTS.viewer}'`)).toEqual([user])
    const give = `insert into memberships (user_id, area_id, role) values ('${ACCOUNTS.nobody}', '${LE_DO}', 'viewer')`
    expect(await toldBy(give)).toEqual([other])
    expect(await toldBy(`update memberships set user_id = '${ACCOUNTS.nobody}' ${where}`)).toEqual(
      [user, other].toSorted(),
    )
  })

  it.skipIf(missing)(
    'what was rolled back to a savepoint is told when it is done after all',
    async () => {
      const work = `savepoint here; ${newCamera('Mới')}; rollback to here; ${newCamera('Mới')}`
      expect(await toldBy(work)).toEqual(leDo)
    },
  )

  it.skipIf(missing)('hundreds of areas at once: those that somebody holds', async () => {
    const told = await toldBy(`
      insert into areas (code, code_edition, level, kind, name, parent_id)
        select 'N' || number, '2025-07-01', 'hamlet', 'thôn', 'N' || number, '${AREAS.queTan}' from generate_series(1, 150) number;
      truncate told; select set_config('binh_yen.told', '', true);
      insert into incidents (id, area_id, occurred_at, type_id)
        select gen_random_uuid(), id, now(), 'other' from areas where code like 'N%'`)
    const held = await database.query<{ topic: string }>(
      `select distinct 'area:' || area.path::text as topic from areas area
       join memberships on area_id = area.id and disabled_at is null
       where area.path operator(extensions.@>) (select path from areas where id = '${AREAS.queTan}')`,
    )
    expect(told).toEqual(held.map(({ topic }) => topic).toSorted())
    expect(told.length).toBeGreaterThan(1)
  })

  it.skipIf(missing)('a transaction after another is told as well', async () => {
    for (const name of ['Một', 'Hai']) await database.exec(newCamera(name))
    const rows = await database.query(`select from told where topic = '${leDo.at(-1)}'`)
    expect(rows).toHaveLength(2)
  })
})
