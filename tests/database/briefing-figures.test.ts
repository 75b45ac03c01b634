// Figures of briefings: the days that charts compare, and counts that equal a plain count for every caller.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayAt, startOfDay } from '../../src/domain/civil-date'
import { comparedPeriods, type DaySpan } from '../../src/domain/compared-periods'
import { NAMED_PERIOD_KINDS, periodAt } from '../../src/domain/period'
import { type Counts, type Figures, incidentAt, sumIn } from './briefing-figures'
import { CountedWorld } from './counted-world'
import type { Database } from './database'
import { DATABASES } from './databases'
import table from './period-cases.json'
import { randomFrom } from './random'
import { ACCOUNTS, AREAS } from './seeded'

interface Row {
  readonly area_path: string
  readonly type_id: string
  readonly occurred_at: string
  readonly deaths: number
  readonly lng: number | null
}

const KIND = 'police_month'
const daysOf = (span: DaySpan | null) =>
  span && { first_day: dayAt(span[0]), end_day: dayAt(span[1]) }

/** As an object of numbers, without those that are 0. */
function countBy(rows: readonly Row[], key: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1
  return counts
}

describe.each(DATABASES)('figures of briefings on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  /** Null where the area is not the caller's. */
  const figures = async (caller: string, ...asked: [string, string, string, string]) => {
    const { rows, refused } = await database.try<{ figures: Figures }>(
      caller,
      'select briefing_figures($1, $2, $3, $4) as figures',
      asked,
    )
    if (refused && !/area_unknown/.test(refused.message)) throw refused
    return rows[0]?.figures ?? null
  }

  it.skipIf(missing)('compare the same days as the charts do', async () => {
    const random = randomFrom(23)
    const [from, to] = [Date.UTC(1995, 0), Date.UTC(2090, 0)]
    for (let round = 0; round < 100; round += 1) {
      const at = new Date(from + random() * (to - from))
      const kind = NAMED_PERIOD_KINDS[round % NAMED_PERIOD_KINDS.length] ?? 'police_month'
      const period = periodAt(at, kind, table.rules)
      const moments = [at, period.start, new Date(period.end.getTime() - 1), period.end]
      const now = moments[Math.floor(random() * moments.length)] ?? at
      const today = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
      const compared = comparedPeriods(period, table.rules, now)
      const answer = await figures(ACCOUNTS.viewer, AREAS.queTan, kind, period.name, today)
      expect(answer?.spans, `${kind} ${period.name} on ${today}`).toMatchObject({
        now: daysOf(compared.now),
        before: daysOf(compared.before),
        year_before: daysOf(compared.yearBefore),
      })
    }
  })

  it.skipIf(missing)('count the year to date of the police, or of the calendar', async () => {
    const spans = async (kind: string, name: string, today: string) =>
      (await figures(ACCOUNTS.viewer, AREAS.queTan, kind, name, today))?.spans
    expect(await spans('police_month', '2026-11', '2026-11-15')).toMatchObject({
      year_to_date: { first_day: '2025-12-15', end_day: '2026-11-15' },
      year_to_date_before: { first_day: '2024-12-15', end_day: '2025-11-15' },
    })
    expect(await spans('calendar_month', '2026-02', '2026-03-01')).toMatchObject({
      year_to_date: { first_day: '2026-01-01', end_day: '2026-03-01' },
      year_to_date_before: { first_day: '2025-01-01', end_day: '2025-03-01' },
    })
    // The month runs for ten days.
    expect(await spans('police_month', '2026-01', '2025-12-25')).toMatchObject({
      year_to_date: { first_day: '2025-12-15', end_day: '2025-12-25' },
      year_to_date_before: { first_day: '2024-12-15', end_day: '2024-12-25' },
    })
  })

  it.skipIf(missing)('equal a plain count for every caller after random changes', async () => {
    await database.scratch(async () => {
      const world = new CountedWorld(randomFrom(24))
      let counted = 0

      for (let round = 0; round < 6; round += 1) {
        await world.disturb(database, 12)
        for (const caller of Object.values(ACCOUNTS)) {
          const area = world.pick(Object.values(AREAS))
          const month = world.pick(['2024-03', '2025-01', '2025-12', '2026-05'])
          const answer = await figures(caller, area, KIND, month, '2026-06-01')
          const [place] = await database.as<{ path: string; level: string }>(
            caller,
            'select path::text, level from areas where id = $1 and id = any (array(select private.my_area_ids()))',
            [area],
          )
          expect(answer !== null).toBe(place !== undefined)
          if (answer === null || place === undefined) continue
          const rows = await database.as<Row>(
            caller,
            `select area_path::text, type_id, occurred_at, deaths, lng from incidents
             where deleted_at is null and area_path <@ $1::extensions.ltree`,
            [place.path],
          )
          const depth = place.path.split('.').length + 1
          for (const [span, { first_day, end_day }] of Object.entries(answer.spans)) {
            const [starts, ends] = [startOfDay(first_day), startOfDay(end_day)]
            const inSpan = rows.filter(({ occurred_at }) => {
              const at = new Date(occurred_at)
              return at >= starts && at < ends
            })
            counted += inSpan.length
            const kept = (lines: readonly (readonly [string, Counts])[]) =>
              Object.fromEntries(
                lines.flatMap(([key, counts]) => (counts[span] ? [[key, counts[span]]] : [])),
              )
            expect(kept(answer.types.map(({ type_id, counts }) => [type_id, counts]))).toEqual(
              countBy(inSpan, ({ type_id }) => type_id),
            )
            const paths = await database.query<{ id: string; path: string }>(
              'select id, path::text from areas',
            )
            const pathOf = new Map(paths.map(({ id, path }) => [id, path]))
            expect(
              kept(answer.areas.map(({ area_id, counts }) => [pathOf.get(area_id) ?? '', counts])),
            ).toEqual(
              countBy(inSpan, ({ area_path }) => area_path.split('.').slice(0, depth).join('.')),
            )
            expect(answer.deaths[span] ?? 0).toBe(
              inSpan.reduce((sum, { deaths }) => sum + deaths, 0),
            )
            if (span === 'now')
              expect(answer.without_position).toBe(inSpan.filter(({ lng }) => lng === null).length)
          }
        }
      }
      expect(counted).toBeGreaterThan(100)
    })
  })

  it.skipIf(missing)('have the 23:59 of the 14th and the 00:00 of the 15th apart', async () => {
    await database.scratch(async () => {
      const ask = async (name: string) =>
        (await figures(ACCOUNTS.viewer, AREAS.queTan, KIND, name, '2027-01-01')) as Figures
      const before = [sumIn(await ask('2026-05'), 'now'), sumIn(await ask('2026-06'), 'now')]
      await database.exec(incidentAt('2026-05-14T23:59:59+07:00'))
      await database.exec(incidentAt('2026-05-15T00:00:00+07:00'))
      const after = [sumIn(await ask('2026-05'), 'now'), sumIn(await ask('2026-06'), 'now')]
      expect(after).toEqual(before.map((count) => count + 1))
    })
  })

  it.skipIf(missing)('lose nothing of an area that was merged into another on the way', () =>
    database.scratch(async () => {
      const period = [AREAS.queTan, KIND, '2026-05', '2026-07-01'] as const
      const before = await figures(ACCOUNTS.officer, ...period)
      await database.exec(`${incidentAt('2026-05-01T03:00:00Z')};
        update areas set deleted_at = now() where id = '${AREAS.leDo}';
        ${incidentAt('2026-05-10T03:00:00Z', AREAS.ben)}`)
      const after = await figures(ACCOUNTS.officer, ...period)
      if (before === null || after === null) throw new Error('The officer sees no figures')
      expect(sumIn(after, 'now')).toBe(sumIn(before, 'now') + 2)
      // That of the ended hamlet stands under its name.
      const inAreas = after.areas.reduce((sum, { counts }) => sum + (counts.now ?? 0), 0)
      expect(inAreas).toBe(sumIn(after, 'now'))
      expect(after.areas.map(({ area_id }) => area_id)).toContain(AREAS.leDo)
    }),
  )
})
