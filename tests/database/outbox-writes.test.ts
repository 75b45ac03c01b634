// write_changes for a phone's outbox: checks and incidents are written once, and a bad item is refused with a reason.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const CHECK = '90000000-0000-4000-8000-000000000051'
const INCIDENT = '90000000-0000-4000-8000-000000000052'
const create = (table: string, row: object) => ({ verb: 'create', table, row })
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000)
const dayFromNow = (days: number) =>
  hoursFromNow(days * 24 + 7)
    .toISOString()
    .slice(0, 10)

const check = (more = {}) =>
  create('fire_point_checks', {
    ...{ id: CHECK, fire_point_id: ROWS.firePoint.here, checked_on: dayFromNow(0) },
    ...{ result: 'needs_service', next_due: dayFromNow(30), note: null, ...more },
  })
const incident = (more = {}) =>
  create('incidents', {
    ...{ id: INCIDENT, area_id: AREAS.leDo, occurred_at: hoursFromNow(-1).toISOString() },
    ...{ type_id: 'fire.nha_dan', severity: 2, source: 'patrol', lng: 106.21, lat: 21.12, ...more },
  })
const note = (summary: string) => create('incident_notes', { id: INCIDENT, summary })
const camera = (more = {}) =>
  create('cameras', {
    ...{ id: CHECK, area_id: AREAS.leDo, code: 'CAM-09', name: 'Cổng chợ', lng: 106.21 },
    ...{ lat: 21.12, kind: 'fixed', ownership: 'commune', status: 'working', ...more },
  })
const edit = (table: string, id: string, fields: unknown) => ({
  ...{ verb: 'edit', table, id, version: '1', fields },
})

