// What was deleted, as leaders and admins are told of it; every kind of it can come back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { ACCOUNTS, REGISTER_ROWS, ROWS } from '../database/seeded'
import { GRANTS } from './grants'

interface Row {
  table: string
  id: string
  who: string | null
  deleted_at: string
  version: string
}

const HERE: Record<string, string> = {
  cameras: ROWS.camera.here,
  fire_points: ROWS.firePoint.here,
  incidents: ROWS.incident.here,
  actions: ROWS.action.here,
  ...Object.fromEntries(Object.entries(REGISTER_ROWS).map(([table, { here }]) => [table, here])),
}

describe.each(DATABASES)('what was deleted, on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (missing) return
    database = await open()
    // Parts before what they belong to.
    for (const [table, id] of Object.entries(HERE).toReversed())
      await database.keep(
        ACCOUNTS.officer,
        `update ${table} set deleted_at = now() where id = '${id}' returning 1`,
      )
    await database.exec(`update cameras set deleted_at = now() where id = '${ROWS.camera.there}'`)
  })
  afterAll(() => database?.close())

  const listed = async (caller: Caller, asked = ''): Promise<Row[]> => {
    const [row] = await database.as<{ answer: { rows: Row[] } }>(
      caller,
      `select list_deleted(${asked}) as answer`,
    )
    return row?.answer.rows ?? []
  }

  it.skipIf(missing)(
    'is told to leaders and admins, of their areas alone, with who did it',
    async () => {
      const { leader, admin, officer, viewer, nobody, disabledAdmin, countryAdmin } = ACCOUNTS
      for (const caller of [leader, admin]) {
        const rows = await listed(caller)
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(Object.values(HERE)))
        expect(new Set(rows.map(({ who }) => who))).toEqual(new Set(['can-bo@example.vn']))
      }
      for (const caller of [officer, viewer, nobody, disabledAdmin])
        expect(await listed(caller)).toEqual([])
      const elsewhere = (await listed(countryAdmin)).find(({ id }) => id === ROWS.camera.there)
      expect(elsewhere).toMatchObject({ table: 'cameras', who: null })
      expect(await listed(leader, `'cameras'`)).toHaveLength(1)
      expect(await listed(leader, `'pg_class'`)).toEqual([])
      expect(await listed(leader, `before => now() - interval '1 day'`)).toEqual([])
    },
  )

  it.skipIf(missing)('is listed to its end, of hundreds deleted at one instant too', () =>
    database.scratch(async () => {
      await database.exec(`
        insert into cameras (id, area_id, code, name, lng, lat, kind, ownership, status)
          select gen_random_uuid(), area_id, 'NHIEU-' || n, 'x', lng, lat, kind, ownership, status
          from cameras cross join generate_series(1, 250) n where id = '${ROWS.camera.spareHere}';
        update cameras set deleted_at = now() where code like 'NHIEU-%'`)
      const first = await listed(ACCOUNTS.leader, `'cameras'`)
      const last = first.at(-1)
      expect(first).toHaveLength(200)
      const rest = await listed(ACCOUNTS.leader, `'cameras', '${last?.deleted_at}', '${last?.id}'`)
      // And the one that was deleted before them.
      expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(251)
    }),
  )

  it.skipIf(missing)('is told to nobody without a login, whatever is granted', () =>
    database.scratch(async () => {
      await database.exec(GRANTS['with everything granted'])
      expect(await listed('anon')).toEqual([])
    }),
  )

  it.skipIf(missing)('comes back, of every kind', () =>
    database.scratch(async () => {
      const { leader } = ACCOUNTS
      for (const table of Object.keys(HERE)) {
        const [row] = await listed(leader, `'${table}'`)
        const { version = '', id = '' } = row ?? {}
        if (table === 'incidents') {
          const restored = `update incidents set deleted_at = null where id = '${id}'`
          await database.keep(leader, `${restored} returning 1`)
          continue
        }
        const change = { verb: 'edit', table, id, version, fields: { deleted_at: null } }
        await database.keep(leader, 'select write_changes($1::jsonb)', [JSON.stringify([change])])
      }
      expect(await listed(leader)).toEqual([])
    }),
  )
})
