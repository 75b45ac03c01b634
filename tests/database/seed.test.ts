// The harness and the seed hold on both databases: every table has rows in and out of Quế Tân.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { openPglite } from './pglite'
import { noServer, openPostgres } from './postgres'
import { ACCOUNTS, ROWS } from './seeded'

describe.each([
  { name: 'PGlite', open: openPglite, missing: null },
  { name: 'PostgreSQL', open: async () => (await openPostgres()).database, missing: noServer },
])('the seed on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  it.skipIf(missing)(`has rows in every table ${missing ?? ''}`, async () => {
    const tables = await database.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    for (const { name } of tables) {
      const [row] = await database.query<{ rows: number }>(
        `select count(*) as rows from public.${name}`,
      )
      expect(row?.rows, name).toBeGreaterThan(1)
    }
  })

  it.skipIf(missing)('answers an officer with the rows of the own commune', async () => {
    const rows = await database.as<{ id: string; name: string }>(
      ACCOUNTS.officer,
      'select id, name from cameras order by id',
    )
    expect(rows.map((row) => row.id)).toEqual([ROWS.camera.here, ROWS.camera.spareHere])
    expect(rows[0]?.name).toBe('Cổng thôn Lê Độ')
  })

  it.skipIf(missing)('tells a refusal by its code, and undoes what was tried', async () => {
    const { refused } = await database.try(ACCOUNTS.viewer, 'delete from cameras')
    expect(refused?.code).toBe('42501')
    const { refused: constraint } = await database.try(
      ACCOUNTS.officer,
      'update cameras set bearing_deg = 400 where id = $1',
      [ROWS.camera.here],
    )
    expect(constraint).toMatchObject({ code: '23514', constraint: 'camera_bearing_range' })
    await database.as(
      ACCOUNTS.officer,
      `update cameras set note = 'x' where id = $1 returning id`,
      [ROWS.camera.here],
    )
    const [camera] = await database.query(`select note from cameras where id = $1`, [
      ROWS.camera.here,
    ])
    expect(camera).toEqual({ note: null })
  })
})
