// The change feed: pages, moves, deletions, cursors that are of no use.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { Mirror, pull } from './mirror'
import { moveTo, newCamera } from './new-camera'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const newId = () => crypto.randomUUID()

describe.each(DATABASES)('pull_changes on $name', ({ open, missing }) => {
  let database: Database
  let cursor: string
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  beforeEach(async () => {
    if (!missing) cursor = (await pull(database, ACCOUNTS.officer, null)).cursor
  })
  afterAll(() => database?.close())

  const ofOfficer = (from: string, pageSize?: number) =>
    pull(database, ACCOUNTS.officer, from, pageSize)

  it.skipIf(missing)('answers nothing when nothing changed', async () => {
    const answer = await ofOfficer(cursor)
    expect(answer).toMatchObject({
      more: false,
      reset: false,
      deleted: {},
      cameras: [],
      incidents: [],
    })
  })

  it.skipIf(missing)('answers plain values: numbers, ISO times, no geometry', async () => {
    await database.exec(`update incidents set outcome = 'x' where id = '${ROWS.incident.here}'`)
    const [incident] = (await ofOfficer(cursor)).incidents ?? []
    expect(incident).toMatchObject({
      id: ROWS.incident.here,
      lng: 106.214,
      damage_vnd: 0,
      severity: 1,
    })
    expect(incident).toHaveProperty(
      'occurred_at',
      expect.stringMatching(/^2026-05-14T\d\d:59:00\+\d\d:00$/),
    )
    expect(incident).not.toHaveProperty('location')
  })

  it.skipIf(missing)('pages one transaction and several: every row once, in order', async () => {
    const ten = Array.from({ length: 10 }, newId)
    await database.exec(
      `begin; ${ten.map((id) => newCamera('Mười', AREAS.leDo, id)).join('; ')}; commit`,
    )
    const single = [newId(), newId(), newId()]
    for (const id of single) await database.exec(newCamera('Lẻ', AREAS.ben, id))

    const seen: string[] = []
    let pages = 0
    for (let answer = { cursor, more: true }; answer.more; pages += 1) {
      const next = await ofOfficer(answer.cursor, 3)
      expect(next.cameras?.length).toBeLessThanOrEqual(3)
      seen.push(...(next.cameras ?? []).map((camera) => camera.id))
      answer = next
    }
    expect(pages).toBe(5)
    expect(seen.slice(0, 10).toSorted()).toEqual(ten.toSorted())
    expect(seen.slice(10)).toEqual(single)
  })

  it.skipIf(missing)('names incidents that are gone by their numbers too', async () => {
    const id = newId()
    await database.exec(`insert into incidents (id, area_id, occurred_at, type_id)
      values ('${id}', '${AREAS.leDo}', '2026-05-01', 'other')`)
    const { number } = await database.one<{ number: number }>(
      `select number::int from incidents where id = '${id}'`,
    )
    await database.exec(`update incidents set deleted_at = now() where id = '${id}'`)
    const soft = await ofOfficer(cursor)
    await database.exec(`delete from incidents where id = '${id}'`)
    const hard = await ofOfficer(soft.cursor)
    for (const answer of [soft, hard]) {
      expect(answer.deleted.incidents).toEqual([id])
      expect(answer).toMatchObject({ deleted_numbers: { incidents: [number] } })
    }
  })

  it.skipIf(missing)('tells deletions of a transaction before its rows', async () => {
    const gone = newId()
    await database.exec(newCamera('Đi', AREAS.leDo, gone))
    const { cursor: after } = await ofOfficer(cursor)
    await database.exec(
      `begin; ${newCamera('Đến')}; delete from cameras where id = '${gone}'; commit`,
    )
    const first = await ofOfficer(after, 1)
    expect(first).toMatchObject({ deleted: { cameras: [gone] }, cameras: [], more: true })
    const second = await ofOfficer(first.cursor, 1)
    expect(second).toMatchObject({ deleted: {}, more: false, cameras: [{ name: 'Đến' }] })
  })

  it.skipIf(missing)(
    'tells a soft-deleted row as deleted, and a restored one as a row',
    async () => {
      await database.exec(`update cameras set deleted_at = now() where id = '${ROWS.camera.here}'`)
      const deleted = await ofOfficer(cursor)
      expect(deleted).toMatchObject({ deleted: { cameras: [ROWS.camera.here] }, cameras: [] })
      await database.exec(`update cameras set deleted_at = null where id = '${ROWS.camera.here}'`)
      expect((await ofOfficer(deleted.cursor)).cameras?.map((row) => row.id)).toEqual([
        ROWS.camera.here,
      ])
    },
  )

  it.skipIf(missing)(
    'tells a moved row as deleted to those who lost it, as a row to the others',
    async () => {
      const id = newId()
      await database.exec(newCamera('Chuyển', AREAS.leDo, id))
      const { cursor: after } = await ofOfficer(cursor)
      await database.exec(`${moveTo(AREAS.dinh)} where id = '${id}'`)
      expect(await ofOfficer(after)).toMatchObject({ deleted: { cameras: [id] }, cameras: [] })
      const { cursor: provincial } = await pull(database, ACCOUNTS.provinceOfficer, null)
      await database.exec(`${moveTo(AREAS.leDo)} where id = '${id}'`)
      expect((await ofOfficer(after)).cameras?.map((row) => row.id)).toEqual([id])
      // Who holds both areas keeps the row: deletions are applied first.
      const mirror = await pull(database, ACCOUNTS.provinceOfficer, provincial)
      expect(mirror).toMatchObject({ deleted: { cameras: [id] }, cameras: [{ id }] })
    },
  )

  it.skipIf(missing)(
    'tells a moved hamlet and all that is in it as deleted to those who lost it',
    async () => {
      const loser = new Mirror(database, ACCOUNTS.officer)
      const winner = new Mirror(database, ACCOUNTS.officerElsewhere)
      const both = new Mirror(database, ACCOUNTS.countryAdmin)
      for (const mirror of [loser, winner, both]) await mirror.load()
      await database.exec(`update areas set parent_id = '${AREAS.teLo}' where id = '${AREAS.leDo}'`)
      for (const mirror of [loser, winner, both]) await mirror.catchUp(3)
      expect(loser.versions.has(`cameras/${ROWS.camera.here}`)).toBe(false)
      expect(winner.versions.has(`cameras/${ROWS.camera.here}`)).toBe(true)
      for (const mirror of [loser, winner, both]) expect(await mirror.difference()).toEqual([])
      await database.exec(
        `update areas set parent_id = '${AREAS.queTan}' where id = '${AREAS.leDo}'`,
      )
      for (const mirror of [loser, winner, both]) await mirror.catchUp(3)
      for (const mirror of [loser, winner, both]) expect(await mirror.difference()).toEqual([])
    },
  )

  it.skipIf(missing)(
    'starts anew for everybody under a commune that moved to another province',
    async () => {
      await database.exec(
        `update areas set parent_id = '${AREAS.phuTho}' where id = '${AREAS.queTan}'`,
      )
      expect((await ofOfficer(cursor)).reset).toBe(true)
      await database.exec(
        `update areas set parent_id = '${AREAS.bacNinh}' where id = '${AREAS.queTan}'`,
      )
    },
  )

  it.skipIf(missing)('starts anew when a membership was given, changed or disabled', async () => {
    const change = (sql: string) =>
      database.exec(`update memberships set ${sql} where user_id = '${ACCOUNTS.officer}'`)
    await change(`role = 'viewer'`)
    expect(await ofOfficer(cursor)).toMatchObject({ reset: true, more: false, deleted: {} })
    await change(`role = 'officer'`)
    expect((await ofOfficer(cursor)).reset).toBe(false)
    await change('disabled_at = now()')
    const disabled = await ofOfficer(cursor)
    expect(disabled).toMatchObject({ reset: true })
    expect(disabled).not.toHaveProperty('cameras')
    await change('disabled_at = null')
  })

  it.skipIf(missing)('starts anew after a backup was restored', async () => {
    expect((await ofOfficer(cursor)).reset).toBe(false)
    await database.exec('select private.begin_feed_epoch()')
    expect((await ofOfficer(cursor)).reset).toBe(true)
  })

  it.skipIf(missing).each([
    ['of the future', (scope: string) => `99999999999~${scope}`],
    ['of the far future', (scope: string) => `18446744073709551615~${scope}`],
    ['too large', (scope: string) => `99999999999999999999~${scope}`],
    ['negative', (scope: string) => `-1~${scope}`],
    ['without scope', () => '700'],
    ['of another scope', () => '700~00000000'],
    ['empty', () => ''],
    ['garbage', () => `'; drop table cameras; --`],
    ['half a page', (scope: string) => `700/3~${scope}`],
  ])('starts anew for a cursor %s', async (_, make) => {
    const scope = cursor.split('~')[1] ?? ''
    expect(await ofOfficer(make(scope))).toMatchObject({
      reset: true,
      more: false,
      cursor: expect.stringContaining(`~${scope}`),
    })
  })

  it.skipIf(missing)('keeps any page size within bounds', async () => {
    await database.exec(`begin; ${newCamera('a')}; ${newCamera('b')}; commit`)
    expect((await ofOfficer(cursor, 0)).cameras).toHaveLength(1)
    expect((await ofOfficer(cursor, -5)).cameras).toHaveLength(1)
    expect((await ofOfficer(cursor, 2_000_000_000)).cameras).toHaveLength(2)
  })

  it.skipIf(missing)('gives a viewer the same, and another commune nothing', async () => {
    const viewer = (await pull(database, ACCOUNTS.viewer, null)).cursor
    const elsewhere = (await pull(database, ACCOUNTS.officerElsewhere, null)).cursor
    await database.exec(newCamera('Mới'))
    const { cameras } = await ofOfficer(cursor)
    expect((await pull(database, ACCOUNTS.viewer, viewer)).cameras).toEqual(cameras)
    await database.exec(`delete from cameras where name = 'Mới'`)
    const foreign = await pull(database, ACCOUNTS.officerElsewhere, elsewhere)
    expect(foreign).toMatchObject({ cameras: [], deleted: {}, reset: false })
  })
})
