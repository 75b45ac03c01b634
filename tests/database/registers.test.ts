// The registers as forms know them are the tables as the database has them: columns, choices, and what is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerOf } from '../../src/domain/registers/all-registers'
import { REGISTER_IDS, type RegisterField } from '../../src/domain/registers/register'
import type { Database } from './database'
import { DATABASES } from './databases'
import { REGISTER_CASES } from './register-cases'
import { ACCOUNTS, AREAS, REGISTER_ROWS } from './seeded'

const choices = REGISTER_IDS.flatMap((id) =>
  registerOf(id).fields.flatMap((field) => (field.kind === 'choice' ? [[id, field] as const] : [])),
)

/** What the CHECK of a choice takes, as its case says. */
const takenBy = ({ constraint }: Extract<RegisterField, { kind: 'choice' }>): string[] => {
  const { good = [] } = REGISTER_CASES[constraint] ?? {}
  return good.flatMap((assignment) => /= '([a-z_]+)'/.exec(assignment)?.[1] ?? []).toSorted()
}

describe('choices', () => {
  it.each(choices)('of %s are those of the database: $column', (_, field) => {
    const ended = field.constraint === 'mediation_status_known' ? ['mediating', 'received'] : []
    expect(field.options.toSorted()).toEqual([...takenBy(field), ...ended].toSorted())
  })
})

