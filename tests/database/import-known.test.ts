// What is here already is found again, however it came here, and is not made a second time.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { type Fields, runImport } from './run-import'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const GATE = { name: 'Cổng chợ', lng: 106.205, lat: 21.125 }
const camera = (more: Fields = {}): Fields => ({
  ...GATE,
  ...{ kind: 'fixed', ownership: 'commune', status: 'working', ...more },
})
const theft = (more: Fields = {}): Fields => ({
  ...{ occurred_at: '2026-05-01T21:05:00+07:00', type_id: 'crime.trom_cap' },
  ...{ lng: 106.205, lat: 21.125, ...more },
})

describe.each(DATABASES)('a row that is here already, on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)
  const run = (layer: string, rows: Fields[], area: string = AREAS.queTan) =>
    runImport(database, ACCOUNTS.officer, layer, area, rows)
  const typed = (id: string, more = '') =>
    database.keep(
      ACCOUNTS.officer,
      `insert into cameras (id, area_id, name, lng, lat, kind, ownership, status, code)
       values ('${id}', '${AREAS.leDo}', 'Cổng chợ', 106.205, 21.125, 'fixed', 'commune', 'working', ${more || "'TAY-1'"})`,
    )
  const [one, other] = [
    '30000000-0000-4000-8000-0000000000d1',
    '30000000-0000-4000-8000-0000000000d2',
  ]

  it.skipIf(missing)('is known by the id that an export of this installation gave it', () =>
    scratch(async () => {
      const known = await database.query<Record<string, string>>(
        `select id as key, occurred_at, type_id, status from incidents where id = '${ROWS.incident.here}'`,
      )
      expect(await run('incidents', known)).toMatchObject({ new: 0, same: 1, rejected: 0 })
      expect(await run('incidents', known, AREAS.ben)).toMatchObject({ new: 0, same: 1 })
      const [there] = await database.query<Record<string, string>>(
        `select id as key, occurred_at, type_id from incidents where id = '${ROWS.incident.there}'`,
      )
      expect(await run('incidents', [there ?? {}])).toMatchObject({ new: 1, changed: 0 })
    }),
  )

  it.skipIf(missing)('is the same though a table rounds its seconds and its place', () =>
    scratch(async () => {
      await database.keep(
        ACCOUNTS.officer,
        `update incidents set occurred_at = '2026-05-01T21:05:00.25+07:00', lng = 106.205000004, lat = 21.125
         where id = '${ROWS.incident.here}'`,
      )
      const [before] = await database.query(
        `select * from incidents where id = '${ROWS.incident.here}'`,
      )
      const answer = await run('incidents', [theft({ key: ROWS.incident.here })])
      expect(answer).toMatchObject({ new: 0, changed: 0, same: 1 })
      expect(
        await database.query(`select * from incidents where id = '${ROWS.incident.here}'`),
      ).toEqual([before])
    }),
  )

  it.skipIf(missing)('is known by its id where its code stands twice', () =>
    scratch(async () => {
      await typed(one)
      await typed(other)
      const rows = [one, other].map((key) => camera({ key, code: 'TAY-1', status: 'faulty' }))
      expect(await run('cameras', rows)).toMatchObject({ new: 0, changed: 2, rejected: 0 })
    }),
  )

  it.skipIf(missing)('is known by place and name when somebody typed it in the form', () =>
    scratch(async () => {
      await typed(one)
      expect(await run('cameras', [camera()])).toMatchObject({ new: 0, same: 1 })
      expect(await run('cameras', [camera({ code: 'TAY-1' })])).toMatchObject({ new: 0, same: 1 })
      expect(await run('cameras', [camera({ code: 'TAY-2' })])).toMatchObject({ new: 1 })
      expect(await run('cameras', [camera({ name: 'Cổng đình' })])).toMatchObject({ new: 1 })
    }),
  )

  it.skipIf(missing)(
    'is not doubled by the same file for the commune and then for its hamlet',
    () =>
      scratch(async () => {
        for (const [layer, rows] of [
          ['cameras', [camera(), camera({ name: 'Cổng đình' })]],
          ['incidents', [theft(), theft(), theft({ lng: 106.206 })]],
        ] as const) {
          expect(await run(layer, [...rows])).toMatchObject({ new: rows.length })
          for (const area of [AREAS.leDo, AREAS.queTan])
            expect(await run(layer, [...rows], area)).toMatchObject({ new: 0, same: rows.length })
        }
      }),
  )

  it.skipIf(missing)('is refused the second time that a file names it, as named twice', () =>
    scratch(async () => {
      const answer = await run('cameras', [
        { key: 'a', code: 'CAM-01', name: 'Một' },
        { key: 'b', code: 'CAM-01', name: 'Hai' },
      ])
      expect(answer).toMatchObject({ changed: 1, rejected: 1, written: false })
      expect(answer.reasons).toMatchObject([{ row: 2, reason: 'reason.row_twice_in_file' }])
    }),
  )

  it.skipIf(missing)('is refused so, too, where the two stand far apart in a long file', () =>
    scratch(async () => {
      const many = Array.from({ length: 2000 }, (_, at) => camera({ name: `Cột ${at}` }))
      const rows = [
        { key: 'a', code: 'CAM-01', name: 'Một' },
        ...many,
        { key: 'b', code: 'CAM-01', name: 'Hai' },
      ]
      const answer = await run('cameras', rows)
      expect(answer.reasons).toMatchObject([{ row: 2002, reason: 'reason.row_twice_in_file' }])
    }),
  )

  it.skipIf(missing)('keeps what an export has hidden', () =>
    scratch(async () => {
      await database.exec(
        `update cameras set note = 'Gọi 0912 345 678' where id = '${ROWS.camera.here}'`,
      )
      const row = { code: 'CAM-01', note: 'Gọi [đã che]', status: 'faulty' }
      expect(await run('cameras', [row])).toMatchObject({ changed: 1 })
      expect(await run('cameras', [{ ...row, note: 'Call [hidden]' }])).toMatchObject({ same: 1 })
      const [kept] = await database.query(
        `select note, status from cameras where id = '${ROWS.camera.here}'`,
      )
      expect(kept).toEqual({ note: 'Gọi 0912 345 678', status: 'faulty' })
    }),
  )

  it.skipIf(missing)('does not share a code with one of the next hamlet', () =>
    scratch(async () => {
      await run('cameras', [camera()], AREAS.leDo)
      await run('cameras', [camera({ name: 'Bến đò', lng: 106.23 })], AREAS.ben)
      const codes = await database.query<{ code: string }>(
        `select code from cameras where name in ('Cổng chợ', 'Bến đò')`,
      )
      expect(new Set(codes.map(({ code }) => code)).size).toBe(2)
    }),
  )
})
