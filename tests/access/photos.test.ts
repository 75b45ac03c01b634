// Who may add and see the photos of which camera and fire point: every role, in and out of the own areas.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { ACCOUNTS, ROWS } from '../database/seeded'
import { CALLER_NAMES, CALLERS, isAmong, type Who } from './callers'

const photo = (number: number) => `90000000-0000-4000-8000-00000000000${number}`
const path = (table: string, id: string, number: number) => `${table}/${id}/${photo(number)}.jpg`

/** A photo that is there, and a name for one that is not yet. */
const PLACES = {
  'camera of the own commune': ['cameras', ROWS.camera.here, 'viewer', 'officer'],
  'fire point of the own commune': ['fire_points', ROWS.firePoint.here, 'viewer', 'officer'],
  'camera of another province': ['cameras', ROWS.camera.there, 'country admin', 'country admin'],
  'fire point of another province': [
    'fire_points',
    ROWS.firePoint.there,
    'country admin',
    'country admin',
  ],
} as const satisfies Record<string, [string, string, Who, Who]>

const insert = (name: string, bucket = 'photos') =>
  `insert into storage.objects (bucket_id, name) values ('${bucket}', '${name}')`

describe.each(DATABASES)('photos on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (missing) return
    database = await open()
    for (const [table, id] of Object.values(PLACES)) await database.exec(insert(path(table, id, 1)))
    await database.exec(`insert into storage.buckets (id, name) values ('other', 'other')`)
    await database.exec(insert(path('cameras', ROWS.camera.here, 1), 'other'))
  })
  afterAll(() => database?.close())

  const did = async (caller: Caller, sql: string): Promise<boolean> => {
    const { rows, refused } = await database.try(caller, `${sql} returning 1`)
    if (refused && refused.code !== '42501') throw refused
    return rows.length > 0
  }
  const adds = async (caller: Caller, name: string) => {
    const { rows, refused } = await database.try(caller, `select public.may_add_photo('${name}')`)
    if (refused && refused.code !== '42501') throw refused
    return rows[0]?.may_add_photo === true
  }
  const sees = async (caller: Caller, name: string) =>
    (await database.as(caller, `select 1 from storage.objects where name = '${name}'`)).length > 0

  it.skipIf(missing).each(Object.entries(PLACES))('%s', async (_, [table, id, reads, writes]) => {
    const [there, fresh] = [path(table, id, 1), path(table, id, 2)]
    for (const name of CALLER_NAMES) {
      const caller = CALLERS[name]
      expect([name, await sees(caller, there)]).toEqual([name, isAmong(name, reads)])
      expect([name, await adds(caller, fresh)]).toEqual([name, isAmong(name, writes)])
      // Past the function that looks inside, nobody adds anything.
      expect(await did(caller, insert(fresh))).toBe(false)
      expect((await database.try(caller, insert(fresh))).refused?.code).toBe('42501')
      const where = `where name = '${there}'`
      expect(await did(caller, `update storage.objects set metadata = '{}' ${where}`)).toBe(false)
      expect(await did(caller, `delete from storage.objects ${where}`)).toBe(false)
      // Without a filter the policies for reading do not help: nothing is changed all the same.
      await database.scratch(async () => {
        await database.try(caller, `update storage.objects set name = 'x'`)
        await database.try(caller, 'delete from storage.objects')
        expect(
          await database.query(`select 1 from storage.objects ${where} and bucket_id = 'photos'`),
        ).toHaveLength(1)
      })
    }
  })

  it.skipIf(missing)('are private, small, and of two types', async () => {
    const bucket = `select public, file_size_limit, allowed_mime_types from storage.buckets where id = 'photos'`
    expect(await database.one(bucket)).toEqual({
      public: false,
      file_size_limit: 5 * 1024 * 1024,
      allowed_mime_types: ['image/jpeg', 'image/webp'],
    })
    for (const name of CALLER_NAMES) {
      expect(await database.as(CALLERS[name], 'select 1 from storage.buckets')).toEqual([])
      expect(await did(CALLERS[name], 'update storage.buckets set public = true')).toBe(false)
    }
  })

  it.skipIf(missing).each([
    ['a table without photos', path('incidents', ROWS.incident.here, 2)],
    ['the id of a fire point among cameras', path('cameras', ROWS.firePoint.here, 2)],
    ['a feature that is not there', path('cameras', photo(9), 2)],
    ['no feature', `cameras/${photo(2)}.jpg`],
    ['a folder more', `cameras/x/${ROWS.camera.here}/${photo(2)}.jpg`],
    ['a way up', `cameras/${ROWS.camera.here}/../${photo(2)}.jpg`],
    ['a page', path('cameras', ROWS.camera.here, 2).replace('.jpg', '.html')],
    ['a type behind the type', path('cameras', ROWS.camera.here, 2).replace('.jpg', '.jpg.svg')],
    ['capital letters', path('cameras', ROWS.camera.here, 2).toUpperCase()],
    ['a line break', `${path('cameras', ROWS.camera.here, 2)}\n`],
  ])('are added to no other path: %s', async (_, name) => {
    for (const caller of [ACCOUNTS.officer, ACCOUNTS.admin, ACCOUNTS.countryAdmin])
      expect(await adds(caller, name)).toBe(false)
  })

  it.skipIf(missing)('of other buckets are nobody’s to see', async () => {
    const other = `select 1 from storage.objects where bucket_id = 'other'`
    for (const name of CALLER_NAMES) expect(await database.as(CALLERS[name], other)).toEqual([])
  })

  it.skipIf(missing).each([
    ['cameras', ROWS.camera.here],
    ['fire_points', ROWS.firePoint.here],
  ])('are not added to what is deleted, and seen until it is gone for good: %s', (table, id) =>
    database.scratch(async () => {
      await database.exec(`update public.${table} set deleted_at = now() where id = '${id}'`)
      expect(await adds(ACCOUNTS.officer, path(table, id, 2))).toBe(false)
      expect(await sees(ACCOUNTS.officer, path(table, id, 1))).toBe(true)
      await database.exec(`delete from public.${table} where id = '${id}'`)
      expect(await sees(ACCOUNTS.countryAdmin, path(table, id, 1))).toBe(false)
    }),
  )

  it.skipIf(missing)('follow a feature that moved to another area', () =>
    database.scratch(async () => {
      const name = path('cameras', ROWS.camera.here, 1)
      await database.exec(
        `update public.cameras set area_id = (select area_id from public.cameras where id = '${ROWS.camera.there}'),
           lng = 105.51, lat = 21.22 where id = '${ROWS.camera.here}'`,
      )
      expect(await sees(ACCOUNTS.officer, name)).toBe(false)
      expect(await sees(ACCOUNTS.officerElsewhere, name)).toBe(true)
    }),
  )

  it.skipIf(missing)('are refused to an officer at once whose role was taken', () =>
    database.scratch(async () => {
      await database.exec(
        `update public.memberships set disabled_at = now() where user_id = '${ACCOUNTS.officer}'`,
      )
      expect(await sees(ACCOUNTS.officer, path('cameras', ROWS.camera.here, 1))).toBe(false)
      expect(await adds(ACCOUNTS.officer, path('cameras', ROWS.camera.here, 2))).toBe(false)
    }),
  )

  it.skipIf(missing)('are ten of a feature, and the one that it names', () =>
    database.scratch(async () => {
      const camera = ROWS.camera.spareHere
      const names = Array.from({ length: 13 }, (_, index) => {
        const number = String(index).padStart(12, '0')
        return `cameras/${camera}/90000000-0000-4000-8000-${number}.jpg`
      })
      for (const [index, name] of names.entries())
        await database.exec(
          `insert into storage.objects (bucket_id, name, created_at)
           values ('photos', '${name}', now() - interval '1 day' + ${index} * interval '1 minute')`,
        )
      const surplus = async (of: string) =>
        (await database.query<{ name: string }>(`select public.surplus_photos('${of}') as name`))
          .map(({ name }) => name)
          .toSorted()
      expect(await surplus(names[5] ?? '')).toEqual(names.slice(0, 3))
      await database.exec(
        `update public.cameras set photo_path = '${names[1]}' where id = '${camera}'`,
      )
      expect(await surplus(names[5] ?? '')).toEqual([names[0], names[2]])
      expect(await surplus(path('cameras', ROWS.camera.here, 1))).toEqual([])
      // As the server asks on Supabase.
      const asService = await database.lines(
        `set local role service_role; select public.surplus_photos('${names[5]}')`,
      )
      expect(asService.toSorted()).toEqual([names[0], names[2]])
      await database.exec('reset role')
      for (const none of ['', 'cameras', 'cameras/', `cameras/${camera}`.slice(0, 20)])
        expect(await surplus(none)).toEqual([])
    }),
  )
})
