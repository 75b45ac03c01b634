// Areas that ended: what may still be written in them, by forms and by imports, and what takes them for gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from './database'
import { DATABASES } from './databases'
import { merge, reasonIn } from './ending-areas'
import { runImport } from './run-import'
import { ACCOUNTS, AREAS, ROWS } from './seeded'
import type { Value } from './statement'

describe.each(DATABASES)('areas that ended on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const check = (name: string, work: () => Promise<void>) =>
    it.skipIf(missing)(name, () => database.scratch(work))
  const reasonOf = async (caller: Caller, sql: string, values: readonly Value[] = []) =>
    reasonIn((await database.try(caller, sql, values)).refused?.message)

  check('takes late reports of the days before, and nothing of the days after', async () => {
    const [made] = (await merge(database, ACCOUNTS.admin)).parts
    const report = (occurred_at: string, area_id: string = AREAS.leDo) =>
      reasonOf(ACCOUNTS.officer, 'select write_changes($1::jsonb)', [
        JSON.stringify([
          {
            verb: 'create',
            table: 'incidents',
            row: {
              id: crypto.randomUUID(),
              area_id,
              occurred_at,
              type_id: 'other',
              lng: 106.21,
              lat: 21.12,
            },
          },
        ]),
      ])
    expect(await report('2026-06-30T16:59:59Z')).toBe('taken')
    expect(await report('2026-06-30T17:00:00Z')).toBe('area_ended')
    expect(await report('2026-06-30T17:00:00Z', made?.id)).toBe('taken')
    const copy = `insert into cameras (id, area_id, code, name, lng, lat, kind, ownership, status)
      select gen_random_uuid(), '${AREAS.leDo}', 'CAM-9', name, lng, lat, kind, ownership, status from cameras where id = '${ROWS.camera.here}'`
    expect(await reasonOf(ACCOUNTS.officer, copy)).toBe('area_ended')
    const back = `update cameras set area_id = '${AREAS.leDo}' where id = '${ROWS.camera.here}'`
    expect(await reasonOf(ACCOUNTS.officer, back)).toBe('area_ended')
    const hamlet = `insert into areas (code, code_edition, level, kind, name, parent_id)
      values ('X', '2026-07-01', 'hamlet', 'thôn', 'X', '${AREAS.leDo}')`
    expect(await reasonOf(ACCOUNTS.countryAdmin, hamlet)).toBe('area_level_order')
  })

  check('lets old incidents be closed, but not be dated after the end', async () => {
    await merge(database, ACCOUNTS.admin)
    const set = (assignment: string) =>
      reasonOf(
        ACCOUNTS.officer,
        `update incidents set ${assignment} where id = '${ROWS.incident.here}'`,
      )
    expect(await set(`status = 'dang_xu_ly'`)).toBe('taken')
    expect(await set(`outcome = 'x'`)).toBe('taken')
    expect(await set(`occurred_at = '2026-07-02'`)).toBe('area_ended')
  })

  check('refuses the rows of an import that waited for the ended area', async () => {
    await merge(database, ACCOUNTS.admin)
    const answer = await runImport(database, ACCOUNTS.admin, 'cameras', AREAS.leDo, [
      {
        name: 'x',
        lng: 106.21,
        lat: 21.12,
        kind: 'fixed',
        ownership: 'commune',
        status: 'working',
      },
    ])
    expect(answer.reasons).toMatchObject([{ reason: 'reason.area_ended' }])
    // Into the commune they find the new hamlet by its outline.
    const whole = await runImport(database, ACCOUNTS.admin, 'cameras', AREAS.queTan, [
      {
        name: 'x',
        lng: 106.21,
        lat: 21.12,
        kind: 'fixed',
        ownership: 'commune',
        status: 'working',
      },
    ])
    expect(whole).toMatchObject({ new: 1, written: true })
  })

  check('misses no outline of an area that ended, and sees no overlap with it', async () => {
    await merge(database, ACCOUNTS.admin)
    const [row] = await database.as<{ report: object }>(
      ACCOUNTS.admin,
      'select area_boundary_report($1) as report',
      [AREAS.queTan],
    )
    expect(row?.report).toMatchObject({
      areas: 1,
      without_boundary: [],
      overlaps: [],
      gaps: [],
      outside: [],
    })
  })

  check('lets forms write areas, and keeps the name that goes', async () => {
    const version = await database.one<{ v: string }>(
      `select changed_xid::text as v from areas where id = '${AREAS.leDo}'`,
    )
    await database.keep(ACCOUNTS.admin, 'select write_changes($1::jsonb)', [
      JSON.stringify([
        {
          verb: 'edit',
          table: 'areas',
          id: AREAS.leDo,
          version: version.v,
          fields: { name: 'Lê' },
        },
      ]),
    ])
    const hamlet = `insert into areas (code, code_edition, level, kind, name, parent_id)
      values ('09001-70', '2025-07-01', 'hamlet', 'thôn', 'Mới', '${AREAS.queTan}')`
    await database.keep(ACCOUNTS.admin, hamlet)
    const other = hamlet.replace('09001-70', '09001-71')
    expect(await reasonOf(ACCOUNTS.officer, other)).toMatch('row-level security')
    expect(
      await database.one(`select name, aliases from areas where id = '${AREAS.leDo}'`),
    ).toEqual({
      name: 'Lê',
      aliases: ['Lê Độ'],
    })
    expect(
      await database.one(`select parent_id, level from areas where code = '09001-70'`),
    ).toEqual({ parent_id: AREAS.queTan, level: 'hamlet' })
  })
})
