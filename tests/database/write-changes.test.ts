// write_changes: what a form holds is saved whole or not at all, once, and never over somebody else's change.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const POINT = '90000000-0000-4000-8000-000000000041'
const point = (more = {}) => ({
  verb: 'create',
  table: 'fire_points',
  row: {
    id: POINT,
    area_id: AREAS.leDo,
    code: 'CC-09',
    name: 'Đầu làng',
    lng: 106.205,
    lat: 21.125,
    water_source: 'none',
    truck_access: 'on_foot',
    status: 'ready',
    ...more,
  },
})
const equipment = (quantity: number) => ({
  verb: 'create',
  table: 'fire_point_equipment',
  row: { id: crypto.randomUUID(), fire_point_id: POINT, item: 'bua', quantity, condition: 'good' },
})
const keeper = {
  verb: 'create',
  table: 'fire_point_contacts',
  row: { id: POINT, keeper: 'Nhà số 1' },
}

describe.each(DATABASES)('write_changes on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const write = async (user: string, changes: readonly object[]) => {
    const [answer] = await database.keep<{ versions: string[] }>(
      user,
      'select write_changes($1) as versions',
      [JSON.stringify(changes)],
    )
    return answer?.versions ?? []
  }
  const points = () => database.query(`select name from fire_points where id = '${POINT}'`)
  const children = () =>
    database.one(`select
      (select count(*) from fire_point_equipment where fire_point_id = '${POINT}') as equipment,
      (select count(*) from fire_point_contacts where id = '${POINT}') as contacts`)

  it.skipIf(missing)('saves a point with its equipment and keeper, twice as once', () =>
    database.scratch(async () => {
      const changes = [point(), equipment(2), keeper]
      const versions = await write(ACCOUNTS.officer, changes)
      expect(versions).toHaveLength(3)
      expect(await write(ACCOUNTS.officer, changes)).toEqual(versions)
      expect(await children()).toEqual({ equipment: 1, contacts: 1 })
    }),
  )

  it.skipIf(missing)('leaves no point behind when a piece of its equipment is refused', () =>
    database.scratch(async () => {
      const changes = [point(), equipment(-1), keeper]
      await expect(write(ACCOUNTS.officer, changes)).rejects.toThrow(/equipment_quantity_range/)
      expect(await points()).toEqual([])
    }),
  )

  it.skipIf(missing)('overwrites nothing that somebody else changed meanwhile', () =>
    database.scratch(async () => {
      const [first = ''] = await write(ACCOUNTS.officer, [point()])
      const edit = (version: string, name: string) => ({
        ...{ verb: 'edit', table: 'fire_points', id: POINT, version },
        fields: { name },
      })
      const [second = ''] = await write(ACCOUNTS.admin, [edit(first, 'Của quản trị')])
      expect(second).not.toBe('')
      await expect(
        write(ACCOUNTS.officer, [edit('1', 'Của cán bộ'), equipment(1)]),
      ).rejects.toThrow(/version_outdated/)
      expect(await points()).toEqual([{ name: 'Của quản trị' }])
      expect(await children()).toEqual({ equipment: 0, contacts: 0 })
    }),
  )

  it.skipIf(missing)('gives nobody more rights than one change at a time', () =>
    database.scratch(async () => {
      const elsewhere = point({ area_id: AREAS.giaBang, lng: 105.51, lat: 21.22 })
      for (const user of [ACCOUNTS.officer, ACCOUNTS.viewer, ACCOUNTS.disabledAdmin])
        await expect(write(user, [elsewhere])).rejects.toThrow(/row-level security|row_unknown/)
      const seen = { verb: 'edit', table: 'cameras', id: ROWS.camera.there, version: '1' }
      await expect(write(ACCOUNTS.officer, [{ ...seen, fields: { name: 'x' } }])).rejects.toThrow(
        /row_unknown/,
      )
    }),
  )

  it.skipIf(missing).each([
    ['nothing', []],
    ['another table', [{ ...point(), table: 'memberships' }]],
    ['another verb', [{ ...point(), verb: 'delete' }]],
    ['too many', Array.from({ length: 101 }, () => point())],
  ])('refuses %s', (_name, changes) =>
    database.scratch(async () => {
      await expect(write(ACCOUNTS.officer, changes)).rejects.toThrow(/changes_unreadable/)
    }),
  )
})
