// Incident types as admins of the country change them: what is refused, and what a retired one is still for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const ADMIN = ACCOUNTS.countryAdmin

describe.each(DATABASES)('incident types on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const answer = async (caller: string, sql: string) => {
    const { refused } = await database.try(caller, sql)
    return refused ? refused.constraint || refused.message : 'taken'
  }
  const scratch = (name: string, work: () => Promise<void>) =>
    it.skipIf(missing)(name, () => database.scratch(work))

  const add = (id: string, labels: string, caller: string = ADMIN) =>
    answer(
      caller,
      `insert into incident_types (id, parent_id, label_vi, label_en, colour, symbol)
       values ('${id}', nullif(split_part('${id}', '.', 1), '${id}'), ${labels}, '#0a6e9e', 'triangle')`,
    )
  const report = (type: string, occurred: string, reported = 'null', id = 'gen_random_uuid()') =>
    `insert into incidents (id, area_id, occurred_at, reported_at, type_id)
     values (${id}, '${AREAS.leDo}', ${occurred}, ${reported}, '${type}') on conflict (id) do nothing`
  const retire = (id: string) =>
    database.keep(ADMIN, `update incident_types set retired_at = now() where id = '${id}'`)

  scratch('are added by admins of the country alone', async () => {
    const labels = `'Trộm chó', 'Dog theft'`
    expect(await add('crime.trom_cho', labels)).toBe('taken')
    expect(await add('moi_truong', `'Môi trường', 'Environment'`)).toBe('taken')
    for (const caller of [ACCOUNTS.admin, ACCOUNTS.leader, ACCOUNTS.officer, ACCOUNTS.viewer])
      expect(await add('crime.trom_cho', labels, caller)).toMatch(/row-level security/)
  })

  scratch('have one name in a group, whatever its letters', async () => {
    expect(await add('crime.x', `'TRỘM CẮP TÀI SẢN', 'X'`)).toBe('incident_types_label_vi')
    expect(await add('crime.x', `'X', 'theft'`)).toBe('incident_types_label_en')
    expect(await add('crime.x', `normalize('Trộm cắp tài sản', NFD), 'X'`)).toBe(
      'incident_type_label_nfc',
    )
    expect(await add('crime.x', `' ', 'X'`)).toBe('incident_type_label_spaces')
    expect(await add('crime.x', `'', 'X'`)).toBe('incident_type_label_vi_length')
    expect(await add('crime.x', `repeat('ế', 200), 'X'`)).toBe('incident_type_label_vi_length')
    // In another group the same name is another thing.
    expect(await add('vice.x', `'Trộm cắp tài sản', 'Theft'`)).toBe('taken')
  })

  scratch('look as their group does', async () => {
    await database.keep(
      ADMIN,
      `insert into incident_types (id, parent_id, label_vi, label_en, colour, symbol)
       values ('crime.trom_cho', 'crime', 'Trộm chó', 'Dog theft', '#0a6e9e', 'triangle')`,
    )
    const { colour, symbol } = await database.one(
      `select colour, symbol from incident_types where id = 'crime.trom_cho'`,
    )
    expect([colour, symbol]).toEqual(['#7b2fa0', 'diamond'])
    expect(
      await answer(ADMIN, `update incident_types set colour = '#ffee00' where id = 'crime'`),
    ).toBe('incident_type_colour_seen')
  })

  scratch('stay in their group, under their id, and the last group stays', async () => {
    const change = (fields: string, id: string) =>
      answer(ADMIN, `update incident_types set ${fields} where id = '${id}'`)
    expect(await change(`id = 'crime.y'`, 'crime.trom_cap')).toMatch(/type_moved/)
    expect(await change(`parent_id = 'vice'`, 'crime.trom_cap')).toMatch(/type_moved/)
    expect(await change('retired_at = now()', 'other')).toMatch(/type_other_stays/)
    expect(
      await answer(ADMIN, `delete from incident_types where id = 'fire.rung' returning 1`),
    ).toMatch(/permission denied|taken/)
    expect(
      await database.query(`select id from incident_types where id = 'fire.rung'`),
    ).toHaveLength(1)
  })

  scratch('take no new incident once they are retired, and are told by the feed', async () => {
    // When it was retired is the server's to say.
    await database.keep(
      ADMIN,
      `update incident_types set retired_at = '2001-01-01' where id = 'fire.rung'`,
    )
    const { recent } = await database.one(
      `select retired_at > now() - interval '1 hour' as recent from incident_types where id = 'fire.rung'`,
    )
    expect(recent).toBe(true)
    expect(await answer(ACCOUNTS.officer, report('fire.rung', 'now()'))).toMatch(/type_retired/)
    const sent = `select write_changes(jsonb_build_array(jsonb_build_object('verb', 'create', 'table', 'incidents',
      'row', jsonb_build_object('id', gen_random_uuid(), 'area_id', '${AREAS.leDo}', 'type_id', 'fire.rung',
        'occurred_at', '2020-01-01T00:00:00Z', 'reported_at', now()))))`
    expect(await answer(ACCOUNTS.officer, sent)).toMatch(/type_retired/)
    expect(await answer(ACCOUNTS.officer, report('fire.nha_dan', 'now()'))).toBe('taken')
    // Of the same transaction: what is not over is told to nobody but the next pull.
    const [row] = await database.as<{ retired_at: string | null }>(
      ACCOUNTS.officer,
      `select private.rows_of('[{"kind": "incident_types", "id": "fire.rung", "gone": false}]', 'incident_types')
         -> 0 ->> 'retired_at' as retired_at`,
    )
    expect(row?.retired_at).not.toBeNull()
  })

  scratch('still take what a phone reported before, and what it sends twice', async () => {
    const id = `'f0000000-0000-4000-8000-0000000000f2'`
    await database.keep(ACCOUNTS.officer, report('fire.rung', 'now()', 'now()', id))
    await retire('fire.rung')
    expect(
      await answer(
        ACCOUNTS.officer,
        report('fire.rung', `now() - interval '3 hours'`, `now() - interval '1 minute'`),
      ),
    ).toBe('taken')
    // An old file without the hour of the report.
    expect(await answer(ACCOUNTS.officer, report('fire.rung', `'2024-05-01'`))).toBe('taken')
    // What happened before, but was noted only now, was not offered that type.
    expect(
      await answer(
        ACCOUNTS.officer,
        report('fire.rung', `'2024-05-01'`, `now() + interval '1 minute'`),
      ),
    ).toMatch(/type_retired/)
    expect(await answer(ACCOUNTS.officer, report('fire.rung', 'now()', 'now()', id))).toBe('taken')
  })

  scratch('are retired with their group, and come back with it', async () => {
    await retire('fire')
    expect(await answer(ACCOUNTS.officer, report('fire.rung', 'now()'))).toMatch(/type_retired/)
    expect(await answer(ACCOUNTS.officer, report('fire', 'now()'))).toMatch(/type_retired/)
    expect(await add('fire.moi', `'Cháy mới', 'New fire'`)).toMatch(/type_group_retired/)
    const toFire = `update incidents set type_id = 'fire.rung', reported_at = now() where id = '${ROWS.incident.here}'`
    expect(await answer(ACCOUNTS.officer, toFire)).toMatch(/type_retired/)
    await database.keep(ADMIN, `update incident_types set retired_at = null where id = 'fire'`)
    expect(await answer(ACCOUNTS.officer, report('fire.rung', 'now()'))).toBe('taken')
    expect(await answer(ACCOUNTS.officer, toFire)).toBe('taken')
  })

  scratch('leave incidents that have them as they are', async () => {
    const { type_id } = await database.one<{ type_id: string }>(
      `select type_id from incidents where id = '${ROWS.incident.here}'`,
    )
    await retire(type_id === 'other' ? 'fire' : type_id)
    const edit = `update incidents set outcome = 'Xong' where id = '${ROWS.incident.here}'`
    expect(await answer(ACCOUNTS.officer, edit)).toBe('taken')
  })

  scratch('are changed by one admin after another, never over what was not seen', async () => {
    const { version } = await database.one<{ version: string }>(
      `select changed_xid::text as version from incident_types where id = 'fire.rung'`,
    )
    const edit = (fields: string) =>
      database.keep(
        ADMIN,
        `update incident_types set ${fields} where id = 'fire.rung' and changed_xid = '${version}' returning id`,
      )
    expect(await edit(`label_vi = 'Cháy rừng, đồi'`)).toHaveLength(1)
    expect(await edit(`label_en = 'Wildfire'`)).toHaveLength(0)
  })

  scratch('have every change in the audit log', async () => {
    await database.keep(
      ADMIN,
      `update incident_types set label_vi = 'Cháy rừng, đồi' where id = 'fire.rung'`,
    )
    const lines = await database.query(
      `select actor, old, new from audit_log where table_name = 'incident_types' and row_id = 'fire.rung'`,
    )
    expect(lines).toEqual([
      {
        actor: ADMIN,
        old: { label_vi: 'Cháy rừng' },
        new: { label_vi: 'Cháy rừng, đồi' },
      },
    ])
  })

  scratch('are counted for admins of the country', async () => {
    const counted = async () =>
      (
        await database.as<{ counts: Record<string, number> }>(
          ADMIN,
          'select incident_type_counts() as counts',
        )
      )[0]?.counts
    const listed = await database.query<{ id: string; count: number }>(
      `select type_id as id, count(*)::int as count from incidents where deleted_at is null group by 1`,
    )
    expect(await counted()).toEqual(Object.fromEntries(listed.map(({ id, count }) => [id, count])))
    const before = (await counted())?.['fire.rung'] ?? 0
    await database.keep(ACCOUNTS.officer, report('fire.rung', 'now()'))
    expect((await counted())?.['fire.rung']).toBe(before + 1)
    await database.exec('select private.fold_incident_counts()')
    expect((await counted())?.['fire.rung']).toBe(before + 1)
    expect(await answer(ACCOUNTS.leader, 'select incident_type_counts()')).toMatch(
      /country_admin_only/,
    )
  })
})
