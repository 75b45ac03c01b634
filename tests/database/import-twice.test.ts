// Two imports of the same file at once, on plain PostgreSQL: PGlite has one session only.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { noServer, openPostgres, type PlainPostgres } from './postgres'
import { type Fields, runImport } from './run-import'
import { ACCOUNTS, AREAS } from './seeded'

const CAMERAS: Fields[] = Array.from({ length: 30 }, (_, index) => ({
  ...{ name: `Cùng lúc ${index}`, lng: 106.205, lat: 21.12 + index / 10_000 },
  ...{ kind: 'fixed', ownership: 'commune', status: 'working' },
}))

describe.skipIf(noServer)(`the same file imported twice at once ${noServer ?? ''}`, () => {
  let postgres: PlainPostgres
  let writers: Database[]
  beforeAll(async () => {
    postgres = await openPostgres()
    writers = Array.from({ length: 4 }, () => postgres.connect())
  })
  afterAll(async () => {
    for (const writer of writers ?? []) await writer.close()
    await postgres?.database.close()
  })

  it('makes each row once, and tells the others that it is there', async () => {
    const users = [ACCOUNTS.officer, ACCOUNTS.admin, ACCOUNTS.leader, ACCOUNTS.officer]
    const answers = await Promise.all(
      writers.map((writer, index) =>
        runImport(writer, users[index] ?? '', 'cameras', AREAS.queTan, CAMERAS),
      ),
    )
    expect(answers.map((answer) => answer.new).toSorted()).toEqual([0, 0, 0, 30])
    expect(answers.every((answer) => answer.written && answer.rejected === 0)).toBe(true)
    const { rows, codes } = await postgres.database.one<{ rows: number; codes: number }>(
      `select count(*)::int as rows, count(distinct code)::int as codes from cameras where name like 'Cùng lúc%'`,
    )
    expect([rows, codes]).toEqual([30, 30])
  })
})
