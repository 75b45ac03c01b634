// src/data/database.types.ts is what the migrations make of it. Write it anew with `-u`.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readRoutines, readTables } from './catalog'
import type { Database } from './database'
import { databaseTypes } from './database-types'
import { openPglite } from './pglite'
import { TYPES } from './sources'

let database: Database
beforeAll(async () => {
  database = await openPglite()
})
afterAll(() => database.close())

it('keeps the generated types up to date', async () => {
  const types = databaseTypes(await readTables(database), await readRoutines(database))
  await expect(types).toMatchFileSnapshot(TYPES)
})
