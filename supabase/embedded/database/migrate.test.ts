// A database is brought up to date only from migrations that are the ones it had.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryDatabase } from '../testing/temporary-database'
import { temporaryFolder } from '../testing/temporary-folder'
import { migrate } from './migrate'
import type { Connection } from './open-connection'

const refusal = (code: string) => expect.objectContaining({ name: 'StartError', code })
let connection: Connection
let folder: string
beforeAll(async () => {
  connection = await temporaryDatabase()
  folder = temporaryFolder(afterAll)
})

it('does not start data that a migration of the same number but another text has made', async () => {
  const first = join(folder, '20260101000100_first.sql')
  const text = 'create table public.first (\n  n integer\n);\n'
  writeFileSync(first, text)
  expect(await migrate(connection, folder)).toEqual(['20260101000100'])
  expect(await migrate(connection, folder)).toEqual([])

  writeFileSync(first, text.replace('integer', 'bigint'))
  writeFileSync(join(folder, '20260101000200_second.sql'), 'create table public.second ();')
  await expect(migrate(connection, folder)).rejects.toThrow(refusal('data_of_other_version'))
  const { rows } = await connection.driver.query("select to_regclass('public.second') as made")
  expect(rows).toEqual([{ made: null }])

  // The same text with the line ends of Windows is the same.
  writeFileSync(first, text.replaceAll('\n', '\r\n'))
  expect(readFileSync(first, 'utf8')).not.toBe(text)
  expect(await migrate(connection, folder)).toEqual(['20260101000200'])
})

it('keeps the text of migrations that were applied before it was kept', async () => {
  await connection.driver.exec('update supabase_migrations.schema_migrations set hash = null')
  expect(await migrate(connection, folder)).toEqual([])
  writeFileSync(join(folder, '20260101000200_second.sql'), 'create table public.other ();')
  await expect(migrate(connection, folder)).rejects.toThrow(refusal('data_of_other_version'))
})
