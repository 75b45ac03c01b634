// Reporting rules as admins of the country add and take them back; the periods of new ones are the same in SQL and TypeScript.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, civilDateOf } from '../../src/domain/civil-date'
import { nextPeriod, periodAt } from '../../src/domain/period'
import { previewRule } from '../../src/domain/rule-preview'
import type { Database } from './database'
import { DATABASES } from './databases'
import table from './period-cases.json'
import { ACCOUNTS, AREAS } from './seeded'

const ADMIN = ACCOUNTS.countryAdmin
const TODAY = civilDateOf(new Date())
const TOMORROW = addDays(TODAY, 1)

describe.each(DATABASES)('reporting rules on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const scratch = (name: string, work: () => Promise<void>) =>
    it.skipIf(missing)(name, () => database.scratch(work))
  const add = (effectiveFrom: string, cutDay: number) =>
    `select add_reporting_rule('${effectiveFrom}', ${cutDay})`
  const remove = (effectiveFrom: string) => `select remove_reporting_rule('${effectiveFrom}')`
  const answer = async (sql: string, caller: string = ADMIN) => {
    const { refused } = await database.try(caller, sql)
    return refused ? refused.constraint || refused.message : 'taken'
  }
  const rules = () =>
    database.query(
      `select effective_from as "effectiveFrom", cut_day as "cutDay" from reporting_rules order by 1`,
    )

  scratch('are added for days to come, and taken back until then', async () => {
    await database.keep(ADMIN, add(TOMORROW, 20))
    expect(await rules()).toEqual([...table.rules, { effectiveFrom: TOMORROW, cutDay: 20 }])
    expect(await answer(add(TOMORROW, 21))).toMatch(/rule_day_taken/)
    await database.keep(ADMIN, remove(TOMORROW))
    expect(await rules()).toEqual(table.rules)
    const lines = await database.query<{ actor: string; verb: string }>(
      `select actor, verb from audit_log where table_name = 'reporting_rules' order by id`,
    )
    expect(lines).toEqual([
      { actor: ADMIN, verb: 'insert' },
      { actor: ADMIN, verb: 'delete' },
    ])
  })

  scratch(
    'refuse a day that is over, a day of the month that not every month has, and strangers',
    async () => {
      expect(await answer(add(TODAY, 20))).toMatch(/rule_in_past/)
      expect(await answer(add('1999-01-01', 20))).toMatch(/rule_in_past/)
      expect(await answer(add(TOMORROW, 31))).toBe('reporting_cut_day_range')
      expect(await answer(add(TOMORROW, 0))).toBe('reporting_cut_day_range')
      expect(await answer(add('2100-01-01', 15))).toBe('reporting_effective_range')
      for (const caller of [ACCOUNTS.admin, ACCOUNTS.leader, ACCOUNTS.officer]) {
        expect(await answer(add(TOMORROW, 20), caller)).toMatch(/country_admin_only/)
        expect(await answer(remove('2021-12-15'), caller)).toMatch(/country_admin_only/)
      }
    },
  )

  scratch('that have begun stay, so that there is always one', async () => {
    expect(await answer(remove('2021-12-15'))).toMatch(/rule_began/)
    expect(await answer(remove('1900-01-16'))).toMatch(/rule_began/)
    expect(await answer(remove(TOMORROW))).toMatch(/row_unknown/)
    for (const sql of [
      `insert into reporting_rules values ('${TOMORROW}', 3)`,
      'update reporting_rules set cut_day = 3',
      'delete from reporting_rules',
    ])
      await database.keep(ADMIN, sql).catch(() => null)
    expect(await rules()).toEqual(table.rules)
  })

  scratch('that would change a reported period are refused by its name and area', async () => {
    await database.keep(
      ACCOUNTS.officer,
      `select close_briefing('${AREAS.queTan}', 'police_month', '2026-05')`,
    )
    const { refused } = await database.try(ADMIN, add('2026-04-01', 10))
    expect(refused?.message).toMatch(/rule_changes_closed/)
    expect(refused?.detail).toBe('05/2026, Quế Tân')
    // From a later day it changes no period that was reported, but is over all the same.
    expect(await answer(add('2026-06-01', 10))).toMatch(/rule_in_past/)
    expect(await answer(add(TOMORROW, 10))).toBe('taken')
  })

  const sqlPeriod = async (day: string) => {
    const [row] = await database.as<{ starts_at: string; ends_at: string; name: string }>(
      ACCOUNTS.viewer,
      `select * from reporting_period('${day}T05:00:00Z', 'police_month')`,
    )
    return row && { start: new Date(row.starts_at), end: new Date(row.ends_at), name: row.name }
  }

  it.skipIf(missing).each(table.changes)('give the same periods in both: $why', (change) =>
    database.scratch(async () => {
      const { effectiveFrom, cutDay } = change.rule
      await database.exec(
        `insert into reporting_rules (effective_from, cut_day) values ('${effectiveFrom}', ${cutDay})`,
      )
      const all = [...table.rules, change.rule]
      const preview = previewRule(change.rule, table.rules)
      const spans = [preview?.last, preview?.first].map((one) => [
        one?.period.name,
        one && civilDateOf(one.period.start),
        one && civilDateOf(one.period.end),
        one?.days,
        one?.isOdd,
      ])
      expect(spans).toEqual(change.periods)
      let period = periodAt(new Date(`${effectiveFrom}T05:00:00Z`), 'police_month', all)
      for (let step = 0; step < 6; step++) {
        const { start, end, name } = period
        for (const day of [civilDateOf(start), addDays(civilDateOf(end), -1)])
          expect(await sqlPeriod(day)).toEqual({ start, end, name })
        const named = await database.one(
          `select first_day, end_day from private.named_period('police_month', '${name}')`,
        )
        expect(named).toEqual({ first_day: civilDateOf(start), end_day: civilDateOf(end) })
        period = nextPeriod(period, all)
      }
    }),
  )
})