describe.each(DATABASES)('registers on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  /** Of Quế Tân in a month, as its officer is told. */
  const figuresNow = async <Figures>(): Promise<Figures> => {
    const [row] = await database.as<{ figures: Figures }>(
      ACCOUNTS.officer,
      `select community_figures('${AREAS.queTan}', '2026-02-15', '2026-03-15') as figures`,
    )
    if (row === undefined) throw new Error('No figures')
    return row.figures
  }

  it.skipIf(missing)('are in the figures of a briefing, to be kept with them', async () => {
    const [row] = await database.as<{ figures: object }>(
      ACCOUNTS.officer,
      `select briefing_figures('${AREAS.queTan}', 'police_month', '2026-03') as figures`,
    )
    expect(row?.figures).toMatchObject({ version: 2, community: await figuresNow() })
  })

  it.skipIf(missing).each(REGISTER_IDS)(
    '%s: forms write the columns that may be written',
    async (id) => {
      const { columns } = await database.one<{ columns: string[] }>(
        `select private.added_columns('${id}') as columns`,
      )
      const own = registerOf(id).fields.map(({ column }) => column)
      const isOf = registerOf(id).fields.some(({ kind }) => kind === 'of')
      expect([...own, ...(isOf ? [] : ['area_id']), 'deleted_at'].toSorted()).toEqual(
        columns.toSorted(),
      )
    },
  )

  it.skipIf(missing)('takes 3.013 of 3.013 households, and not 3.014', async () => {
    const row = (registered: number) =>
      `select write_changes('[{"verb": "create", "table": "registrations", "row": {
        "id": "90000000-0000-4000-8000-000000000001", "area_id": "${AREAS.leDo}", "year": 2018,
        "subject": "household", "registered": ${registered}, "total": 3013, "counted_on": "2018-03-31"}}]')`
    expect((await database.try(ACCOUNTS.officer, row(3013))).refused).toBeNull()
    const { refused } = await database.try(ACCOUNTS.officer, row(3014))
    expect(refused?.constraint).toBe('registration_within_total')
  })

  it.skipIf(missing)('counts a hamlet once where its commune reports too', async () => {
    const figures = await database.scratch(async () => {
      await database.exec(`insert into registrations (id, area_id, year, subject, registered, total, counted_on)
        values (gen_random_uuid(), '${AREAS.queTan}', 2026, 'household', 2180, 2180, '2026-03-10')`)
      return figuresNow<{ registrations: object[] }>()
    })
    expect(figures.registrations).toMatchObject([{ registered: 2180, total: 2180 }])
  })

  it.skipIf(missing)('tells nobody of other areas, and nothing of theirs', async () => {
    const ask = (area: string) => `select community_figures('${area}', '2026-02-15', '2026-03-15')`
    expect((await database.try(ACCOUNTS.officer, ask(AREAS.queTan))).refused).toBeNull()
    expect((await database.try(ACCOUNTS.officer, ask(AREAS.teLo))).refused?.message).toContain(
      'area_unknown',
    )
    expect((await database.try(ACCOUNTS.nobody, ask(AREAS.queTan))).refused?.message).toContain(
      'area_unknown',
    )
  })

  it.skipIf(missing)(
    'flags fire groups of 4 and of 16 households, and a house in two groups',
    async () => {
      const figures = await database.scratch(async () => {
        await database.exec(`
        insert into groups (id, area_id, kind, name, status, households) values
          ('90000000-0000-4000-8000-000000000004', '${AREAS.leDo}', 'fire_group', 'Bốn', 'launched', 4),
          ('90000000-0000-4000-8000-000000000005', '${AREAS.leDo}', 'fire_group', 'Năm', 'launched', 5),
          ('90000000-0000-4000-8000-000000000015', '${AREAS.leDo}', 'fire_group', 'Mười lăm', 'launched', 15),
          ('90000000-0000-4000-8000-000000000016', '${AREAS.leDo}', 'fire_group', 'Mười sáu', 'launched', 16);
        insert into group_households (id, group_id, address, lng, lat) values
          (gen_random_uuid(), '90000000-0000-4000-8000-000000000005', ' số 1 NGÕ 3', 106.212, 21.122)`)
        return figuresNow<{ fire_groups: object }>()
      })
      expect(figures.fire_groups).toMatchObject({
        ...{ groups: 5, too_small: 1, too_large: 1, in_two_groups: 1 },
        // The one of the seed has had a drill.
        without_drill: 4,
      })
    },
  )

  it.skipIf(missing)('counts what has no year in no period', async () => {
    const figures = await database.scratch(async () => {
      await database.exec(
        `update meetings set held = 'XXXX-03-01' where id = '${REGISTER_ROWS.meetings.here}'`,
      )
      return figuresNow<{ meetings: object }>()
    })
    expect(figures.meetings).toMatchObject({ meetings: 0, attendances: null, undated: 1 })
  })

  it.skipIf(missing)('lists an anniversary in the period in which it falls', async () => {
    const figures = await database.scratch(async () => {
      await database.exec(
        `update groups set founded = '2016-03-01' where id = '${REGISTER_ROWS.groups.here}'`,
      )
      return figuresNow<{ anniversaries: object[] }>()
    })
    expect(figures.anniversaries).toMatchObject([{ name: 'Tổ liên gia ngõ 3', years: 10 }])
  })

  /** What `change` makes of the figures of Quế Tân; `at` is the day that it is asked. */
  const after = async <Figures>(change: string, at = '2026-11-23'): Promise<Figures> =>
    database.scratch(async () => {
      await database.exec(change)
      const [row] = await database.as<{ figures: Figures }>(
        ACCOUNTS.officer,
        `select community_figures('${AREAS.queTan}', '2026-02-15', '2026-03-15', '${at}') as figures`,
      )
      if (row === undefined) throw new Error('No figures')
      return row.figures
    })
  const meeting = (area: string, held: string, more = 'null') =>
    `insert into meetings (id, area_id, kind, subject, held, attendances, households_present)
     values (gen_random_uuid(), '${area}', 'dissemination', 'x', '${held}', 10, ${more});`

  it.skipIf(missing)(
    'counts what is known to its month in the period of its last day, and once',
    async () => {
      const counts = async (held: string) =>
        (await after<{ meetings: { meetings: number } }>(meeting(AREAS.leDo, held))).meetings
          .meetings
      expect(await counts('2026-02')).toBe(2)
      expect(await counts('2026-03')).toBe(1)
      expect(await counts('2026-02-14')).toBe(1)
      expect(await counts('2026-02-15')).toBe(2)
      expect(await counts('2026-03-14')).toBe(2)
      expect(await counts('2026-03-15')).toBe(1)
    },
  )

  it.skipIf(missing)(
    'counts hamlets that met, not the commune, and no household twice',
    async () => {
      const { meetings } = await after<{ meetings: object }>(
        meeting(AREAS.queTan, '2026-03-02') +
          meeting(AREAS.leDo, '2026-03-03', '80') +
          meeting(AREAS.ben, '2026-03-03', '50'),
      )
      // The seed's of Lê Độ had 100.
      expect(meetings).toMatchObject({ meetings: 4, areas: 2, households_present: 150 })
    },
  )

  it.skipIf(missing)('says as overdue only what was due by the day that is asked', async () => {
    const overdue = async (due: string, at: string) => {
      const figures = await after<{ risk_sites: { overdue: number }[] }>(
        `update risk_sites set next_inspection_due = '${due}' where id = '${REGISTER_ROWS.risk_sites.here}'`,
        at,
      )
      return figures.risk_sites[0]?.overdue
    }
    expect(await overdue('2026-02-19', '2026-02-20')).toBe(1)
    expect(await overdue('2026-02-20', '2026-02-20')).toBe(0)
    expect(await overdue('2026-03-10', '2026-02-20')).toBe(0)
    expect(await overdue('2026-03-10', '2026-11-23')).toBe(1)
  })

  it.skipIf(missing)(
    'compares a traffic spot with as many days before as are over since',
    async () => {
      const happened = (days: string[]) =>
        days
          .map(
            (at) => `insert into incidents (id, area_id, occurred_at, type_id, lng, lat)
            values (gen_random_uuid(), '${AREAS.leDo}', '${at}+07', 'traffic.va_cham', 106.212, 21.122);`,
          )
          .join('')
      const change = `update traffic_spots set began_on = '2026-02-10' where id = '${REGISTER_ROWS.traffic_spots.here}';
      ${happened(['2026-01-20 08:00', '2026-02-05 08:00', '2026-02-09 23:59', '2026-02-10 00:00', '2026-02-12 08:00'])}`
      const at = async (day: string) =>
        (await after<{ traffic_spots: object[] }>(change, day)).traffic_spots[0]
      expect(await at('2026-02-19')).toMatchObject({ days: 10, before: 2, after: 2 })
      expect(await at('2026-11-23')).toMatchObject({ days: 33, before: 3, after: 2 })
    },
  )

  it.skipIf(missing)('forgets what belongs to a group that was deleted', async () => {
    const gone = await after<{ activities: object[]; fire_groups: object }>(
      `update groups set deleted_at = now() where id = '${REGISTER_ROWS.groups.here}'`,
    )
    expect(gone.activities).toEqual([])
    expect(gone.fire_groups).toMatchObject({ groups: 0, in_two_groups: 0 })
  })

  it.skipIf(missing)('keeps what an area did that ended, but no longer ranks it', async () => {
    const ended = await after<{ meetings: object; standards: object[] }>(
      `update areas set deleted_at = now() where id = '${AREAS.leDo}'`,
    )
    expect(ended.meetings).toMatchObject({ meetings: 1, areas: 0, attendances: 120 })
    expect(ended.standards).toEqual([])
  })

  it.skipIf(missing)('counts groups at work alone, and an area once', async () => {
    const group = (area: string, status: string, members: string) =>
      `insert into groups (id, area_id, kind, name, status, members)
       values (gen_random_uuid(), '${area}', 'safe_traffic', 'x', '${status}', ${members});`
    const { groups } = await after<{ groups: object[] }>(
      group(AREAS.leDo, 'pilot', 'null') +
        group(AREAS.leDo, 'launched', '5') +
        group(AREAS.ben, 'proposed', '9'),
    )
    expect(groups.find((one) => 'kind' in one && one.kind === 'safe_traffic')).toMatchObject({
      ...{ pilot: 1, launched: 1, expanded: 0, other: 1 },
      ...{ areas: 1, members: 5, without_members: 1, more_areas: null },
    })
  })
})
