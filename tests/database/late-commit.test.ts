// The change feed under concurrent writers, on plain PostgreSQL: PGlite has one session only.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { Mirror, pull } from './mirror'
import { moveTo, newCamera } from './new-camera'
import { noServer, openPostgres, type PlainPostgres } from './postgres'
import { randomFrom } from './random'
import { ACCOUNTS, AREAS } from './seeded'

/** `SCHEDULES=1000 npx vitest run --project database tests/database/late-commit.test.ts` is the full measure. */
const SCHEDULES = Number(process.env.SCHEDULES ?? 30)
const STEPS = 40

const HAMLETS = [AREAS.leDo, AREAS.ben, AREAS.dinh, AREAS.giaBang]

/**
 * What a writer may do to rows of its own, so that none waits for another: every table of the feed, both ways of
 * deleting, moves, and what is taken back within a transaction. `own` marks the rows.
 */
function writes(own: string, areaId: string, note: number): readonly string[] {
  const one = (table: string, column: string) =>
    `where id = (select id from ${table} where ${column} = '${own}' order by random() limit 1)`
  const [camera, incident] = [one('cameras', 'name'), one('incidents', 'outcome')]
  const point = one('fire_points', 'name')
  const add = newCamera(own, areaId)
  const place = HAMLETS.indexOf(areaId) < 3 ? '106.21, 21.12' : '105.51, 21.22'
  return [
    add,
    add,
    `update cameras set note = '${note}' ${camera}`,
    `${moveTo(areaId)} ${camera}`,
    `update cameras set deleted_at = now() ${camera}`,
    `update cameras set deleted_at = null ${camera}`,
    `delete from cameras ${camera}`,
    `insert into incidents (id, area_id, occurred_at, type_id, outcome)
     values (gen_random_uuid(), '${areaId}', now(), 'other', '${own}')`,
    `update incidents set severity = ${1 + (note % 4)}, area_id = '${areaId}' ${incident}`,
    `delete from incidents ${incident}`,
    `insert into fire_points (id, area_id, code, name, lng, lat, status)
     values (gen_random_uuid(), '${place.startsWith('106') ? AREAS.leDo : areaId}', 'C', '${own}', ${place}, 'ready')`,
    `insert into fire_point_equipment (id, fire_point_id, item, quantity)
     select gen_random_uuid(), id, 'loa', 1 from fire_points ${point} on conflict do nothing`,
    `delete from fire_points ${point}`,
    `savepoint before; ${add}; rollback to before; update cameras set note = 'after' ${camera}`,
  ]
}

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
      // In every other schedule one transaction stays open from its first write to the end.
      const held = random() < 0.5 ? pick(writers) : null
      const end = async (writer: Database) => {
        open.delete(writer)
        await writer.exec(random() < 0.85 ? 'commit' : 'rollback')
      }
      for (let step = 0; step < STEPS; step += 1) {
        const writer = pick(writers)
        const own = `S${seed}-${writers.indexOf(writer)}`
        if (!open.has(writer)) {
          open.add(writer)
          await writer.exec('begin')
        }
        await writer.exec(pick(writes(own, pick(HAMLETS), step)))
        if (writer !== held && random() < 0.35) await end(writer)
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
