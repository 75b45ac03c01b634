// The list of imports: page by page, of one area or of all, never of areas that are not the caller's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS } from './seeded'

interface Listed {
  readonly file_name: string
  readonly applied_at: string
  readonly by: string | null
  readonly area_id: string
}

describe.each(DATABASES)('the list of imports on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (missing) return
    database = await open()
    const many = (area: string, name: string, count: number) =>
      `insert into imports (id, area_id, layer, file_name, created_by, applied_at, result)
       select gen_random_uuid(), '${area}', 'cameras', '${name}' || n, '${ACCOUNTS.officer}',
         now() - n * interval '1 minute', '{"new": 0, "changed": 0, "same": 1, "rejected": 0}'
       from generate_series(1, ${count}) n`
    await database.exec(`${many(AREAS.leDo, 'gần-', 60)}; ${many(AREAS.teLo, 'xa-', 3)}`)
  })
  afterAll(() => database?.close())

  const list = async (caller: string, area: string | null, before: string | null = null) =>
    (
      await database.as<{ list: Listed[] }>(caller, 'select list_imports($1, $2) as list', [
        area,
        before,
      ])
    ).flatMap((row) => row.list)

  it.skipIf(missing)('tells one more than a page, and goes on behind it', async () => {
    const first = await list(ACCOUNTS.admin, AREAS.queTan)
    expect(first).toHaveLength(51)
    expect(first[0]).toMatchObject({ file_name: 'gần-1', by: 'can-bo@example.vn' })
    const second = await list(ACCOUNTS.admin, AREAS.queTan, first[49]?.applied_at)
    expect(second[0]?.file_name).toBe('gần-51')
    const files = [...first.slice(0, 50), ...second].map(({ file_name }) => file_name)
    expect(new Set(files).size).toBe(files.length)
    expect(files.filter((name) => name.startsWith('gần-'))).toHaveLength(60)
  })

  it.skipIf(missing)('is of all own areas where none is named, and of no others', async () => {
    const own = await list(ACCOUNTS.admin, null)
    expect(own.some(({ file_name }) => file_name.startsWith('gần-'))).toBe(true)
    expect(own.some(({ area_id }) => area_id === AREAS.teLo)).toBe(false)
    expect(await list(ACCOUNTS.admin, AREAS.teLo)).toEqual([])
    expect(await list(ACCOUNTS.viewer, null)).toEqual([])
    const everywhere = await list(ACCOUNTS.countryAdmin, null)
    expect(everywhere.some(({ area_id }) => area_id === AREAS.teLo)).toBe(true)
  })
})