describe.each(DATABASES)('what a phone sends, on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const write = async (user: string, changes: unknown) => {
    const [answer] = await database.keep<{ versions: string[] }>(
      user,
      'select write_changes($1) as versions',
      [JSON.stringify(changes)],
    )
    return answer?.versions ?? []
  }
  const reasonFor = async (changes: unknown): Promise<string> =>
    database.scratch(async () => {
      const sql = 'select write_changes($1)'
      const { refused } = await database.try(ACCOUNTS.officer, sql, [JSON.stringify(changes)])
      return refused ? refused.constraint || refused.message : 'taken'
    })

  it.skipIf(missing)('writes a check once, and the point says how it stands', () =>
    database.scratch(async () => {
      const versions = await write(ACCOUNTS.officer, [check()])
      expect(await write(ACCOUNTS.officer, [check()])).toEqual(versions)
      expect(
        await database.one(`select status, (select count(*) from fire_point_checks where id = '${CHECK}') as checks
          from fire_points where id = '${ROWS.firePoint.here}'`),
      ).toEqual({ status: 'needs_service', checks: 1 })
    }),
  )

  it.skipIf(missing)('notes with the newest check what was not there, and with no older one', () =>
    database.scratch(async () => {
      const id = ROWS.equipment.here
      const piece = () =>
        database.one<{ item: string; condition: string }>(
          `select item, condition from fire_point_equipment where id = '${id}'`,
        )
      const { item } = await piece()
      const point = `id = '${ROWS.firePoint.here}'`
      await database.exec(`update fire_points set last_checked_on = '2100-01-01' where ${point};
        update fire_point_equipment set condition = 'worn' where id = '${id}'`)
      const gone = { missing: [item] }
      await write(ACCOUNTS.officer, [check(gone)])
      expect((await piece()).condition).toBe('worn')
      await database.exec(`update fire_points set last_checked_on = null where ${point}`)
      await write(ACCOUNTS.officer, [check({ ...gone, id: INCIDENT })])
      expect((await piece()).condition).toBe('missing')
    }),
  )

  it.skipIf(missing)('takes which cameras near by are others', () =>
    database.scratch(async () => {
      await write(ACCOUNTS.officer, [camera({ apart_from: [ROWS.camera.here] })])
      expect(await database.one(`select apart_from from cameras where id = '${CHECK}'`)).toEqual({
        apart_from: [ROWS.camera.here],
      })
      expect(await reasonFor([camera({ apart_from: ['Cổng chợ'] })])).toMatch(/values_unreadable/)
      expect(await reasonFor([camera({ apart_from: null })])).toMatch(/apart_from/)
    }),
  )

  it.skipIf(missing)('writes an incident with its summary once, and one event', () =>
    database.scratch(async () => {
      const changes = [incident(), note('Cháy bếp, đã dập.')]
      const versions = await write(ACCOUNTS.officer, changes)
      expect(await write(ACCOUNTS.officer, changes)).toEqual(versions)
      expect(
        await database.one(`select count(*) as incidents,
          (select count(*) from incident_notes where id = '${INCIDENT}') as notes,
          (select count(*) from incident_events where incident_id = '${INCIDENT}') as events
          from incidents where id = '${INCIDENT}'`),
      ).toEqual({ incidents: 1, notes: 1, events: 1 })
    }),
  )

  it.skipIf(missing)('leaves no incident behind when its summary is refused', () =>
    database.scratch(async () => {
      await expect(write(ACCOUNTS.officer, [incident(), note('')])).rejects.toThrow(
        /incident_summary_length/,
      )
      expect(await database.query(`select id from incidents where id = '${INCIDENT}'`)).toEqual([])
    }),
  )

  it.skipIf(missing)('takes them from officers of the area alone', () =>
    database.scratch(async () => {
      for (const user of [ACCOUNTS.viewer, ACCOUNTS.officerElsewhere, ACCOUNTS.disabledAdmin])
        for (const change of [check(), incident()])
          await expect(write(user, [change])).rejects.toThrow(/row-level security|row_unknown/)
    }),
  )

  it.skipIf(missing)('takes a time of today on a phone that is some hours ahead', async () => {
    const ahead = hoursFromNow(20).toISOString()
    expect(await reasonFor([incident({ occurred_at: ahead, reported_at: ahead })])).toBe('taken')
    expect(await reasonFor([check({ checked_on: dayFromNow(1), next_due: null })])).toBe('taken')
  })

  it.skipIf(missing).each<[string, unknown, string | RegExp]>([
    ['no list', { verb: 'create' }, 'changes_unreadable'],
    ['a list of texts', ['create'], 'changes_unreadable'],
    ['null', null, 'changes_unreadable'],
    ['no row', [{ verb: 'create', table: 'cameras' }], 'changes_unreadable'],
    ['a row that is a list', [create('cameras', [1])], 'changes_unreadable'],
    ['a row without an id', [camera({ id: null })], 'changes_unreadable'],
    ['an id that is none', [camera({ id: 'camera-1' })], 'changes_unreadable'],
    ['no fields', [edit('cameras', ROWS.camera.here, {})], 'changes_unreadable'],
    ['fields that are a text', [edit('cameras', ROWS.camera.here, 'x')], 'changes_unreadable'],
    [
      'an edited check',
      [edit('fire_point_checks', ROWS.check.here, { note: 'x' })],
      'changes_unreadable',
    ],
    ['101 incidents', Array.from({ length: 101 }, () => incident()), 'changes_unreadable'],
    ['a column of another version', [camera({ zoom: 3 })], 'columns_unknown'],
    ['a column that triggers keep', [incident({ number: 7 })], 'columns_unknown'],
    ['a new id', [edit('cameras', ROWS.camera.here, { id: CHECK })], 'columns_unknown'],
    ['a number that is a word', [camera({ bearing_deg: 'bắc' })], 'values_unreadable'],
    ['a list for a number', [camera({ range_m: [1, 2] })], 'values_unreadable'],
    ['a number without end', [camera({ retention_days: 1e30 })], 'values_unreadable'],
    ['a day that is none', [check({ checked_on: '2026-13-45' })], 'values_unreadable'],
    ['a time that is none', [incident({ occurred_at: 'hôm qua' })], 'values_unreadable'],
    ['no time', [incident({ occurred_at: null })], /null value/],
    ['a text too long', [check({ note: 'ạ'.repeat(2001) })], 'check_note_length'],
    ['position 0,0', [incident({ lng: 0, lat: 0 })], 'incident_position_in_vietnam'],
    ['position 0,0 of a camera', [camera({ lng: 0, lat: 0 })], 'camera_position_in_vietnam'],
    ['coordinates swapped', [camera({ lng: 21.12, lat: 106.21 })], 'camera_position_in_vietnam'],
    ['half a position', [incident({ lat: null })], 'incident_position_whole'],
    ['an unknown type', [incident({ type_id: 'crime.moi' })], /foreign key|fkey/],
    ['an unknown result', [check({ result: 'hong' })], 'check_result_known'],
    ['a point that is gone', [check({ fire_point_id: INCIDENT })], 'parent_unknown'],
    ['an area that is gone', [incident({ area_id: INCIDENT })], 'area_unknown'],
    [
      'an incident in two days',
      [incident({ occurred_at: hoursFromNow(48).toISOString() })],
      'time_in_future',
    ],
    [
      'a report in two days',
      [incident({ reported_at: hoursFromNow(48).toISOString() })],
      'time_in_future',
    ],
    [
      'a check in two days',
      [check({ checked_on: dayFromNow(2), next_due: null })],
      'time_in_future',
    ],
  ])('refuses with a reason: %s', async (_name, changes, reason) => {
    expect(await reasonFor(changes)).toMatch(reason)
  })
})
