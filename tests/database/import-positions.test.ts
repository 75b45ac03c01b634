// Imports whose positions are not checked, by the choice of an admin; and what a trial and a report of outlines tell.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { type Fields, runImport } from './run-import'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const LONDON = { lng: -0.198465, lat: 51.505538 }
const accident = (more: Fields = {}): Fields => ({
  ...{ occurred_at: '2024-05-15T08:00:00+07:00', type_id: 'traffic.va_cham', status: 'dong' },
  ...LONDON,
  ...more,
})
const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

describe.each(DATABASES)('positions, trials and outlines on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)
  const begin = async (user: string, layer: string, area: string, checkPosition = true) => {
    const id = crypto.randomUUID()
    await database.keep(
      user,
      `insert into imports (id, area_id, layer, file_name, check_position)
       values ('${id}', '${area}', '${layer}', 'x.csv', ${checkPosition})`,
    )
    return id
  }
  const stage = (user: string, id: string, rows: readonly Fields[], same: Fields = {}) =>
    database.keep(user, `select stage_import_rows('${id}', $1::jsonb, $2::jsonb) as added`, [
      JSON.stringify(rows.map((fields, index) => [index + 1, fields])),
      JSON.stringify(same),
    ])
  const call = async <Answer>(user: string, sql: string): Promise<Answer> => {
    const [row] = await database.keep<{ answer: Answer }>(user, `select ${sql} as answer`)
    if (!row) throw new Error('no answer')
    return row.answer
  }
  const london = () =>
    database.query<Record<string, unknown>>('select * from incidents where lat > 50')

  it.skipIf(missing)('lets nobody but an admin of the area leave positions unchecked', () =>
    scratch(async () => {
      for (const user of [
        ACCOUNTS.viewer,
        ACCOUNTS.officer,
        ACCOUNTS.leader,
        ACCOUNTS.disabledAdmin,
      ])
        await expect(begin(user, 'incidents', AREAS.queTan, false)).rejects.toThrow(
          /row-level security/,
        )
      await expect(begin(ACCOUNTS.admin, 'incidents', AREAS.teLo, false)).rejects.toThrow(
        /row-level security/,
      )
      await begin(ACCOUNTS.admin, 'incidents', AREAS.queTan, false)
    }),
  )

  it.skipIf(missing)(
    'takes accidents of London by choice, marks them, and counts them at once',
    () =>
      scratch(async () => {
        const near = { lng: 106.205, lat: 21.125, key: 'near' }
        const id = await begin(ACCOUNTS.admin, 'incidents', AREAS.queTan, false)
        await stage(ACCOUNTS.admin, id, [accident({ key: 'far' }), accident(near)])
        expect(await call(ACCOUNTS.admin, `apply_import('${id}')`)).toMatchObject({
          new: 2,
          written: true,
        })
        expect(await london()).toMatchObject([{ position_unchecked_by: id, area_id: AREAS.queTan }])
        const marked = await database.query(
          'select from incidents where position_unchecked_by is not null',
        )
        expect(marked).toHaveLength(1)
        await database.exec('set constraints all immediate; set constraints all deferred')
        const sealed = await database.one<{ rows: number }>(
          `select sum(row_count)::int as rows from private.incident_chunks where month = '2024-05-01'`,
        )
        expect(sealed.rows).toBe(2)

        // Where it was put it may stay; moved, it is checked as any other.
        const move = (set: string) =>
          database.try(ACCOUNTS.admin, `update incidents set ${set} where lat > 50`)
        expect((await move(`outcome = 'x'`)).refused).toBeNull()
        expect((await move('lat = 51.6')).refused?.constraint).toBe('incident_position_in_vietnam')
        expect((await move('lng = 106.9, lat = 21.9')).refused?.message).toMatch(
          /position_outside_area/,
        )
        const [moved] = await database.keep(
          ACCOUNTS.admin,
          'update incidents set lng = 106.205, lat = 21.125 where lat > 50 returning position_unchecked_by',
        )
        expect(moved).toEqual({ position_unchecked_by: null })
      }),
  )

  it.skipIf(missing)(
    'refuses the same file where positions are checked, and a mark made by hand',
    () =>
      scratch(async () => {
        const checked = await runImport(database, ACCOUNTS.admin, 'incidents', AREAS.queTan, [
          accident(),
        ])
        expect(checked.reasons).toMatchObject([
          { reason: 'constraint.incident_position_in_vietnam' },
        ])
        const other = await begin(ACCOUNTS.admin, 'incidents', AREAS.queTan, false)
        const write = (user: string, mark: string, area: string) =>
          database.try(
            user,
            `insert into incidents (id, area_id, occurred_at, type_id, lng, lat, position_unchecked_by)
           values (gen_random_uuid(), '${area}', '2024-05-15T08:00:00+07:00', 'other', -0.2, 51.5, '${mark}')`,
          )
        const refused = async (user: string, mark: string, area: string) =>
          (await write(user, mark, area)).refused?.message
        expect(await refused(ACCOUNTS.officer, other, AREAS.queTan)).toMatch(
          /position_choice_foreign/,
        )
        expect(await refused(ACCOUNTS.countryAdmin, other, AREAS.queTan)).toMatch(
          /position_choice_foreign/,
        )
        expect(await refused(ACCOUNTS.admin, ROWS.incident.here, AREAS.queTan)).toMatch(
          /position_choice_foreign/,
        )
      }),
  )

  it.skipIf(missing)(
    'tells in a trial what becomes of each row and what changes, and writes nothing',
    () =>
      scratch(async () => {
        const id = await begin(ACCOUNTS.officer, 'cameras', AREAS.queTan)
        const rows = [
          { code: 'CAM-01', name: 'Tên mới' },
          { code: 'N-1', name: 'A', lng: 106.205, lat: 21.125 },
          { code: 'N-1', name: 'A', lng: 106.205, lat: 21.125 },
        ]
        const same = { kind: 'fixed', ownership: 'commune', status: 'working' }
        await stage(ACCOUNTS.officer, id, rows, { ownership: same.ownership })
        expect(await stage(ACCOUNTS.officer, id, rows, same)).toEqual([{ added: 0 }])
        const trial = await call<Record<string, unknown>>(ACCOUNTS.officer, `try_import('${id}')`)
        expect(trial).toMatchObject({ new: 0, changed: 1, rejected: 2, next: null })
        expect(trial.rows).toEqual([
          { row: 1, outcome: 'changed' },
          { row: 2, outcome: 'rejected' },
          { row: 3, outcome: 'rejected' },
        ])
        expect(trial.reasons).toMatchObject([
          { row: 2, reason: 'sqlstate.23502' },
          { row: 3, reason: 'reason.row_twice_in_file' },
        ])
        const { name } = await database.one<{ name: string }>(
          'select name from cameras where id = $1',
          [ROWS.camera.here],
        )
        expect(trial.changes).toContainEqual({
          row: 1,
          column: 'name',
          before: name,
          after: 'Tên mới',
        })
        const step = await call(ACCOUNTS.officer, `try_import('${id}', 0, 2)`)
        expect(step).toMatchObject({ changed: 1, rejected: 1, next: 2 })
      }),
  )

  it.skipIf(missing)(
    'leaves nothing of an import that is cancelled, and that only by its own officer',
    () =>
      scratch(async () => {
        const id = await begin(ACCOUNTS.officer, 'cameras', AREAS.queTan)
        await stage(ACCOUNTS.officer, id, [{ code: 'N-1' }])
        const left = async () =>
          (
            await database.query(
              `select from imports join import_rows on import_id = id where id = '${id}'`,
            )
          ).length
        await call(ACCOUNTS.admin, `cancel_import('${id}')::text`)
        expect(await left()).toBe(1)
        await call(ACCOUNTS.officer, `cancel_import('${id}')::text`)
        expect(await left()).toBe(0)
        await expect(call(ACCOUNTS.officer, `apply_import('${id}')`)).rejects.toThrow(
          /import_unknown/,
        )
      }),
  )

  it.skipIf(missing)(
    'mends an outline that hardly crosses itself, and says where the other one does',
    () =>
      scratch(async () => {
        const spike = box(106.2, 21.1, 106.21, 21.11)
        spike.coordinates[0]?.splice(
          2,
          0,
          [106.21, 21.1051],
          [106.210001, 21.105],
          [106.209999, 21.105],
        )
        const bow = box(106.22, 21.1, 106.23, 21.11)
        bow.coordinates[0]?.splice(1, 2, [106.23, 21.11], [106.23, 21.1])
        const hamlet = (code: string, boundary: object) => ({
          code,
          kind: 'thôn',
          name: code,
          boundary,
        })
        const answer = await runImport(database, ACCOUNTS.admin, 'areas', AREAS.queTan, [
          hamlet('09001-90', spike),
          hamlet('09001-91', bow),
        ])
        expect(answer).toMatchObject({
          new: 1,
          mended: [{ row: 1, place: expect.stringMatching(/^21\.105/) }],
          reasons: [{ row: 2, reason: 'reason.boundary_invalid', detail: '21.10500, 106.22500' }],
        })
      }),
  )

  it.skipIf(missing)(
    'reports what two outlines both claim, what none does, and what lies outside',
    () =>
      scratch(async () => {
        const id = '9f000000-0000-4000-8000-000000000001'
        const shape = (west: number, south: number, east: number, north: number) =>
          `extensions.st_multi(extensions.st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326))`
        const area = (own: string, parent: string, level: string, name: string, boundary: string) =>
          `insert into areas (id, code, code_edition, level, kind, name, parent_id, boundary)
         values ('${own}', '${name}', '2025-07-01', '${level}', 'x', '${name}', '${parent}', ${boundary});`
        await database.exec(`
        ${area(id, AREAS.bacNinh, 'commune', 'M', shape(107, 10, 107.04, 10.02))}
        ${area(id.replace(/1$/, '2'), id, 'hamlet', 'A', shape(107, 10, 107.02, 10.02))}
        ${area(id.replace(/1$/, '3'), id, 'hamlet', 'B', shape(107.018, 10, 107.03, 10.03))}
        ${area(id.replace(/1$/, '4'), id, 'hamlet', 'C', 'null')}`)
        interface Part {
          m2: number
          lng: number
          lat: number
          one?: string
          other?: string
          name?: string
        }
        const report = await call<Record<'overlaps' | 'gaps' | 'outside', Part[]>>(
          ACCOUNTS.countryAdmin,
          `area_boundary_report('${id}')`,
        )
        expect(report).toMatchObject({ areas: 3, least_m2: 10_000, without_boundary: ['C'] })
        expect(report.overlaps).toMatchObject([{ one: 'A', other: 'B' }])
        // 0.002 by 0.02 degrees at 10 degrees north.
        expect(report.overlaps[0]?.m2).toBeCloseTo(219.27 * 2212.2, -4)
        expect(report.gaps).toHaveLength(1)
        expect(report.gaps[0]?.lng).toBeGreaterThan(107.03)
        expect(report.outside).toMatchObject([{ name: 'B' }])
        await expect(
          call(ACCOUNTS.officerElsewhere, `area_boundary_report('${AREAS.queTan}')`),
        ).rejects.toThrow(/area_unknown/)
      }),
  )
})
