// apply_import: a file goes in whole or not at all, and going in twice changes nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { type Fields, runImport } from './run-import'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const camera = (more: Fields = {}): Fields => ({
  code: 'N-1',
  name: 'Cổng chợ',
  lng: 106.205,
  lat: 21.125,
  kind: 'fixed',
  ownership: 'commune',
  status: 'working',
  ...more,
})

describe.each(DATABASES)('imports on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const run = (user: string, layer: string, area: string, rows: Fields[], dryRun = false) =>
    runImport(database, user, layer, area, rows, dryRun)
  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)
  const cameras = (code: string) =>
    database.query<Record<string, unknown>>(`select * from cameras where code = '${code}'`)

  it.skipIf(missing)('puts a point into the smallest area that holds it, twice as once', () =>
    scratch(async () => {
      const rows = [camera(), camera({ code: 'N-2', lng: 106.23 })]
      const first = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, rows)
      expect(first).toMatchObject({ new: 2, changed: 0, same: 0, rejected: 0, written: true })
      expect(await cameras('N-1')).toMatchObject([
        { area_id: AREAS.leDo, created_by: ACCOUNTS.officer },
      ])
      expect(await cameras('N-2')).toMatchObject([{ area_id: AREAS.ben }])
      const before = await database.query('select id, changed_xid::text from cameras order by id')
      expect(await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, rows)).toMatchObject({
        new: 0,
        same: 2,
      })
      expect(await database.query('select id, changed_xid::text from cameras order by id')).toEqual(
        before,
      )
      rows[1] = camera({ code: 'N-2', lng: 106.23, status: 'faulty' })
      expect(await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, rows)).toMatchObject({
        changed: 1,
        same: 1,
      })
      expect(await cameras('N-2')).toMatchObject([{ status: 'faulty' }])
    }),
  )

  it.skipIf(missing)('keeps nothing when one row is refused, and says which and why', () =>
    scratch(async () => {
      const answer = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [
        camera(),
        camera({ code: 'N-2', bearing_deg: 400 }),
        camera({ code: 'N-3', lng: 105.51, lat: 21.21 }),
        camera({ code: 'N-4', range_m: 'xa' }),
        camera({ code: 'N-1' }),
        camera({ code: 'N-5', name: null }),
        camera({ code: 'N-6', lng: -17.4, lat: 14.7 }),
      ])
      expect(answer).toMatchObject({ new: 1, rejected: 6, written: false })
      expect(answer.reasons.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
        '2 constraint.camera_bearing_range',
        '3 reason.position_outside_area',
        '4 sqlstate.22P02',
        '5 reason.row_twice_in_file',
        '6 sqlstate.23502',
        '7 constraint.camera_position_in_vietnam',
      ])
      expect(await cameras('N-1')).toEqual([])
    }),
  )

  it.skipIf(missing)('writes nothing in a trial, but counts as if it did', () =>
    scratch(async () => {
      const answer = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [camera()], true)
      expect(answer).toMatchObject({ new: 1, rejected: 0, written: false, reasons: [] })
      expect(await cameras('N-1')).toEqual([])
    }),
  )

  it.skipIf(missing)(
    'knows a point again by its code, whoever added it, and by its place without one',
    () =>
      scratch(async () => {
        const known = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [
          { code: 'CAM-01', name: 'Tên mới' },
        ])
        expect(known).toMatchObject({ new: 0, changed: 1, written: true })
        const renamed = await database.one('select * from cameras where id = $1', [
          ROWS.camera.here,
        ])
        expect(renamed).toMatchObject({ code: 'CAM-01', name: 'Tên mới', area_id: AREAS.leDo })

        const nameless = camera({ code: undefined })
        const other = camera({ code: undefined, name: 'Cổng đình' })
        expect(
          await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [nameless, other]),
        ).toMatchObject({ new: 2 })
        expect(
          await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [other, nameless]),
        ).toMatchObject({ same: 2 })
        const given = await database.query<{ code: string }>(
          "select code from cameras where name in ('Cổng chợ', 'Cổng đình') order by code",
        )
        expect(given.map(({ code }) => code)).toEqual(['CAM-0003', 'CAM-0004'])
      }),
  )

  it.skipIf(missing)(
    'keeps what an officer changed since, and takes only what is new in the file',
    () =>
      scratch(async () => {
        const row = camera({ bearing_deg: 10 })
        await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [row])
        await database.keep(
          ACCOUNTS.officer,
          "update cameras set status = 'faulty', bearing_deg = 20 where code = 'N-1'",
        )
        const again = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [row])
        expect(again).toMatchObject({ changed: 0, same: 1 })
        expect(await cameras('N-1')).toMatchObject([{ status: 'faulty', bearing_deg: 20 }])
        const newer = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [
          { ...row, bearing_deg: 30 },
        ])
        expect(newer).toMatchObject({ changed: 1 })
        expect(await cameras('N-1')).toMatchObject([{ status: 'faulty', bearing_deg: 30 }])
      }),
  )

  it.skipIf(missing)(
    'takes two alike incidents for two, and an incident that went on for the same',
    () =>
      scratch(async () => {
        const theft = {
          occurred_at: '2026-05-01T00:00:00+07:00',
          type_id: 'crime.trom_cap',
          status: 'moi_tiep_nhan',
        }
        const rows = [theft, theft, { ...theft, lng: 106.205, lat: 21.125 }]
        expect(await run(ACCOUNTS.officer, 'incidents', AREAS.queTan, rows)).toMatchObject({
          new: 3,
          written: true,
        })
        await database.keep(
          ACCOUNTS.officer,
          "update incidents set status = 'dang_xac_minh' where occurred_at = '2026-05-01T00:00:00+07:00' and lng is not null",
        )
        expect(await run(ACCOUNTS.officer, 'incidents', AREAS.queTan, rows)).toMatchObject({
          same: 3,
          rejected: 0,
        })
      }),
  )

  it.skipIf(missing)('keeps no raw row of a file that was refused or only tried', () =>
    scratch(async () => {
      const before = await database.one('select count(*) from import_rows')
      await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [camera({ bearing_deg: 400 })])
      await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [camera()], true)
      expect(await database.one('select count(*) from import_rows')).toEqual(before)
    }),
  )

  it.skipIf(missing)('lets staged rows that were never applied go after a day', () =>
    scratch(async () => {
      const old = '80000000-0000-4000-8000-000000000009'
      await database.exec(`insert into imports (id, area_id, layer, file_name, created_at, created_by)
          values ('${old}', '${AREAS.queTan}', 'cameras', 'x', now() - interval '25 hours', '${ACCOUNTS.officer}');
        insert into import_rows values ('${old}', 1, '{}')`)
      const recent = await database.query(`select from import_rows where import_id <> '${old}'`)
      await database.exec('select private.purge_deleted()')
      expect(await database.query(`select from import_rows where import_id = '${old}'`)).toEqual([])
      expect(await database.query('select from import_rows')).toEqual(recent)
    }),
  )

  it.skipIf(missing)('leaves what was deleted here deleted', () =>
    scratch(async () => {
      await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [camera()])
      await database.keep(
        ACCOUNTS.officer,
        "update cameras set deleted_at = now() where code = 'N-1'",
      )
      const again = await run(ACCOUNTS.officer, 'cameras', AREAS.queTan, [
        camera({ status: 'faulty' }),
      ])
      expect(again).toMatchObject({ new: 0, changed: 0, same: 1 })
      const [row] = await cameras('N-1')
      expect(row).toMatchObject({ status: 'working' })
      expect(row?.deleted_at).not.toBeNull()
    }),
  )

  it.skipIf(missing)('gives nobody more rights than a form does', () =>
    scratch(async () => {
      const hamlet = { code: '09001-99', kind: 'thôn', name: 'Mới' }
      const asOfficer = await run(ACCOUNTS.officer, 'areas', AREAS.queTan, [hamlet])
      expect(asOfficer).toMatchObject({ rejected: 1, written: false })
      expect(asOfficer.reasons[0]?.reason).toBe('sqlstate.42501')
      await expect(run(ACCOUNTS.viewer, 'cameras', AREAS.queTan, [camera()])).rejects.toThrow(
        /row-level security/,
      )
      await expect(run(ACCOUNTS.officer, 'cameras', AREAS.teLo, [camera()])).rejects.toThrow(
        /row-level security/,
      )
    }),
  )

  it.skipIf(missing)('applies an import once, and only that of the caller', () =>
    scratch(async () => {
      const id = crypto.randomUUID()
      await database.keep(
        ACCOUNTS.officer,
        `insert into imports (id, area_id, layer, file_name) values ('${id}', '${AREAS.queTan}', 'cameras', 'x')`,
      )
      const apply = (user: string) => database.keep(user, `select apply_import('${id}')`)
      await expect(apply(ACCOUNTS.admin)).rejects.toThrow(/import_unknown/)
      await apply(ACCOUNTS.officer)
      await expect(apply(ACCOUNTS.officer)).rejects.toThrow(/import_unknown/)
      expect(await database.query(`select from import_rows where import_id = '${id}'`)).toEqual([])
    }),
  )
})
