// reporting_period() and src/domain/period.ts give the same answer, in every time zone of a machine.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { NAMED_PERIOD_KINDS, type NamedPeriodKind, periodAt } from '../../src/domain/period'
import type { Database } from './database'
import { DATABASES } from './databases'
import table from './period-cases.json'
import { randomFrom } from './random'
import { ACCOUNTS } from './seeded'

const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']
const cases = table.cases.map((one) => ({ ...one, kind: one.kind as NamedPeriodKind }))

const ownZone = process.env.TZ
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
})

interface Span {
  start: string
  end: string
  name: string
}
const instant = (text: string): string => new Date(text).toISOString()
const expected = (one: Span): Span => ({
  start: instant(one.start),
  end: instant(one.end),
  name: one.name,
})

function inTypeScript(at: string, kind: NamedPeriodKind): Span {
  const { start, end, name } = periodAt(new Date(at), kind, table.rules)
  return { start: start.toISOString(), end: end.toISOString(), name }
}

describe.each(ZONES)('periods on a machine in %s', (zone) => {
  it.each(cases)('$kind: $why', (one) => {
    process.env.TZ = zone
    expect(inTypeScript(one.at, one.kind)).toEqual(expected(one))
  })
})

describe.each(DATABASES)('periods on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const inSql = (at: string, kind: string) =>
    database.as<{ starts_at: string; ends_at: string; name: string }>(
      ACCOUNTS.viewer,
      'select * from reporting_period($1, $2)',
      [at, kind],
    )

  it.skipIf(missing)('stand on the rules that the migrations bring', async () => {
    const rules = await database.query(
      `select effective_from as "effectiveFrom", cut_day as "cutDay" from reporting_rules order by 1`,
    )
    expect(rules).toEqual(table.rules)
  })

  it.skipIf(missing).each(ZONES)('are the same in a session in %s', async (zone) => {
    await database.exec(`set time zone '${zone}'`)
    for (const one of cases) {
      const [row] = await inSql(one.at, one.kind)
      const span = row && expected({ start: row.starts_at, end: row.ends_at, name: row.name })
      expect(span, one.why).toEqual(expected(one))
    }
  })

  it.skipIf(missing)('are those of TypeScript at any instant', async () => {
    const random = randomFrom(15)
    const [from, to] = [Date.UTC(1991, 0), Date.UTC(2099, 0)]
    for (let round = 0; round < 200; round += 1) {
      const at = new Date(from + random() * (to - from)).toISOString()
      const kind = NAMED_PERIOD_KINDS[round % NAMED_PERIOD_KINDS.length] ?? 'police_month'
      const [row] = await inSql(at, kind)
      const span = row && expected({ start: row.starts_at, end: row.ends_at, name: row.name })
      expect(span, `${kind} at ${at}`).toEqual(inTypeScript(at, kind))
    }
  })

  it.skipIf(missing)('refuse a kind that is not known', async () => {
    const { refused } = await database.try(
      ACCOUNTS.viewer,
      `select * from reporting_period(now(), 'week')`,
    )
    expect(refused?.message).toMatch(/period_kind_unknown/)
  })
})
