// Areas from a file: under the one named, with codes that stay where they are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { type Fields, runImport } from './run-import'
import { ACCOUNTS, AREAS } from './seeded'

const square = (west: number, south: number, size = 0.004) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})

describe.each(DATABASES)('areas imported on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const run = (user: string, layer: string, area: string, rows: Fields[], dryRun = false) =>
    runImport(database, user, layer, area, rows, dryRun)
  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)

  it.skipIf(missing)('takes no hamlet away from another commune that uses the same code', () =>
    scratch(async () => {
      const answer = await run(ACCOUNTS.countryAdmin, 'areas', AREAS.queVo, [
        { code: '09001-01', kind: 'thôn', name: 'Cùng mã' },
      ])
      expect(answer.reasons).toMatchObject([{ row: 1, reason: 'reason.area_code_elsewhere' }])
      expect(
        await database.one('select parent_id, name from areas where id = $1', [AREAS.leDo]),
      ).toEqual({
        parent_id: AREAS.queTan,
        name: 'Lê Độ',
      })
    }),
  )

  it.skipIf(missing)('asks which list the codes of provinces are from', () =>
    scratch(async () => {
      const province = { code: '99', kind: 'tỉnh', name: 'Mới' }
      const without = await run(ACCOUNTS.countryAdmin, 'areas', AREAS.country, [province])
      expect(without.reasons).toMatchObject([{ reason: 'reason.area_edition_missing' }])
      const dated = { ...province, code_edition: '2025-07-01' }
      expect(await run(ACCOUNTS.countryAdmin, 'areas', AREAS.country, [dated])).toMatchObject({
        new: 1,
      })
    }),
  )

  it.skipIf(missing)('refuses an outline with an open or a too short ring, and says where', () =>
    scratch(async () => {
      const open = square(106.2, 21.1)
      open.coordinates[0]?.pop()
      const short = {
        type: 'Polygon',
        coordinates: [
          [
            [106.25, 21.15],
            [106.3, 21.1],
          ],
        ],
      }
      const whole = square(106.2, 21.1)
      const holed = {
        type: 'MultiPolygon',
        coordinates: [[...whole.coordinates, [[106.201, 21.101]]]],
      }
      const hamlets = [open, short, holed].map((boundary, at) => ({
        ...{ code: `09001-9${at}`, kind: 'thôn', name: `Thôn ${at}`, boundary },
      }))
      const { reasons } = await run(ACCOUNTS.admin, 'areas', AREAS.queTan, hamlets)
      expect(reasons).toEqual(
        ['21.10000, 106.20000', '21.15000, 106.25000', '21.10100, 106.20100'].map((detail, at) => ({
          ...{ row: at + 1, reason: 'reason.boundary_invalid', detail },
        })),
      )
    }),
  )

  it.skipIf(missing)('hangs areas under the one named, with their outlines', () =>
    scratch(async () => {
      const hamlets = [
        {
          code: '09001-98',
          kind: 'thôn',
          name: 'Vuông',
          households: 12,
          boundary: square(106.2, 21.1),
        },
        { code: '09001-99', kind: 'thôn', name: 'Không ranh giới' },
      ]
      const bow = square(106.2, 21.1)
      bow.coordinates[0]?.splice(1, 2, [106.204, 21.104], [106.204, 21.1])
      const broken = await run(ACCOUNTS.admin, 'areas', AREAS.queTan, [
        ...hamlets,
        { code: '09001-97', kind: 'thôn', name: 'Nơ', boundary: bow },
        { code: '09001-96', kind: 'thôn', name: 'Lạ', boundary: { type: 'Hình', coordinates: [] } },
        { code: '09001-95', kind: 'thôn', name: 'Xa', boundary: square(2, 48) },
      ])
      expect(broken.reasons.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
        '3 reason.boundary_invalid',
        '4 reason.boundary_unreadable',
        '5 constraint.area_boundary_in_vietnam',
      ])
      expect(await run(ACCOUNTS.admin, 'areas', AREAS.queTan, hamlets)).toMatchObject({
        new: 2,
        written: true,
      })
      expect(await run(ACCOUNTS.admin, 'areas', AREAS.queTan, hamlets)).toMatchObject({ same: 2 })
      const made = await database.one(
        "select level, parent_id, households, outline from areas where code = '09001-98'",
      )
      expect(made).toMatchObject({ level: 'hamlet', parent_id: AREAS.queTan, households: 12 })
      expect(made.outline).toMatchObject({ type: 'MultiPolygon' })
    }),
  )
})
