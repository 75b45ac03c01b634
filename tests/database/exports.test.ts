// Exports: begun by those who see the rows, noted in the audit log, handed out without what is private.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from './database'
import type { DatabaseError } from './database-error'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, REGISTER_ROWS, ROWS } from './seeded'

type Line = Readonly<Record<string, unknown>>

describe.each(DATABASES)('exports on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)
  const begin = async (user: string, layer: string, area: string = AREAS.queTan) => {
    const [row] = await database.keep<{ id: string }>(
      user,
      `select begin_export('${area}', '${layer}', 'csv', '{"groups": "crime"}', 2) as id`,
    )
    return row?.id ?? ''
  }
  const rows = async (caller: Caller, id: string, wanted: readonly string[], of = 'ids') => {
    const type = of === 'ids' ? 'uuid[]' : 'bigint[]'
    const [row] = await database.as<{ lines: Line[] }>(
      caller,
      `select export_rows('${id}', ${of} => '{${wanted.join()}}'::${type}) as lines`,
    )
    return row?.lines ?? []
  }
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'allowed',
      (error: DatabaseError) => error.message.split('\n')[0] ?? '',
    )
  const both = [ROWS.camera.spareHere, ROWS.camera.here]

  it.skipIf(missing)('are noted with who, what and how many, for leaders to read', () =>
    scratch(async () => {
      const id = await begin(ACCOUNTS.officer, 'cameras')
      const [noted] = await database.as(
        ACCOUNTS.leader,
        `select layer, format, filter, row_count, created_by from exports where id = '${id}'`,
      )
      expect(noted).toEqual({
        ...{ layer: 'cameras', format: 'csv', row_count: 2, created_by: ACCOUNTS.officer },
        filter: { groups: 'crime' },
      })
      const log = await database.as(
        ACCOUNTS.leader,
        `select actor, verb from audit_log where table_name = 'exports' and row_id = '${id}'`,
      )
      expect(log).toEqual([{ actor: ACCOUNTS.officer, verb: 'insert' }])
    }),
  )

  it.skipIf(missing)('hand out the rows asked for, in that order', () =>
    scratch(async () => {
      const id = await begin(ACCOUNTS.officer, 'cameras')
      const lines = await rows(ACCOUNTS.officer, id, [...both, ROWS.camera.there])
      expect(lines.map((line) => line.id)).toEqual(both)
      expect(lines[1]).toMatchObject({ area_id: AREAS.leDo, kind: expect.any(String) })
    }),
  )

  it.skipIf(missing)(
    'tell the audit log how many rows really went out, whatever was said before',
    () =>
      scratch(async () => {
        const [row] = await database.keep<{ id: string }>(
          ACCOUNTS.officer,
          `select begin_export('${AREAS.queTan}', 'cameras', 'csv', '{}', 0) as id`,
        )
        const id = row?.id ?? ''
        for (const wanted of [[...both, ROWS.camera.there], [ROWS.camera.here]])
          await database.keep(
            ACCOUNTS.officer,
            `select export_rows('${id}', '{${wanted.join()}}'::uuid[])`,
          )
        const log = await database.as<{ new: { handed_out: number } }>(
          ACCOUNTS.leader,
          `select new from audit_log where table_name = 'exports' and row_id = '${id}' and verb = 'update' order by id`,
        )
        expect(log.map(({ new: after }) => after)).toEqual([{ handed_out: 2 }, { handed_out: 3 }])
      }),
  )

  it.skipIf(missing)('are not begun as handed out already', () =>
    scratch(async () => {
      const insert = `insert into exports (area_id, layer, format, row_count, handed_out)
        values ('${AREAS.queTan}', 'cameras', 'csv', 0, -5)`
      expect(await refusal(database.keep(ACCOUNTS.officer, insert))).toContain('row-level')
    }),
  )

  it.skipIf(missing)('hand out incidents by their numbers', () =>
    scratch(async () => {
      const known = await database.query<{ number: number }>(
        `select number from incidents where id in ('${ROWS.incident.here}', '${ROWS.incident.there}')`,
      )
      const id = await begin(ACCOUNTS.officer, 'incidents')
      const numbers = known.map(({ number }) => String(number))
      const lines = await rows(ACCOUNTS.officer, id, numbers, 'numbers')
      expect(lines).toMatchObject([{ id: ROWS.incident.here, type_id: 'crime.trom_cap' }])
      expect(lines[0]).not.toHaveProperty('summary')
    }),
  )

  it.skipIf(missing)('leave out what was deleted, and what lies outside their area', () =>
    scratch(async () => {
      const id = await begin(ACCOUNTS.countryAdmin, 'cameras')
      await database.exec(`update cameras set deleted_at = now() where id = '${ROWS.camera.here}'`)
      const lines = await rows(ACCOUNTS.countryAdmin, id, [...both, ROWS.camera.there])
      expect(lines.map((line) => line.id)).toEqual([ROWS.camera.spareHere])
    }),
  )

  it.skipIf(missing)('keep free texts for officers', () =>
    scratch(async () => {
      await database.exec(`update cameras set note = 'Nhà ông A'`)
      await database.exec(`update incidents set outcome = 'Đã trả xe'`)
      await database.exec(`update groups set note = 'Nhà ông A', led_by = 'Trưởng thôn'`)
      const { number } = await database.one<{ number: number }>(
        `select number from incidents where id = '${ROWS.incident.here}'`,
      )
      const seen = async (user: string) => {
        const cameras = await rows(user, await begin(user, 'cameras'), both)
        const groups = await rows(user, await begin(user, 'groups'), [REGISTER_ROWS.groups.here])
        const id = await begin(user, 'incidents')
        return [
          cameras[0]?.note,
          ...[groups[0]?.note, groups[0]?.led_by],
          (await rows(user, id, [String(number)], 'numbers'))[0]?.outcome,
        ]
      }
      expect(await seen(ACCOUNTS.viewer)).toEqual([undefined, undefined, undefined, undefined])
      expect(await seen(ACCOUNTS.officer)).toEqual([
        ...['Nhà ông A', 'Nhà ông A', 'Trưởng thôn', 'Đã trả xe'],
      ])
    }),
  )

  it.skipIf(missing)('hold no contact, phone, photo or summary of any layer', () =>
    scratch(async () => {
      const wanted = {
        areas: AREAS.leDo,
        cameras: ROWS.camera.here,
        fire_points: ROWS.firePoint.here,
        groups: REGISTER_ROWS.groups.here,
        risk_sites: REGISTER_ROWS.risk_sites.here,
        traffic_spots: REGISTER_ROWS.traffic_spots.here,
      }
      for (const [layer, id] of Object.entries(wanted)) {
        const lines = await rows(ACCOUNTS.admin, await begin(ACCOUNTS.admin, layer), [id])
        expect(lines, layer).toHaveLength(1)
        expect(Object.keys(lines[0] ?? {}).join(), layer).not.toMatch(
          /contact|phone|keeper|photo|summary|created_by|deleted/,
        )
      }
    }),
  )

  it.skipIf(missing)('give areas their whole boundary, and fire points what hangs there', () =>
    scratch(async () => {
      await database.exec(`update areas set boundary = extensions.st_multi(extensions.st_geomfromtext(
        'POLYGON((106.2 21.1, 106.3 21.1, 106.3 21.2, 106.25 21.20001, 106.2 21.2, 106.2 21.1))', 4326))
        where id = '${AREAS.leDo}'`)
      const areas = await begin(ACCOUNTS.admin, 'areas')
      const [area] = await rows(ACCOUNTS.admin, areas, [AREAS.leDo])
      const boundary = area?.boundary as { coordinates: number[][][][] } | undefined
      expect(boundary?.coordinates[0]?.[0]).toHaveLength(6)
      const points = await begin(ACCOUNTS.admin, 'fire_points')
      const [point] = await rows(ACCOUNTS.admin, points, [ROWS.firePoint.here])
      expect(point?.equipment).toEqual([
        { item: 'binh_bot_abc', quantity: 2 },
        { item: 'xa_beng', quantity: 1 },
      ])
    }),
  )

  it.skipIf(missing)("are not begun elsewhere, nor read as another's, nor after an hour", () =>
    scratch(async () => {
      expect(await refusal(begin(ACCOUNTS.viewer, 'cameras', AREAS.teLo))).toContain('row-level')
      expect(await refusal(begin(ACCOUNTS.disabledAdmin, 'cameras'))).toContain('row-level')
      const id = await begin(ACCOUNTS.viewer, 'cameras')
      expect(await rows(ACCOUNTS.viewer, id, both)).toHaveLength(2)
      for (const other of [ACCOUNTS.officer, ACCOUNTS.leader, ACCOUNTS.countryAdmin])
        expect(await refusal(rows(other, id, both))).toBe('P0001: export_unknown')
      expect(await refusal(rows('anon', id, both))).toContain('permission denied')
      await database.exec(
        `update exports set created_at = now() - interval '61 minutes' where id = '${id}'`,
      )
      expect(await refusal(rows(ACCOUNTS.viewer, id, both))).toBe('P0001: export_unknown')
    }),
  )

  it.skipIf(missing)('stop for somebody whose role was taken meanwhile', () =>
    scratch(async () => {
      const id = await begin(ACCOUNTS.viewer, 'cameras')
      await database.exec(
        `update memberships set disabled_at = now() where user_id = '${ACCOUNTS.viewer}'`,
      )
      expect(await refusal(rows(ACCOUNTS.viewer, id, both))).toBe('P0001: export_unknown')
    }),
  )

  it.skipIf(missing)('hand out at most 5,000 rows a call', () =>
    scratch(async () => {
      const id = await begin(ACCOUNTS.officer, 'cameras')
      const many = Array.from({ length: 5001 }, () => ROWS.camera.here)
      expect(await refusal(rows(ACCOUNTS.officer, id, many))).toBe('P0001: export_too_many')
    }),
  )
})
