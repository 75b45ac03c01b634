// undo_import: an import is taken back as a whole, and what somebody did since is never lost.
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

interface Undone {
  removed: number
  restored: number
  kept: number
  written: boolean
  changed_since: { id: string; name: string }[]
}

describe.each(DATABASES)('undoing an import on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)
  const run = (layer: string, rows: Fields[], user: string = ACCOUNTS.officer) =>
    runImport(database, user, layer, AREAS.queTan, rows)
  /** A scratch is one transaction, whose now() stands still: imports are put an hour back. */
  const lastImport = async () => {
    const { id } = await database.one<{ id: string }>(
      `select id from imports where applied_at = now()`,
    )
    await database.exec(`alter table cameras disable trigger user; alter table incidents disable trigger user;
      alter table areas disable trigger user;
      update cameras set updated_at = updated_at - interval '1 hour' where updated_at = now();
      update incidents set updated_at = updated_at - interval '1 hour' where updated_at = now();
      update areas set updated_at = updated_at - interval '1 hour' where updated_at = now();
      alter table cameras enable trigger user; alter table incidents enable trigger user;
      alter table areas enable trigger user;
      update imports set applied_at = applied_at - interval '1 hour' where id = '${id}'`)
    return id
  }
  const undo = async (id: string, options = '', user: string = ACCOUNTS.officer) => {
    const [row] = await database.keep<{ answer: Undone }>(
      user,
      `select undo_import('${id}'${options}) as answer`,
    )
    if (!row) throw new Error('no answer')
    return row.answer
  }
  const cameras = (code: string) =>
    database.query<Record<string, unknown>>(`select * from cameras where code = '${code}'`)

  it.skipIf(missing)('deletes what it made, gives back what it changed, and says so', () =>
    scratch(async () => {
      const [before] = await database.query(
        `select * from cameras where id = '${ROWS.camera.here}'`,
      )
      await run('cameras', [camera(), { code: 'CAM-01', name: 'Tên mới', note: 'x' }])
      const id = await lastImport()
      expect(await undo(id, ', true')).toMatchObject({ removed: 1, restored: 1, written: false })
      expect(await cameras('N-1')).toMatchObject([{ deleted_at: null }])

      expect(await undo(id)).toEqual({
        ...{ removed: 1, restored: 1, kept: 0, written: true },
        changed_since: [],
      })
      const [made] = await cameras('N-1')
      expect(made?.deleted_at).not.toBeNull()
      const [after] = await database.query(`select * from cameras where id = '${ROWS.camera.here}'`)
      expect(after).toMatchObject({ name: before?.name, note: before?.note })
      const [listed] = (
        await database.as<{ list: Record<string, unknown>[] }>(
          ACCOUNTS.officer,
          `select list_imports('${AREAS.queTan}') as list`,
        )
      ).flatMap(({ list }) => list)
      expect(listed).toMatchObject({
        ...{ id, layer: 'cameras', file_name: 'x.csv', by: 'can-bo@example.vn', can_undo: false },
        counts: { new: 1, changed: 1, same: 0, rejected: 0 },
        undone: { removed: 1, restored: 1, kept: 0 },
      })
      const log = await database.as<{ actor: string }>(
        ACCOUNTS.leader,
        `select actor from audit_log where table_name = 'imports' and row_id = '${id}' and new ? 'undone_at'`,
      )
      expect(log).toEqual([{ actor: ACCOUNTS.officer }])
      await expect(undo(id)).rejects.toThrow(/import_unknown/)
    }),
  )

  it.skipIf(missing)('brings its deleted rows back when the file is imported again', () =>
    scratch(async () => {
      const rows = [camera(), { code: 'CAM-01', name: 'Tên mới' }]
      await run('cameras', rows)
      await undo(await lastImport())
      expect(await run('cameras', rows)).toMatchObject({ new: 1, changed: 1, written: true })
      const found = await cameras('N-1')
      expect(found).toMatchObject([{ deleted_at: null }])
      expect(await run('cameras', rows)).toMatchObject({ new: 0, changed: 0, same: 2 })
    }),
  )

  it.skipIf(missing)('leaves deleted what a person deleted, before and after it is undone', () =>
    scratch(async () => {
      await run('cameras', [camera(), camera({ code: 'N-2' })])
      const id = await lastImport()
      await database.keep(
        ACCOUNTS.officer,
        `update cameras set deleted_at = now() where code = 'N-1'`,
      )
      expect(await undo(id)).toMatchObject({ removed: 1, written: true, changed_since: [] })
      expect(await run('cameras', [camera(), camera({ code: 'N-2' })])).toMatchObject({
        new: 1,
        same: 1,
      })
    }),
  )

  it.skipIf(missing)('undoes nothing where somebody changed a row since, and names it', () =>
    scratch(async () => {
      await run('cameras', [camera(), camera({ code: 'N-2', name: 'Cổng đình' })])
      const id = await lastImport()
      await database.keep(ACCOUNTS.leader, `update cameras set note = 'y' where code = 'N-1'`)
      const refused = await undo(id)
      expect(refused).toMatchObject({ removed: 1, kept: 1, written: false })
      expect(refused.changed_since.map(({ name }) => name)).toEqual(['Cổng chợ'])
      expect(await cameras('N-2')).toMatchObject([{ deleted_at: null }])

      expect(await undo(id, ', false, true')).toMatchObject({ removed: 1, kept: 1, written: true })
      expect(await cameras('N-1')).toMatchObject([{ deleted_at: null, note: 'y' }])
      expect((await cameras('N-2'))[0]?.deleted_at).not.toBeNull()
    }),
  )

  it.skipIf(missing)('undoes two imports in turn, and takes the undoing of one for no change', () =>
    scratch(async () => {
      await run('cameras', [camera(), camera({ code: 'N-2', name: 'Cổng đình' })])
      const first = await lastImport()
      await run('cameras', [camera({ status: 'faulty' }), camera({ code: 'N-2', note: 'x' })])
      const { id: second } = await database.one<{ id: string }>(
        `select id from imports where applied_at = now()`,
      )
      expect((await undo(first, ', true')).changed_since).toHaveLength(2)
      expect(await undo(second)).toMatchObject({ restored: 2, written: true })
      expect(await undo(first, ', true')).toMatchObject({ removed: 2, changed_since: [] })

      await database.keep(ACCOUNTS.officer, `update cameras set note = 'y' where code = 'N-2'`)
      const answer = await undo(first, ', false, true')
      expect(answer.changed_since.map(({ name }) => name)).toEqual(['Cổng đình'])
      expect(answer).toMatchObject({ removed: 1, kept: 1, written: true })
    }),
  )

  it.skipIf(missing)('takes a contact added since for a change, and another column for none', () =>
    scratch(async () => {
      await run('cameras', [camera(), { code: 'CAM-01', name: 'Tên mới' }])
      const id = await lastImport()
      await database.keep(
        ACCOUNTS.officer,
        `update cameras set note = 'của cán bộ' where id = '${ROWS.camera.here}'`,
      )
      await database.exec(`insert into camera_contacts (id, contact)
        select id, 'x' from cameras where code = 'N-1'`)
      const answer = await undo(id, ', false, true')
      expect(answer.changed_since.map(({ name }) => name)).toEqual(['Cổng chợ'])
      const kept = await database.one('select * from cameras where id = $1', [ROWS.camera.here])
      expect(kept).toMatchObject({ note: 'của cán bộ' })
      expect(kept?.name).not.toBe('Tên mới')
    }),
  )

  it.skipIf(missing)('is for the officer who imported and for admins of the area', () =>
    scratch(async () => {
      await run('cameras', [camera()])
      const id = await lastImport()
      for (const user of [
        ACCOUNTS.viewer,
        ACCOUNTS.leader,
        ACCOUNTS.provinceOfficer,
        ACCOUNTS.officerElsewhere,
      ])
        await expect(undo(id, '', user)).rejects.toThrow(/import_unknown/)
      expect(await undo(id, '', ACCOUNTS.admin)).toMatchObject({ removed: 1, written: true })
    }),
  )

  it.skipIf(missing)('takes the status of an incident back against its steps', () =>
    scratch(async () => {
      const theft = {
        ...{ key: 'A1', occurred_at: '2026-05-01T00:00:00+07:00', type_id: 'crime.trom_cap' },
        status: 'moi_tiep_nhan',
      }
      await run('incidents', [theft])
      await run('incidents', [{ ...theft, status: 'dang_xac_minh' }])
      const { id } = await database.one<{ id: string }>(
        `select id from imports where applied_at = now() and result @> '{"changed": 1}'`,
      )
      expect(await undo(id)).toMatchObject({ removed: 0, restored: 1, written: true })
      const [row] = await database.query(
        `select status from incidents where occurred_at = '2026-05-01T00:00:00+07:00'`,
      )
      expect(row).toEqual({ status: 'moi_tiep_nhan' })
    }),
  )

  it.skipIf(missing)('refuses to take areas away that have something in them by now', () =>
    scratch(async () => {
      const hamlet = { code: '09001-98', kind: 'thôn', name: 'Mới' }
      await run('areas', [hamlet], ACCOUNTS.admin)
      const id = await lastImport()
      await database.exec(`insert into incidents (id, area_id, occurred_at, type_id)
        select gen_random_uuid(), id, now(), 'other' from areas where code = '09001-98'`)
      await expect(undo(id, '', ACCOUNTS.admin)).rejects.toThrow(/import_area_filled/)
      await database.exec(`update incidents set deleted_at = now() where type_id = 'other'`)
      expect(await undo(id, '', ACCOUNTS.admin)).toMatchObject({ removed: 1, written: true })
    }),
  )

  it.skipIf(missing)('gives an area its name back, and does not keep the one it never had', () =>
    scratch(async () => {
      await run('areas', [{ code: '09001-01', kind: 'thôn', name: 'Lê Độ Mới' }], ACCOUNTS.admin)
      const area = () => database.one(`select name, aliases from areas where id = $1`, [AREAS.leDo])
      expect(await area()).toMatchObject({
        name: 'Lê Độ Mới',
        aliases: expect.arrayContaining(['Lê Độ']),
      })
      const { id } = await database.one<{ id: string }>(
        `select id from imports where applied_at = now()`,
      )
      await undo(id, '', ACCOUNTS.admin)
      const { name, aliases } = await area()
      expect(name).toBe('Lê Độ')
      expect(aliases).not.toContain('Lê Độ Mới')
    }),
  )
})
