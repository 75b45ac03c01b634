// Every CHECK of the catalog refuses bad values by its own name and takes good ones.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BRIEFING_CASES } from './briefing-cases'
import { CASES } from './constraint-cases'
import type { Database } from './database'
import { DATABASES } from './databases'
import { EXPORT_CASES } from './export-cases'
import { REGISTER_CASES } from './register-cases'
import { SHARE_CASES } from './share-cases'
import { WALL_CASES } from './wall-cases'

const ALL_CASES = {
  ...CASES,
  ...BRIEFING_CASES,
  ...EXPORT_CASES,
  ...WALL_CASES,
  ...REGISTER_CASES,
  ...SHARE_CASES,
}

/** Checked before the row is, by a trigger that knows the steps. */
const REFUSED_BEFORE: Record<string, string> = {
  incident_status_known: `insert into incidents (id, area_id, occurred_at, type_id, status)
    select gen_random_uuid(), area_id, now(), 'other', 'khac' from incidents limit 1`,
}

describe.each(DATABASES)('constraints on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  it.skipIf(missing)('have a case each', async () => {
    const rows = await database.query<{ name: string }>(
      `select conname as name from pg_constraint
       where connamespace = 'public'::regnamespace and contype = 'c' order by 1`,
    )
    expect(Object.keys(ALL_CASES).toSorted()).toEqual(rows.map((row) => row.name))
  })

  it.skipIf(missing).each(Object.entries(ALL_CASES))(
    '%s',
    async (name, { table, where, bad, good }) => {
      const answer = async (sql: string) => {
        const { refused } = await database.try(null, sql)
        return refused ? refused.constraint || refused.message : 'taken'
      }
      const update = (assignment: string) =>
        `update public.${table} set ${assignment} where ${where}`
      const before = REFUSED_BEFORE[name]
      const statements = [...bad.map(update), ...(before ? [before] : [])]
      expect(statements.length).toBeGreaterThan(0)
      for (const statement of statements) expect(await answer(statement), statement).toBe(name)
      for (const value of good) expect(await answer(update(value)), value).toBe('taken')
    },
  )
})
