// What a client may write, column by column: stamps, paths, owners and other communes' rows cannot be forged.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { ACCOUNTS, AREAS, ROWS } from '../database/seeded'
import { GRANTS } from './grants'

const NEW_ID = '90000000-0000-4000-8000-000000000001'
const LONG_AGO = '2001-01-01T00:00:00+00:00'
const FORGED = `created_by = '${ACCOUNTS.officerElsewhere}', created_at = '${LONG_AGO}', changed_xid = '1'`

const NEW_CAMERA = (id: string, areaId: string, name: string) =>
  `insert into cameras (id, area_id, code, name, lng, lat, kind, ownership, status)
   values ('${id}', '${areaId}', 'C', '${name}', 106.21, 21.12, 'fixed', 'commune', 'working')`

interface Stamps {
  created_by: string | null
  created_at: string
  changed_xid: string
  area_path: string
  area_id: string
}

describe.each(DATABASES)('forgery on $name', ({ open, missing }) => {
  let database: Database
  const officer = (sql: string) =>
    database.as<Stamps & Record<string, unknown>>(ACCOUNTS.officer, sql)
  const refused = async (caller: string, sql: string) => {
    const { rows, refused } = await database.try(caller, sql)
    return refused?.code ?? `${rows.length} rows`
  }

  beforeAll(async () => {
    if (missing) return
    database = await open()
    await database.exec(GRANTS['with everything granted'])
  })
  afterAll(() => database?.close())

  it.skipIf(missing)('stamps a new camera itself', async () => {
    const [camera] = await officer(
      `insert into cameras (id, area_id, area_path, code, name, lng, lat, kind, ownership, status,
         created_by, created_at, updated_at, changed_xid)
       values ('${NEW_ID}', '${AREAS.leDo}', 'vn.khac', 'C', 'Mới', 106.21, 21.12, 'fixed', 'commune', 'working',
         '${ACCOUNTS.officerElsewhere}', '${LONG_AGO}', '${LONG_AGO}', '1') returning *`,
    )
    expect(camera?.created_by).toBe(ACCOUNTS.officer)
    expect(camera?.created_at).not.toBe(LONG_AGO)
    expect(camera?.updated_at).not.toBe(LONG_AGO)
    expect(camera?.changed_xid).not.toBe('1')
    expect(camera?.area_path).toBe('vn.24_20250701.09001_20250701.09001_01_20250701')
  })

  it.skipIf(missing).each([
    ['area_contacts', AREAS.leDo],
    ['cameras', ROWS.camera.here],
    ['camera_contacts', ROWS.camera.here],
    ['fire_points', ROWS.firePoint.here],
    ['fire_point_equipment', ROWS.equipment.here],
    ['fire_point_contacts', ROWS.firePoint.here],
    ['incidents', ROWS.incident.here],
    ['incident_notes', ROWS.incident.here],
  ])('keeps the stamps of %s through an edit', async (table, id) => {
    const [row] = await officer(
      `update ${table} set ${FORGED}, area_path = 'vn.khac' where id = '${id}' returning *`,
    )
    expect(row).toMatchObject({ created_by: null, area_id: AREAS.leDo })
    expect(row?.created_at).not.toBe(LONG_AGO)
    expect(row?.changed_xid).not.toBe('1')
    expect(row?.area_path).toMatch(/09001_01/)
  })

  it.skipIf(missing)('keeps who gave a role', async () => {
    const [given] = await database.as(
      ACCOUNTS.admin,
      `insert into memberships (user_id, area_id, role, created_by, created_at)
       values ('${ACCOUNTS.nobody}', '${AREAS.queTan}', 'viewer', '${ACCOUNTS.viewer}', '${LONG_AGO}') returning *`,
    )
    expect(given).toMatchObject({ created_by: ACCOUNTS.admin })
    expect(given?.created_at).not.toBe(LONG_AGO)
  })

  it.skipIf(missing)('keeps when an import began', async () => {
    const begin = (more: string, value: string) =>
      `insert into imports (id, area_id, layer, file_name${more}) values ('${NEW_ID}', '${AREAS.queTan}', 'cameras', 'x'${value})`
    expect(await refused(ACCOUNTS.officer, begin('', ''))).toBe('0 rows')
    expect(await refused(ACCOUNTS.officer, begin(', created_at', `, '${LONG_AGO}'`))).toBe('42501')
    expect(await refused(ACCOUNTS.officer, begin(', created_by', `, '${ACCOUNTS.leader}'`))).toBe(
      '42501',
    )
    expect(await refused(ACCOUNTS.officer, begin(', applied_at', `, now()`))).toBe('42501')
  })

  it.skipIf(missing)('dates a deletion itself, and keeps that date', async () => {
    await database.scratch(async () => {
      const remove = `update cameras set deleted_at = '${LONG_AGO}' where id = '${ROWS.camera.here}' returning deleted_at`
      const [first] = await database.keep(ACCOUNTS.officer, remove)
      expect(first?.deleted_at).not.toBe(LONG_AGO)
      const [again] = await database.keep(ACCOUNTS.officer, remove)
      expect(again).toEqual(first)
      const [restored] = await database.keep(
        ACCOUNTS.officer,
        `update cameras set deleted_at = null where id = '${ROWS.camera.here}' returning deleted_at`,
      )
      expect(restored).toEqual({ deleted_at: null })
    })
  })

  it.skipIf(missing)('gives a child the area of its parent, whatever it says', async () => {
    const [contact] = await officer(
      `insert into camera_contacts (id, area_id, contact) values ('${ROWS.camera.spareHere}', '${AREAS.giaBang}', 'x')
       returning *`,
    )
    expect(contact?.area_id).toBe(AREAS.leDo)
    const [equipment] = await officer(
      `update fire_point_equipment set area_id = '${AREAS.giaBang}' where id = '${ROWS.equipment.here}' returning *`,
    )
    expect(equipment?.area_id).toBe(AREAS.leDo)
  })

  it.skipIf(missing)('lets no child change parents by its id', async () => {
    const [contact] = await database.as(
      ACCOUNTS.countryAdmin,
      `update camera_contacts set id = '${ROWS.camera.spareThere}' where id = '${ROWS.camera.here}' returning id, area_id`,
    )
    expect(contact).toEqual({ id: ROWS.camera.here, area_id: AREAS.leDo })
  })

  it.skipIf(missing)('lets no child be hung on a parent of another commune', async () => {
    const child = `insert into camera_contacts (id, contact) values ('${ROWS.camera.spareThere}', 'x')`
    expect(await refused(ACCOUNTS.officer, child)).toBe('42501')
    const check = `insert into fire_point_checks (id, fire_point_id, area_id, checked_on, result)
      values ('${NEW_ID}', '${ROWS.firePoint.there}', '${AREAS.leDo}', '2026-01-01', 'ready')`
    expect(await refused(ACCOUNTS.officer, check)).toBe('42501')
  })

  it.skipIf(missing)('keeps a camera out of an area that is not the officer’s', async () => {
    const move = (area: string, place: string) =>
      `update cameras set area_id = '${area}', ${place} where id = '${ROWS.camera.here}'`
    expect(await refused(ACCOUNTS.officer, move(AREAS.giaBang, 'lng = 105.51, lat = 21.22'))).toBe(
      '42501',
    )
    expect(await refused(ACCOUNTS.officer, move(AREAS.dinh, 'lng = 106.25, lat = 21.12'))).toBe(
      '42501',
    )
    expect(await refused(ACCOUNTS.officer, move(AREAS.ben, 'lng = 106.23, lat = 21.12'))).toBe(
      '0 rows',
    )
  })

  it.skipIf(missing)(
    'answers an upsert on the id of another commune with a refusal, and changes nothing',
    async () => {
      await database.scratch(async () => {
        const before = await database.query(
          `select * from cameras where id = '${ROWS.camera.there}'`,
        )
        const upsert = `${NEW_CAMERA(ROWS.camera.there, AREAS.leDo, 'Chiếm')}
        on conflict (id) do update set name = excluded.name, area_id = excluded.area_id returning *`
        const over = await database.try(ACCOUNTS.officer, upsert)
        expect(over.refused?.code).toBe('42501')
        expect(`${over.refused?.message} ${over.refused?.detail}`).not.toMatch(/Tề Lỗ|105|CAM/)
        const skipped = await database.keep(
          ACCOUNTS.officer,
          `${NEW_CAMERA(ROWS.camera.there, AREAS.leDo, 'Chiếm')} on conflict (id) do nothing returning *`,
        )
        expect(skipped).toEqual([])
        expect(
          await database.query(`select * from cameras where id = '${ROWS.camera.there}'`),
        ).toEqual(before)
      })
    },
  )

  it.skipIf(missing)('lets an admin move a hamlet only where both ends are theirs', async () => {
    const move = `update areas set parent_id = '${AREAS.teLo}' where id = '${AREAS.leDo}'`
    const { refused: reason } = await database.try(ACCOUNTS.admin, move)
    expect(reason?.message).toMatch(/area_parent_foreign/)
    expect(await refused(ACCOUNTS.countryAdmin, move)).toBe('0 rows')
  })

  it.skipIf(missing)('lets a leader of the country change no word list', async () => {
    await database.scratch(async () => {
      const change = `update incident_types set label_en = 'x' where id = 'other' returning 1`
      expect(await refused(ACCOUNTS.countryAdmin, change)).toBe('1 rows')
      // The rule that one admin of the country stays would refuse to make the only one a leader.
      await database.exec('alter table memberships disable trigger keep_country_admin')
      await database.exec(
        `update memberships set role = 'leader' where user_id = '${ACCOUNTS.countryAdmin}'`,
      )
      expect(await refused(ACCOUNTS.countryAdmin, change)).toBe('0 rows')
    })
  })

  it.skipIf(missing)(
    'refuses a disabled admin at once, in the middle of an import too',
    async () => {
      await database.scratch(async () => {
        const stage = `insert into import_rows (import_id, row_number, fields)
        values ('80000000-0000-4000-8000-000000000001', 2, '{}')`
        expect(await refused(ACCOUNTS.officer, stage)).toBe('0 rows')
        await database.exec(
          `update memberships set disabled_at = now() where user_id = '${ACCOUNTS.officer}'`,
        )
        expect(await refused(ACCOUNTS.officer, stage)).toBe('42501')
        expect(await refused(ACCOUNTS.officer, 'select 1 from import_rows')).toBe('0 rows')
      })
    },
  )
})
