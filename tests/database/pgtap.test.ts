// supabase/tests: with pgTAP on plain PostgreSQL, with a small stand-in for it on PGlite.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { PGTAP_TESTS } from './sources'

const files = readdirSync(PGTAP_TESTS).filter((file) => file.endsWith('.sql'))
const EXTENSION = 'create extension if not exists pgtap with schema extensions;'
const STAND_IN = readFileSync(join(import.meta.dirname, 'tap-shim.sql'), 'utf8')

describe.each(DATABASES)('SQL tests on $name', ({ open, missing }) => {
  let database: Database
  let hasPgtap = false
  beforeAll(async () => {
    if (missing) return
    database = await open()
    const found = await database.query(`select from pg_available_extensions where name = 'pgtap'`)
    hasPgtap = found.length > 0
  })
  afterAll(() => database?.close())

  it.skipIf(missing).each(files)('%s', async (file) => {
    const source = readFileSync(join(PGTAP_TESTS, file), 'utf8')
    expect(source).toContain(EXTENSION)
    const test = hasPgtap
      ? source
      : source
          .split(EXTENSION)
          .join(`${STAND_IN}; set local search_path = public, extensions, tap;`)
    const lines = await database.lines(test)
    const results = lines.filter((line) => /^(not )?ok /.test(line))
    expect(lines.filter((line) => /^not ok|^#/.test(line.trim()))).toEqual([])
    expect(`1..${results.length}`).toBe(lines.find((line) => line.startsWith('1..')))
    expect(results.length).toBeGreaterThan(0)
  })
})
