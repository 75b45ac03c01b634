// Incident counts under concurrent writers, on plain PostgreSQL: PGlite has one session only.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CountedWorld } from './counted-world'
import type { Database } from './database'
import { askCounts, naiveCounts, type Question } from './naive-counts'
import { noServer, openPostgres, type PlainPostgres } from './postgres'
import { randomFrom } from './random'
import { ACCOUNTS, AREAS } from './seeded'

const SCHEDULES = 12
const STEPS = 50
const CALLERS = [ACCOUNTS.countryAdmin, ACCOUNTS.provinceOfficer, ACCOUNTS.viewer]

describe.skipIf(noServer)(`incident_counts with several writers ${noServer ?? ''}`, () => {
  let postgres: PlainPostgres
  let writers: Database[]
  beforeAll(async () => {
    postgres = await openPostgres()
    writers = Array.from({ length: 4 }, () => postgres.connect())
  })
  // What a test that failed has left open would keep the next one waiting.
  afterEach(async () => {
    for (const writer of writers) await writer.exec('rollback')
  })
  afterAll(async () => {
    for (const writer of writers ?? []) await writer.close()
    await postgres?.database.close()
  })

  const expectRight = async (caller: string, question: Question) => {
    const answer = await askCounts(postgres.database, caller, question)
    expect(answer).toEqual(
      await naiveCounts(postgres.database, caller, question, answer?.grid ?? null),
    )
  }
  const everything: Question = {
    area: AREAS.country,
    startsAt: '1990-01-01T00:00:00+07:00',
    endsAt: '2100-01-01T00:00:00+07:00',
    types: null,
    view: [102, 6, 118, 24],
  }
  const newIncident = (area: string) =>
    `insert into incidents (id, area_id, occurred_at, type_id) values (gen_random_uuid(), '${area}', '2025-01-01T00:00:00Z', 'other')`

  it.each(Array.from({ length: SCHEDULES }, (_, index) => [index + 1]))(
    'is right while transactions are open, and after: random schedule %i',
    async (seed) => {
      const random = randomFrom(seed)
      const worlds = writers.map((_, index) => new CountedWorld(random, `S${seed}-${index}`))
      const open = new Set<Database>()
      const end = async (writer: Database) => {
        open.delete(writer)
        await writer.exec(random() < 0.85 ? 'commit' : 'rollback')
      }
      for (let step = 0; step < STEPS; step += 1) {
        const index = Math.floor(random() * writers.length)
        const [writer, world] = [writers[index], worlds[index]] as [Database, CountedWorld]
        if (!open.has(writer)) {
          open.add(writer)
          await writer.exec('begin')
        }
        await writer.exec(world.change())
        if (random() < 0.3) await writer.exec('select private.fold_incident_counts()')
        if (random() < 0.3) await end(writer)
        if (random() < 0.2) await expectRight(world.pick(CALLERS), world.question())
      }
      for (const writer of [...open]) await end(writer)
      for (const caller of CALLERS) await expectRight(caller, everything)
      await postgres.database.exec('select private.fold_incident_counts()')
      for (const caller of CALLERS) await expectRight(caller, everything)
    },
  )

  it('makes nobody wait who adds to the same counts, in whatever order', async () => {
    const [one, other] = writers as [Database, Database]
    await one.exec(`begin; set local lock_timeout = '1s'; ${newIncident(AREAS.leDo)}`)
    await other.exec(`begin; set local lock_timeout = '1s'; ${newIncident(AREAS.giaBang)}`)
    for (const writer of [one, other]) {
      await writer.exec(newIncident(writer === one ? AREAS.giaBang : AREAS.leDo))
      await writer.exec('select private.fold_incident_counts()')
    }
    await one.exec('commit')
    await other.exec('commit')
    await expectRight(ACCOUNTS.countryAdmin, everything)
  })

  it('folds nothing twice in a transaction that looks back', async () => {
    const [late, quick] = writers as [Database, Database]
    await late.exec(
      `begin isolation level repeatable read; select count(*) from private.incident_count_changes`,
    )
    await quick.exec(newIncident(AREAS.dinh))
    await quick.exec('select private.fold_incident_counts()')
    await late.exec('select private.fold_incident_counts(); commit')
    await expectRight(ACCOUNTS.countryAdmin, everything)
  })

  it('is right after many wrote at once', async () => {
    await Promise.all(
      writers.map(async (writer, index) => {
        const world = new CountedWorld(randomFrom(100 + index), `burst-${index}`)
        for (let step = 0; step < 60; step += 1) await writer.exec(world.change())
      }),
    )
    for (const caller of CALLERS) await expectRight(caller, everything)
  })

  it.each([
    ['a hamlet moves while an incident comes to it', newIncident(AREAS.leDo), AREAS.queVo],
    [
      'a hamlet moves while its incidents change',
      `update incidents set type_id = 'fire.rung' where area_id = '${AREAS.leDo}'`,
      AREAS.queTan,
    ],
  ])('is right when %s', async (_, change, parent) => {
    const [mover, writer] = writers as [Database, Database]
    const move = `update areas set parent_id = '${parent}' where id = '${AREAS.leDo}'`
    await writer.exec(`begin; ${change}`)
    const moved = mover.exec(move)
    await writer.exec('select pg_sleep(0.2); commit')
    await moved
    await expectRight(ACCOUNTS.countryAdmin, { ...everything, area: AREAS.bacNinh })

    await mover.exec(`begin; ${move.replace(parent, AREAS.teLo)}`)
    const changed = writer.exec(change.replace('fire.rung', 'fire.khac'))
    await mover.exec('select pg_sleep(0.2); commit')
    await changed
    await expectRight(ACCOUNTS.countryAdmin, everything)
    await expectRight(ACCOUNTS.officerElsewhere, everything)
  })
})
