// Briefings: figures frozen at closing, what changed since beside them, opened again by leaders, minutes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Figures, incidentAt, sumIn } from './briefing-figures'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS } from './seeded'

interface Briefing {
  readonly figures: Figures
  readonly saved: {
    status: string
    version: string
    minutes: string
    figures: Figures | null
    closed_by: string
  } | null
  readonly events: readonly { by: string; what: string; reason: string | null }[]
  readonly changes: readonly {
    by: string
    verb: string
    is_removal: boolean
    number: number | null
  }[]
}
const MONTH = { kind: 'police_month', name: '2026-05' }

describe.each(DATABASES)('briefings on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const call = (caller: string, name: string, ...more: (string | null)[]) =>
    database.keep(
      caller,
      `select ${name}($1, $2, $3${more.map((_, at) => `, $${at + 4}`).join('')})`,
      [AREAS.queTan, MONTH.kind, MONTH.name, ...more],
    )
  const read = async (caller: string = ACCOUNTS.officer): Promise<Briefing> => {
    const [row] = await database.as<{ briefing: Briefing }>(
      caller,
      'select read_briefing($1, $2, $3) as briefing',
      [AREAS.queTan, MONTH.kind, MONTH.name],
    )
    return row?.briefing as Briefing
  }

  it.skipIf(missing)(
    'keep what was reported, and list what changed since with who and when',
    async () => {
      await database.scratch(async () => {
        await call(ACCOUNTS.officer, 'write_minutes', 'Tăng tuần tra chợ Quế Tân.')
        await call(ACCOUNTS.officer, 'close_briefing')
        const closed = await read()
        expect(closed.saved).toMatchObject({ status: 'closed', figures: closed.figures })
        expect(closed.saved?.minutes).toBe('Tăng tuần tra chợ Quế Tân.')
        expect(closed.changes).toEqual([])
        // All of this is one transaction: one moment.
        await database.exec(`update briefings set closed_at = closed_at - interval '1 microsecond'`)

        await database.keep(
          ACCOUNTS.officer,
          incidentAt('2026-05-01T08:00:00+07:00', AREAS.leDo, 'fire.nha_dan'),
        )
        // Of another month: none of its business.
        await database.keep(ACCOUNTS.officer, incidentAt('2026-06-01T08:00:00+07:00'))
        const [changed] = await database.keep<{ number: number }>(
          ACCOUNTS.officer,
          `update incidents set occurred_at = '2026-06-02T08:00:00+07:00'
         where occurred_at = '2026-05-01T08:00:00+07:00' returning number`,
        )
        expect(changed).toBeDefined()
        await database.keep(ACCOUNTS.officer, incidentAt('2026-05-02T08:00:00+07:00'))
        const later = await read()
        expect(later.saved?.figures).toEqual(closed.figures)
        expect(sumIn(later.figures, 'now')).toBe(sumIn(closed.figures, 'now') + 1)
        const officer = await database.one<{ email: string }>(
          'select email from auth.users where id = $1',
          [ACCOUNTS.officer],
        )
        expect(later.changes.map(({ verb, by }) => [verb, by]).toSorted()).toEqual([
          ['insert', officer.email],
          ['update', officer.email],
        ])
        // What was written is for leaders, in the audit log.
        expect(Object.keys(later.changes[0] ?? {}).toSorted()).toEqual([
          'at',
          'by',
          'is_removal',
          'number',
          'type_id',
          'verb',
        ])
        expect(later.changes.every((change) => !change.is_removal)).toBe(true)
      })
    },
  )

  it.skipIf(missing)(
    'are closed once, not before the period is over, and opened again by leaders',
    async () => {
      await database.scratch(async () => {
        const refusal = async (caller: string, name: string, ...more: (string | null)[]) => {
          const arguments_ = [AREAS.queTan, MONTH.kind, MONTH.name, ...more]
          const sql = `select ${name}(${arguments_.map((_, at) => `$${at + 1}`).join(', ')})`
          return (await database.try(caller, sql, arguments_)).refused?.message ?? null
        }
        expect(await refusal(ACCOUNTS.viewer, 'close_briefing')).toMatch('row_unknown')
        expect(await refusal(ACCOUNTS.officerElsewhere, 'read_briefing')).toMatch('row_unknown')
        expect(await refusal(ACCOUNTS.leader, 'reopen_briefing', 'x')).toMatch(
          'briefing_not_closed',
        )
        const [now] = await database.query<{ name: string }>(
          `select name from reporting_period(now(), 'police_month')`,
        )
        const running = await database.try(ACCOUNTS.officer, 'select close_briefing($1, $2, $3)', [
          AREAS.queTan,
          MONTH.kind,
          now?.name ?? '',
        ])
        expect(running.refused?.message).toMatch('period_not_over')
        for (const name of ['2026-13', '2026', 'x', ''])
          expect(
            (
              await database.try(ACCOUNTS.officer, 'select close_briefing($1, $2, $3)', [
                AREAS.queTan,
                MONTH.kind,
                name,
              ])
            ).refused?.message,
          ).toMatch('period_unknown')

        await call(ACCOUNTS.officer, 'close_briefing')
        expect(await refusal(ACCOUNTS.leader, 'close_briefing')).toMatch('briefing_closed')
        expect(await refusal(ACCOUNTS.leader, 'write_minutes', 'x')).toMatch('briefing_closed')
        expect(await refusal(ACCOUNTS.officer, 'reopen_briefing', 'x')).toMatch('row_unknown')
        expect(await refusal(ACCOUNTS.leader, 'reopen_briefing', '  ')).toMatch('reason_missing')
        await call(ACCOUNTS.leader, 'reopen_briefing', 'Sót một vụ cháy')
        const opened = await read()
        expect(opened.saved).toMatchObject({ status: 'draft', figures: null, closed_by: null })
        expect(opened.events.map(({ what, reason }) => [what, reason])).toEqual([
          ['reopened', 'Sót một vụ cháy'],
          ['closed', null],
        ])
        const kept = await database.query<{ figures: Figures }>(
          `select figures from briefing_events where figures <> '{}' order by id`,
        )
        expect(kept).toHaveLength(2)
        expect(kept[1]?.figures).toEqual(kept[0]?.figures)
      })
    },
  )

  it.skipIf(missing)('lose no minutes when two write at once', async () => {
    // Kept: a version is a transaction.
    await call(ACCOUNTS.officer, 'write_minutes', 'Bản một')
    const { saved } = await read()
    await call(ACCOUNTS.leader, 'write_minutes', 'Bản hai', saved?.version ?? null)
    for (const version of [saved?.version ?? null, null]) {
      const { refused } = await database.try(
        ACCOUNTS.officer,
        'select write_minutes($1, $2, $3, $4, $5)',
        [AREAS.queTan, MONTH.kind, MONTH.name, 'Bản ba', version],
      )
      expect(refused?.message).toMatch('version_outdated')
    }
    expect((await read()).saved?.minutes).toBe('Bản hai')
  })

  it.skipIf(missing)('begun before the cut day was changed are closed with the days of now', () =>
    database.scratch(async () => {
      const { saved } = await read()
      await call(ACCOUNTS.officer, 'write_minutes', 'Viết trước.', saved?.version ?? null)
      await database.exec(
        `update reporting_rules set cut_day = 10 where effective_from = '2021-12-15'`,
      )
      await call(ACCOUNTS.officer, 'close_briefing')
      const closed = await database.one<{ first: string; after: string; counted: string }>(
        `select starts_on::text as first, ends_on::text as after,
           figures #>> '{spans,now,end_day}' as counted
         from briefings where period_name = $1 and status = 'closed'`,
        [MONTH.name],
      )
      expect(closed).toEqual({ first: '2026-04-10', after: '2026-05-10', counted: '2026-05-10' })
    }),
  )

  it.skipIf(missing)('of periods that overlap are closed each by itself', async () => {
    const kinds = ['police_month', 'calendar_month']
    for (const kind of kinds)
      await database.keep(ACCOUNTS.officer, 'select close_briefing($1, $2, $3)', [
        ...[AREAS.queTan, kind, '2026-02'],
      ])
    const closed = await database.query<{ kind: string; days: number }>(
      `select period_kind as kind, ends_on - starts_on as days from briefings
       where period_name = '2026-02' and status = 'closed' order by period_kind desc`,
    )
    expect(closed).toEqual([
      { kind: 'police_month', days: 31 },
      { kind: 'calendar_month', days: 28 },
    ])
  })
})
