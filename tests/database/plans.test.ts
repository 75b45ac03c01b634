// How PostgreSQL goes about it: areas are looked up once a statement, and the change feed reads no whole table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { fillWithIncidents } from './many-incidents'
import { pull } from './mirror'
import { noServer, openPostgres } from './postgres'
import { ACCOUNTS, AREAS } from './seeded'

interface Plan {
  'Node Type': string
  'Actual Loops': number
  'Parent Relationship'?: string
  'Relation Name'?: string
  'Index Cond'?: string
  Filter?: string
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

describe.skipIf(noServer)(`plans ${noServer ?? ''}`, () => {
  let database: Database
  beforeAll(async () => {
    database = (await openPostgres()).database
    await fillWithIncidents(database, 20_000)
  })
  afterAll(() => database?.close())

  const explain = async (caller: string, sql: string): Promise<Plan[]> => {
    await database.exec(`create or replace function public.explain_it(statement text) returns json
      language plpgsql security invoker as $$
      declare plan json;
      begin execute 'explain (analyze, format json) ' || statement into plan; return plan; end $$`)
    const [row] = await database.as<{ plan: [{ Plan: Plan }] }>(
      caller,
      'select explain_it($1) as plan',
      [sql],
    )
    if (!row) throw new Error('no plan')
    return nodesOf(row.plan[0].Plan)
  }

  const rowsRead = async (table = 'incidents'): Promise<number> => {
    const { rows } = await database.one<{ rows: number }>(
      `select seq_tup_read + idx_tup_fetch as rows from pg_stat_xact_user_tables where relname = '${table}'`,
    )
    return rows
  }

  it.each([
    ['all', 'select id from incidents'],
    [
      'of a period',
      `select id from incidents where occurred_at >= '2024-05-01' and occurred_at < '2024-06-01'`,
    ],
    ['an edit of one', `update incidents set outcome = 'x' where id = gen_random_uuid()`],
  ])('looks up the areas of the caller once a statement: %s', async (_, sql) => {
    const nodes = await explain(ACCOUNTS.provinceOfficer, sql)
    const lookups = nodes.filter(
      (node) => node['Node Type'] === 'ProjectSet' || node['Node Type'] === 'Function Scan',
    )
    expect(lookups.length).toBeGreaterThan(0)
    expect(lookups.every((node) => node['Actual Loops'] <= 1)).toBe(true)
  })

  it('finds the incidents of a commune by area and time', async () => {
    const nodes = await explain(
      ACCOUNTS.officer,
      `select id from incidents where occurred_at >= '2026-05-01' and occurred_at < '2026-06-01'`,
    )
    const reads = nodes.filter(
      (node) => node['Relation Name'] === 'incidents' || node['Index Cond'],
    )
    expect(reads.some((node) => /area_id = ANY/.test(node['Index Cond'] ?? ''))).toBe(true)
    expect(reads.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([])
  })

  it.each([
    ['a commune', ACCOUNTS.officer],
    ['a province', ACCOUNTS.provinceOfficer],
    ['the country', ACCOUNTS.countryAdmin],
  ])('pulls for %s without reading a whole table, however often', async (_, caller) => {
    const { cursor } = await pull(database, caller, null)
    await database.exec(
      `update incidents set outcome = 'x' where id in (select id from incidents order by number limit 10)`,
    )
    await database.scratch(async () => {
      const before = await rowsRead()
      // After five times a function may go over to a plan for any cursor.
      for (let time = 0; time < 8; time += 1) await pull(database, caller, cursor)
      expect((await rowsRead()) - before).toBeLessThan(8 * 10 * 5)
    })
  })

  it('finds the fire points nearest to a resident without reading all of them, however often', () =>
    database.scratch(async () => {
      await database.exec(`insert into fire_points (id, area_id, code, name, lng, lat, status)
        select gen_random_uuid(), '${AREAS.bacNinh}', 'N' || n, 'Điểm ' || n,
          106.0 + (n % 200) * 0.002, 21.0 + (n / 200) * 0.002, 'ready'
        from generate_series(0, 19999) n; analyze fire_points`)
      const before = await rowsRead('fire_points')
      for (let time = 0; time < 8; time += 1) {
        const near = await database.keep(
          'anon',
          'select * from public_fire_points(106.2, 21.1, 50)',
        )
        expect(near).toHaveLength(50)
      }
      expect((await rowsRead('fire_points')) - before).toBeLessThan(8 * 50 * 3)
    }))
})
