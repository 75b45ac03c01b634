// The change feed under concurrent writers, on plain PostgreSQL: PGlite has one session only.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { Mirror, pull } from './mirror'
import { moveTo, newCamera } from './new-camera'
import { noServer, openPostgres, type PlainPostgres } from './postgres'
import { randomFrom } from './random'
import { ACCOUNTS, AREAS } from './seeded'

const SCHEDULES = 30
const STEPS = 40

describe.skipIf(noServer)(`pull_changes with several writers ${noServer ?? ''}`, () => {
  let postgres: PlainPostgres
  let writers: Database[]
  beforeAll(async () => {
    postgres = await openPostgres()
    writers = Array.from({ length: 4 }, () => postgres.connect())
  })
  afterAll(async () => {
    for (const writer of writers ?? []) await writer.close()
    await postgres?.database.close()
  })

  it('never skips a transaction that commits late', async () => {
    const { database } = postgres
    const [late, quick] = writers as [Database, Database]
    const { cursor } = await pull(database, ACCOUNTS.viewer, null)

    await late.exec(`begin; ${newCamera('Muộn')}`)
    await quick.exec(newCamera('Nhanh'))
    const early = await pull(database, ACCOUNTS.viewer, cursor)
    await quick.exec(newCamera('Nhanh nữa'))
    const still = await pull(database, ACCOUNTS.viewer, early.cursor)
    await late.exec('commit')
    const last = await pull(database, ACCOUNTS.viewer, still.cursor)

    const names = [early, still, last]
      .flatMap((answer) => answer.cameras ?? [])
      .map((row) => row.name)
    expect(names.toSorted()).toEqual(['Muộn', 'Nhanh', 'Nhanh nữa'])
  })

  it('would notice a feed that does not wait for open transactions', async () => {
    const { database } = postgres
    const [late, quick] = writers as [Database, Database]
    const { definition } = await database.one<{ definition: string }>(
      `select pg_get_functiondef('private.changed_rows'::regproc) as definition`,
    )
    await database.exec(definition.replace('pg_snapshot_xmin', 'pg_snapshot_xmax'))
    const mirror = new Mirror(database, ACCOUNTS.viewer)
    await mirror.load()
    await late.exec(`begin; ${newCamera('Muộn')}`)
    await quick.exec(newCamera('Nhanh'))
    await mirror.catchUp()
    await late.exec('commit')
    await mirror.catchUp()
    await database.exec(definition)
    expect(await mirror.difference()).toHaveLength(1)
  })

  it('does not tell what was rolled back', async () => {
    const { database } = postgres
    const [writer] = writers as [Database]
    const { cursor } = await pull(database, ACCOUNTS.viewer, null)
    await writer.exec(`begin; ${newCamera('Bỏ')}; rollback`)
    await writer.exec(newCamera('Giữ'))
    const { cameras } = await pull(database, ACCOUNTS.viewer, cursor)
    expect(cameras?.map((row) => row.name)).toEqual(['Giữ'])
  })

  it.each(Array.from({ length: SCHEDULES }, (_, index) => [index + 1]))(
    'keeps mirrors equal to the database: random schedule %i',
    async (seed) => {
      const random = randomFrom(seed)
      const pick = <Item>(items: readonly Item[]): Item =>
        items[Math.floor(random() * items.length)] as Item
      const mirrors = [ACCOUNTS.viewer, ACCOUNTS.officerElsewhere, ACCOUNTS.provinceOfficer].map(
        (caller) => new Mirror(postgres.database, caller),
      )
      for (const mirror of mirrors) await mirror.load()

      const open = new Set<Database>()
      const end = async (writer: Database) => {
        open.delete(writer)
        await writer.exec(random() < 0.85 ? 'commit' : 'rollback')
      }
      for (let step = 0; step < STEPS; step += 1) {
        const writer = pick(writers)
        const own = `S${seed}-${writers.indexOf(writer)}`
        // Of its own rows alone: no writer waits for another.
        const one = `where id = (select id from cameras where name = '${own}' order by random() limit 1)`
        const area = pick([AREAS.leDo, AREAS.ben, AREAS.dinh, AREAS.giaBang])
        if (!open.has(writer)) {
          open.add(writer)
          await writer.exec('begin')
        }
        await writer.exec(
          pick([
            newCamera(own, area),
            newCamera(own, area),
            `update cameras set note = '${step}' ${one}`,
            `${moveTo(area)} ${one}`,
            `update cameras set deleted_at = now() ${one}`,
            `update cameras set deleted_at = null ${one}`,
            `delete from cameras ${one}`,
          ]),
        )
        if (random() < 0.35) await end(writer)
        if (random() < 0.35) await pick(mirrors).catchUp(pick([1, 2, 3, 5000]))
      }
      for (const writer of [...open]) await end(writer)
      for (const mirror of mirrors) {
        await mirror.catchUp(pick([2, 5000]))
        expect(await mirror.difference()).toEqual([])
      }
    },
  )
})
