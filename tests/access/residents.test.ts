// What residents without a login are told: ready points near them and the areas to choose from, bounded.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { AREAS, ROWS } from '../database/seeded'

const HERE = '106.210, 21.120'
const HERE_READY = `where id = '${ROWS.firePoint.here}'`

interface Point {
  name: string
  distance_m: number
  equipment: unknown[]
}

describe.each(DATABASES)('residents, on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const points = (where = HERE, howMany: number | 'null' = 20) =>
    database.as<Point>('anon', `select * from public_fire_points(${where}, ${howMany})`)
  const areas = (inside = '') =>
    database.as<{ id: string; name: string }>(
      'anon',
      `select * from public_fire_areas(${inside && `'${inside}'`})`,
    )

  it.skipIf(missing)('are told how far the ready points are, and what works there', async () => {
    expect(await points()).toEqual([
      {
        ...{ name: 'Nhà văn hóa Lê Độ', lng: 106.211, lat: 21.122, address: 'Ngõ 3' },
        last_checked_on: '2026-06-01',
        distance_m: 245,
        equipment: [{ item: 'binh_bot_abc', quantity: 2 }],
      },
    ])
  })

  it.skipIf(missing)(
    'are sent to no point past its check, and promised nothing past its date',
    () =>
      database.scratch(async () => {
        await database.exec(`update fire_point_equipment set expires_on = private.today() - 1
          where id = '${ROWS.equipment.here}'`)
        expect(await points()).toMatchObject([{ equipment: [] }])
        const due = (days: number) =>
          database.exec(
            `update fire_points set next_check_due = private.today() + ${days} ${HERE_READY}`,
          )
        await due(-1)
        expect([await points(), await areas(AREAS.bacNinh)]).toEqual([[], []])
        await due(0)
        expect(await points()).toHaveLength(1)
      }),
  )

  it.skipIf(missing).each(['needs_service', 'out_of_service'])(
    'see no point that is %s',
    (status) =>
      database.scratch(async () => {
        await database.exec(`update fire_points set status = '${status}' ${HERE_READY}`)
        expect([await points(), await areas(AREAS.bacNinh)]).toEqual([[], []])
      }),
  )

  it.skipIf(missing)('see no point that was deleted', () =>
    database.scratch(async () => {
      await database.exec(`update fire_points set deleted_at = now() ${HERE_READY}`)
      expect([await points(), await areas(AREAS.bacNinh)]).toEqual([[], []])
    }),
  )

  it.skipIf(missing)('are answered at most 50 points, the nearest first, none beyond 10 km', () =>
    database.scratch(async () => {
      await database.exec(`insert into fire_points (id, area_id, code, name, lng, lat, status)
        select gen_random_uuid(), '${AREAS.leDo}', 'N' || n, 'Điểm ' || n, 106.212, 21.121 + n * 0.00001, 'ready'
        from generate_series(1, 60) n`)
      expect(await points(HERE, 1000)).toHaveLength(50)
      expect(await points(HERE, -5)).toHaveLength(1)
      expect(await points(HERE, 'null')).toHaveLength(20)
      const distances = (await points(HERE, 50)).map(({ distance_m }) => distance_m)
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      // 11 km to the north, and the other side of it.
      expect(await points('106.211, 21.221', 50)).toEqual([])
      expect(await points('106.211, 21.21', 50)).not.toEqual([])
    }),
  )

  it
    .skipIf(missing)
    .each([
      `'NaN', 21.12`,
      `'Infinity', '-Infinity'`,
      'null, null',
      '0, 0',
      '21.12, 106.21',
      '1e308, -1e308',
    ])('are answered nothing at a place that is none: %s', async (where) => {
    expect(await points(where)).toEqual([])
  })

  it.skipIf(missing)(
    'choose by area: provinces, communes, hamlets that have ready points',
    async () => {
      const names = async (inside?: string) => (await areas(inside)).map(({ name }) => name)
      expect(await names()).toEqual(['Bắc Ninh', 'Phú Thọ'])
      expect(await names(AREAS.bacNinh)).toEqual(['Quế Tân'])
      expect(await names(AREAS.queTan)).toEqual(['Lê Độ'])
      expect(await names(AREAS.leDo)).toEqual([])
      expect(await names(ROWS.camera.here)).toEqual([])
    },
  )

  it.skipIf(missing)('are refused when one address asks too often; others are not', () =>
    database.scratch(async () => {
      const from = (address: string) =>
        database.exec(
          `select set_config('request.headers', '{"x-forwarded-for": "${address}, 10.0.0.1"}', false)`,
        )
      await from('203.0.113.7')
      await database.exec(`insert into private.public_asks (address, minute, asks)
        values ('203.0.113.7', date_trunc('minute', now()), 600)`)
      for (const call of [
        `public_fire_points(${HERE})`,
        'public_fire_areas()',
        `open_share_link('x')`,
      ]) {
        const { refused } = await database.try('anon', `select * from ${call}`)
        expect(refused?.message, call).toMatch(/public_asks_many/)
      }
      await from('203.0.113.8')
      expect(await points()).toHaveLength(1)
      await database.exec(`select set_config('request.headers', '', false)`)
    }),
  )

  it.skipIf(missing)('leave no address behind after ten minutes', () =>
    database.scratch(async () => {
      await database.exec(`insert into private.public_asks (address, minute, asks)
        values ('203.0.113.9', now() - interval '11 minutes', 3)`)
      await database.keep('anon', 'select * from public_fire_areas()')
      expect(
        await database.query(`select from private.public_asks where address = '203.0.113.9'`),
      ).toEqual([])
    }),
  )
})
