// The audit log as it is searched: nobody is told more than the policies of the table let them read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { ACCOUNTS, AREAS, ROWS } from '../database/seeded'
import { CALLER_NAMES, CALLERS } from './callers'
import { GRANTS } from './grants'

interface Line {
  id: number
  table: string
  row: string
  verb: string
  who: string | null
  by_system: boolean
  subject: string | null
}
interface Answer {
  lines: Line[]
  next: number | null
}

describe.each(DATABASES)('the audit log on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (missing) return
    database = await open()
    const camera = `update cameras set note = 'đã xem lại' where id = '${ROWS.camera.here}'`
    await database.keep(ACCOUNTS.officer, `${camera} returning 1`)
    const deleted = `update cameras set deleted_at = now() where id = '${ROWS.camera.spareHere}'`
    await database.keep(ACCOUNTS.officer, `${deleted} returning 1`)
  })
  afterAll(() => database?.close())

  const read = async (caller: Caller, asked = ''): Promise<Answer> => {
    const [row] = await database.as<{ answer: Answer }>(
      caller,
      `select read_audit_log(${asked}) as answer`,
    )
    return row?.answer ?? { lines: [], next: null }
  }
  const all = async (caller: Caller): Promise<number[]> => {
    const ids: number[] = []
    for (let before = 'null'; ; ) {
      const { lines, next } = await read(caller, `before => ${before}`)
      ids.push(...lines.map(({ id }) => id))
      if (next === null) return ids
      before = String(next)
    }
  }

  it.skipIf(missing).each(CALLER_NAMES.filter((name) => name !== 'anon'))(
    'tells %s, page by page, what the policies do',
    async (name) => {
      const rows = await database.as<{ id: number }>(
        CALLERS[name],
        'select id from audit_log order by id desc',
      )
      expect(await all(CALLERS[name])).toEqual(rows.map(({ id }) => id))
    },
  )

  it.skipIf(missing)('tells nothing without a login, whatever is granted', () =>
    database.scratch(async () => {
      await database.exec(GRANTS['with everything granted'])
      expect(await read('anon')).toEqual({ lines: [], next: null })
    }),
  )

  const { leader } = ACCOUNTS
  it.skipIf(missing)('says who did what to which thing, and how it was', async () => {
    const { lines } = await read(leader, `object => '${ROWS.camera.here}', tables => '{cameras}'`)
    expect(lines[0]).toMatchObject({
      who: 'can-bo@example.vn',
      by_system: false,
      verb: 'update',
      subject: expect.stringMatching(/./),
      new: { note: 'đã xem lại' },
    })
    expect(lines.at(-1)).toMatchObject({ verb: 'insert', who: null, by_system: true })
  })

  it.skipIf(missing).each([
    ['a word', `words => 'XEM LẠI'`, 'update'],
    ['a person', `who => 'can-bo@'`, 'update'],
    ['what was deleted', `verb => 'delete'`, 'update'],
    [
      'a day',
      `first_day => current_date - 1, last_day => current_date + 1, verb => 'update'`,
      'update',
    ],
    ['an area', `area => '${AREAS.leDo}', verb => 'update'`, 'update'],
  ])('is searched by %s', async (_, asked, verb) => {
    const { lines } = await read(leader, asked)
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map((line) => line.verb))).toEqual(new Set([verb]))
  })

  it.skipIf(missing).each([
    ['another word', `words => 'không có chữ này'`],
    ['another person', `who => 'lanh-dao@'`],
    ['another day', `last_day => date '2020-01-01'`],
    ['an area that is not theirs', `area => '${AREAS.teLo}'`],
    ['what was restored', `verb => 'restore'`],
  ])('has nothing for %s', async (_, asked) => {
    expect((await read(leader, asked)).lines).toEqual([])
  })

  it.skipIf(missing)('takes signs of a pattern and of SQL for letters', async () => {
    for (const word of ['%', `'; select 1 --`, '_'])
      expect((await read(leader, `words => $$${word}$$`)).next).toBeNull()
    expect((await read(leader, `verb => $$x' or true$$`)).lines).toEqual([])
  })
})
