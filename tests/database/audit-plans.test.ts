// How PostgreSQL goes about a long audit log: a page of it reads about a page, not the log.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { noServer, openPostgres } from './postgres'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const LINES = 100_000
/** A page, with what a bitmap or a sort reads beside it. */
const FEW = 2_000

describe.skipIf(noServer)(`a long audit log ${noServer ?? ''}`, () => {
  let database: Database
  beforeAll(async () => {
    database = (await openPostgres()).database
    // A line a minute, nearly all of another province; of Quế Tân every thousandth line.
    await database.exec(`
      insert into audit_log (at, actor, table_name, row_id, area_id, verb, old, new)
      select now() - (${LINES} - n) * interval '1 minute', '${ACCOUNTS.officerElsewhere}', 'incidents',
        gen_random_uuid()::text, case when n % 1000 = 0 then '${AREAS.leDo}' else '${AREAS.giaBang}' end::uuid,
        'update', '{"severity": 1}', jsonb_build_object('outcome', 'Kết quả ' || n)
      from generate_series(1, ${LINES}) n;
      analyze audit_log`)
  })
  afterAll(() => database?.close())

  const rowsRead = async (): Promise<number> => {
    const { rows } = await database.one<{ rows: number }>(
      `select seq_tup_read + idx_tup_fetch as rows from pg_stat_xact_user_tables where relname = 'audit_log'`,
    )
    return rows
  }

  it.each([
    ['the newest of a commune', ACCOUNTS.leader, ''],
    ['older ones of a commune', ACCOUNTS.leader, `before => ${LINES / 2}`],
    ['the newest of the country', ACCOUNTS.countryAdmin, ''],
    ['older ones of the country', ACCOUNTS.countryAdmin, `before => ${LINES / 2}`],
    ['one thing', ACCOUNTS.countryAdmin, `tables => '{cameras}', object => '${ROWS.camera.here}'`],
    ['a person who did little', ACCOUNTS.countryAdmin, `who => 'lanh-dao@'`],
    ['a kind of thing that is rare', ACCOUNTS.countryAdmin, `tables => '{memberships}'`],
  ])('reads about a page: %s', async (_, caller, asked) => {
    await database.scratch(async () => {
      const before = await rowsRead()
      await database.as(caller, `select read_audit_log(${asked})`)
      expect((await rowsRead()) - before).toBeLessThan(FEW)
    })
  })

  it('looks for words through no more than it says', async () => {
    await database.scratch(async () => {
      const before = await rowsRead()
      const [row] = await database.as<{ answer: { lines: unknown[]; next: number } }>(
        ACCOUNTS.countryAdmin,
        `select read_audit_log(words => 'không có chữ này') as answer`,
      )
      expect(row?.answer.lines).toEqual([])
      expect(row?.answer.next).toBeGreaterThan(LINES / 2)
      const read = (await rowsRead()) - before
      expect(read).toBeGreaterThan(19_000)
      expect(read).toBeLessThan(21_000)
    })
  })
})
