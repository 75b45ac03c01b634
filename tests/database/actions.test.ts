// Actions: whoever says that one is done says since when, within reason.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, ROWS } from './seeded'

const HERE = ROWS.action.here

describe.each(DATABASES)('actions on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  /** The day it ended on after an officer wrote these fields, or why that was refused. */
  const written = async (fields: object): Promise<string | null> => {
    const { version } = await database.one<{ version: string }>(
      'select changed_xid::text as version from actions where id = $1',
      [HERE],
    )
    const { refused } = await database.try(ACCOUNTS.officer, 'select write_changes($1)', [
      JSON.stringify([{ verb: 'edit', table: 'actions', id: HERE, version, fields }]),
    ])
    if (refused) return refused.message
    await database.keep(ACCOUNTS.officer, 'select write_changes($1)', [
      JSON.stringify([{ verb: 'edit', table: 'actions', id: HERE, version, fields }]),
    ])
    const { ended } = await database.one<{ ended: string | null }>(
      'select ended_on::text as ended from actions where id = $1',
      [HERE],
    )
    return ended
  }
  const day = async (sql: string) =>
    (
      await database.one<{ day: string }>(
        `select (${sql})::text as day
         from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) clock`,
      )
    ).day

  it.skipIf(missing)('done weeks before the meeting do not read as done at the meeting', () =>
    database.scratch(async () => {
      const [today, tomorrow] = [await day('today'), await day('today + 1')]
      expect(await written({ status: 'done', ended_on: '2026-04-04' })).toBe('2026-04-04')
      // Corrected, left as it is by another change, and gone once it is open again.
      expect(await written({ ended_on: '2026-04-05' })).toBe('2026-04-05')
      expect(await written({ result: 'Đã thay', status: 'dropped' })).toBe('2026-04-05')
      expect(await written({ ended_on: '2026-03-14' })).toMatch('action_ended_outside')
      expect(await written({ ended_on: tomorrow })).toMatch('action_ended_outside')
      expect(await written({ status: 'open' })).toBeNull()
      expect(await written({ status: 'done' })).toBe(today)
    }),
  )

  it.skipIf(missing)('agreed for a meeting that lies ahead may be done today', () =>
    database.scratch(async () => {
      const [today, ahead] = [await day('today'), await day('today + 9')]
      await written({ decided_on: ahead, due_on: ahead })
      expect(await written({ status: 'done', ended_on: today })).toBe(today)
    }),
  )
})
