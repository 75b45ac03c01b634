// Whatever the database refuses has a sentence in both languages, and no sentence is left over.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import en from '../../src/domain/words/en/error.json'
import enCode from '../../src/domain/words/en/error-code.json'
import vi from '../../src/domain/words/vi/error.json'
import viCode from '../../src/domain/words/vi/error-code.json'
import type { Database } from './database'
import { openPglite } from './pglite'
import { MIGRATIONS } from './sources'

/** What a write may break by name: checks and unique rules. Keys made by clients clash as `23505`. */
const CONSTRAINTS_SQL = `
select conname as name from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('c', 'u')
union
select relname from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace and indisunique and not indisprimary
order by name`

const reasons = readdirSync(MIGRATIONS)
  .flatMap((file) => [
    ...readFileSync(join(MIGRATIONS, file), 'utf8').matchAll(/\brefuse\('([a-z_]+)'/g),
  ])
  .map(([, reason = '']) => reason)

let database: Database
beforeAll(async () => {
  database = await openPglite()
})
afterAll(() => database.close())

describe.each([
  ['vi', { ...vi, code: viCode }],
  ['en', { ...en, code: enCode }],
] as const)('sentences in %s', (_, words) => {
  it('has one for each constraint and unique index', async () => {
    const rows = await database.query<{ name: string }>(CONSTRAINTS_SQL)
    expect(Object.keys(words.constraint).toSorted()).toEqual(rows.map((row) => row.name).toSorted())
  })

  it('has one for each reason that a trigger or function gives', () => {
    expect(Object.keys(words.reason).toSorted()).toEqual([...new Set(reasons)].toSorted())
  })

  it('ends every sentence, and says more than a word', () => {
    const sentences = Object.values(words).flatMap((group) => Object.values(group))
    expect(sentences.filter((text) => !/^\p{Lu}.{15,}[.-]$/u.test(text))).toEqual([])
  })
})
