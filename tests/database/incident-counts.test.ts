// incident_counts() answers what the caller would count row by row, whatever happened to the rows before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CountedWorld } from './counted-world'
import type { Database } from './database'
import { DATABASES } from './databases'
import { askCounts, callOf, naiveCounts, type Question } from './naive-counts'
import { randomFrom } from './random'
import { ACCOUNTS, AREAS } from './seeded'

const ROUNDS = 20
/** Of each caller in each round. */
const QUESTIONS = 3
const EVERYTHING: Question = {
  area: AREAS.country,
  startsAt: '1990-01-01T00:00:00+07:00',
  endsAt: '2100-01-01T00:00:00+07:00',
  types: null,
  view: [102, 6, 118, 24],
}

/** The counts themselves, apart from rows that have come down to nothing. */
const KEPT_SQL = `
select area_path || type_id || has_position as key, days::text from private.incident_area_counts where days <> '{}'
union all
select concat_ws('/', level, tile, type_number, cell, area_number), days::text
  from private.incident_cell_counts where days <> '{}'
order by key`

describe.each(DATABASES)('incident counts on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  /** What the answers are, beside what they should be. */
  const compare = async (caller: string, question: Question) => {
    const answer = await askCounts(database, caller, question)
    return [answer, await naiveCounts(database, caller, question, answer?.grid ?? null)]
  }
  const total = async (question: Partial<Question> = {}, caller: string = ACCOUNTS.countryAdmin) =>
    (await askCounts(database, caller, { ...EVERYTHING, ...question }))?.total
  const pending = async () =>
    (
      await database.one<{ rows: number }>(
        'select count(*) as rows from private.incident_count_changes',
      )
    ).rows

  it.skipIf(missing)('equal naive counts for every role after random changes', async () => {
    const world = new CountedWorld(randomFrom(7))
    for (let round = 0; round < ROUNDS; round += 1) {
      await world.disturb(database, 6)
      for (const caller of Object.values(ACCOUNTS)) {
        for (let asked = 0; asked < QUESTIONS; asked += 1) {
          const [answer, naive] = await compare(caller, world.question())
          expect(answer).toEqual(naive)
        }
      }
      const [answer, naive] = await compare(ACCOUNTS.countryAdmin, EVERYTHING)
      expect(answer).toEqual(naive)
    }
    expect(await total()).toBeGreaterThan(100)
  })

  it.skipIf(missing)('are the same when counted anew', async () => {
    await database.exec('select private.fold_incident_counts()')
    expect(await pending()).toBe(0)
    const kept = await database.query(KEPT_SQL)
    await database.exec('select private.rebuild_incident_counts()')
    expect(kept.length).toBeGreaterThan(100)
    expect(await database.query(KEPT_SQL)).toEqual(kept)
  })

  it.skipIf(missing)('fold by themselves, however the rows come', async () => {
    await database.scratch(async () => {
      const [before = 0] = [await total()]
      const world = new CountedWorld(randomFrom(8), 'folded')
      for (let batch = 0; batch < 8; batch += 1) await database.exec(world.insert(300))
      expect(await pending()).toBeLessThan(400)
      expect(await total()).toBe(before + 2400)
      const [answer, naive] = await compare(ACCOUNTS.provinceOfficer, EVERYTHING)
      expect(answer).toEqual(naive)
      await database.exec(`delete from incidents where outcome = 'folded'`)
      expect(await total()).toBe(before)
    })
  })

  it.skipIf(missing)('count what an officer writes, at once', async () => {
    await database.scratch(async () => {
      const before = (await total({}, ACCOUNTS.officer)) ?? 0
      await database.keep(
        ACCOUNTS.officer,
        `insert into incidents (id, area_id, occurred_at, type_id) values (gen_random_uuid(), '${AREAS.ben}', now(), 'other') returning id`,
      )
      expect(await total({}, ACCOUNTS.officer)).toBe(before + 1)
    })
  })

  it.skipIf(missing)('begin and end days at midnight in Vietnam', async () => {
    await database.scratch(async () => {
      await database.exec('delete from incidents')
      await database.exec(`insert into incidents (id, area_id, occurred_at, type_id)
        select gen_random_uuid(), '${AREAS.dinh}', at::timestamptz, 'other'
        from unnest('{2024-02-14T23:59:59+07,2024-02-15T00:00:00+07,2024-02-29T12:00:00+07,2024-03-14T23:59:59+07,2024-03-15T00:00:00+07}'::text[]) at`)
      const { starts_at, ends_at } = await database.one<{ starts_at: string; ends_at: string }>(
        `select starts_at, ends_at from reporting_period('2024-03-01T00:00:00+07', 'police_month')`,
      )
      const answer = await askCounts(database, ACCOUNTS.countryAdmin, {
        ...EVERYTHING,
        startsAt: starts_at,
        endsAt: ends_at,
      })
      expect(answer).toMatchObject({ first_day: '2024-02-15', total: 3, without_position: 3 })
      expect(answer?.days).toHaveLength(29)
      expect(answer?.days.flatMap((count, day) => (count ? [day] : []))).toEqual([0, 14, 28])
    })
  })

  it.skipIf(missing)('cut a view into about a hundred cells, at any size', async () => {
    for (const [size, level] of [
      [14, 12],
      [3, 14],
      [0.9, 16],
      [0.2, 18],
    ] as const) {
      const view = [106.1, 9, 106.1 + size / 2, 9 + size] as const
      const answer = await askCounts(database, ACCOUNTS.countryAdmin, { ...EVERYTHING, view })
      expect(answer?.grid?.level).toBe(level)
      expect(answer?.grid?.height).toBeGreaterThan(50)
      expect(answer?.grid?.height).toBeLessThan(203)
    }
  })

  it.skipIf(missing).each([
    [
      'a period that ends before it begins',
      { startsAt: EVERYTHING.endsAt, endsAt: EVERYTHING.startsAt },
    ],
    ['a period without end', { endsAt: 'infinity', startsAt: '2099-12-31T00:00:00+07:00' }],
    ['no type', { types: [] }],
    ['types that nobody knows', { types: ['khong_co', ''] }],
  ])('have none in %s', async (_, question) => {
    const answer = await askCounts(database, ACCOUNTS.countryAdmin, { ...EVERYTHING, ...question })
    expect(answer).toMatchObject({ total: 0, areas: {}, grid: { cells: [], counts: [] } })
    expect(answer?.days.some((count) => count !== 0)).toBe(false)
  })

  it.skipIf(missing).each([
    ['turned round', [118, 24, 102, 6]],
    ['in another part of the world', [-10, 40, 10, 60]],
  ] as const)('have an empty grid for a view %s', async (_, view) => {
    const answer = await askCounts(database, ACCOUNTS.countryAdmin, { ...EVERYTHING, view })
    expect(answer?.grid).toMatchObject({ width: 0, height: 0, cells: [], counts: [] })
    expect(answer?.total).toBe(await total())
  })

  it.skipIf(missing)('are refused for an area that is unknown or not the caller’s', async () => {
    const refused = async (caller: string, area: string) => {
      const call = callOf({ ...EVERYTHING, area })
      return (await database.try(caller, `select ${call}`)).refused?.message
    }
    const unknown = '20000000-0000-4000-8000-000000009999'
    expect(await refused(ACCOUNTS.countryAdmin, unknown)).toMatch(/area_unknown/)
    expect(await refused(ACCOUNTS.officer, AREAS.teLo)).toMatch(/area_unknown/)
    expect(await refused(ACCOUNTS.disabledAdmin, AREAS.country)).toMatch(/area_unknown/)
    expect(await refused(ACCOUNTS.nobody, AREAS.leDo)).toMatch(/area_unknown/)
  })

  it.skipIf(missing).each([
    ['membership.user_id = auth.uid()', 'true'],
    ['and membership.disabled_at is null', ''],
  ])('would show it if %s became "%s"', async (condition, replacement) => {
    await database.scratch(async () => {
      const { definition } = await database.one<{ definition: string }>(
        `select pg_get_functiondef('private.my_held_paths'::regproc) as definition`,
      )
      expect(definition).toContain(condition)
      await database.exec(definition.replace(condition, replacement))
      const [answer, naive] = await compare(ACCOUNTS.disabledAdmin, EVERYTHING)
      expect(answer).not.toEqual(naive)
    })
  })
})
