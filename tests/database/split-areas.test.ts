// Splitting areas: by outlines where parts have them, else all to the main part.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from './database'
import { DATABASES } from './databases'
import { incidentSql, movedTo, refusalOf, split } from './ending-areas'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const EAST = { code: '09001-51', kind: 'thôn', name: 'Đông', households: 300 }
const WEST = { code: '09001-52', kind: 'thôn', name: 'Tây', households: 300 }
const OUTLINED = '20000000-0000-4000-8000-000000000199'

describe.each(DATABASES)('areas split on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const check = (name: string, work: () => Promise<void>) =>
    it.skipIf(missing)(name, () => database.scratch(work))

  check('gives all to the main part where no part has an outline', async () => {
    const answer = await split(database, ACCOUNTS.admin, [EAST, WEST], 1)
    expect(movedTo(answer, 0)).toBe('')
    expect(movedTo(answer, 1)).toMatch(/^actions 1, cameras 2, fire_points 2, /)
    expect(answer).toMatchObject({ incidents_kept: 2, households: { before: 610, after: 600 } })
    const roles = await database.query<{ area_id: string }>(
      `select area_id from memberships where user_id = '${ACCOUNTS.provinceOfficer}' and role = 'viewer' order by 1`,
    )
    expect(roles.map(({ area_id }) => area_id).toSorted()).toEqual(
      [AREAS.leDo, ...answer.parts.map(({ id }) => id)].toSorted(),
    )
    expect(
      await database.one(`select ended_on, parent_id from areas where id = '${AREAS.leDo}'`),
    ).toEqual({ ended_on: '2026-07-01', parent_id: AREAS.queTan })
  })

  check('goes by position where a part has an outline', async () => {
    // Around the second camera alone.
    await database.exec(`insert into areas (id, code, code_edition, level, kind, name, parent_id, boundary)
      values ('${OUTLINED}', '09001-53', '2026-07-01', 'hamlet', 'thôn', 'Đình', '${AREAS.queTan}',
        extensions.st_multi(extensions.st_makeenvelope(106.2115, 21.1205, 106.2125, 21.1215, 4326)))`)
    const answer = await split(database, ACCOUNTS.admin, [{ id: OUTLINED }, WEST], 1)
    expect(movedTo(answer, 0)).toBe('cameras 1')
    expect(movedTo(answer, 1)).toMatch(/cameras 1, fire_points 2/)
    const { area_id } = await database.one<{ area_id: string }>(
      `select area_id from cameras where id = '${ROWS.camera.spareHere}'`,
    )
    expect(area_id).toBe(OUTLINED)
    const { points } = await database.one<{ points: number }>(
      `select extensions.st_npoints(boundary) as points from areas where id = '${OUTLINED}'`,
    )
    expect(points).toBe(5)
  })

  check('leaves sums of the commune as they were, and what happened in its place', async () => {
    const counts = `select incident_counts($1, '2026-05-01+07', '2026-06-01+07')::jsonb as answer`
    const before = await database.as(ACCOUNTS.officer, counts, [AREAS.queTan])
    await split(database, ACCOUNTS.admin, [EAST, WEST])
    expect(await database.as(ACCOUNTS.officer, counts, [AREAS.queTan])).toEqual(before)
    const late = (at: string) =>
      refusalOf(database.as(ACCOUNTS.officer, incidentSql(AREAS.leDo, at)))
    expect(await late('2026-06-30T10:00:00Z')).toBe('taken')
    expect(await late('2026-07-01T10:00:00Z')).toBe('area_ended')
  })

  check('refuses what cannot be split', async () => {
    const asked = (caller: Caller, parts: Parameters<typeof split>[2], main = 0) =>
      refusalOf(database.scratch(() => split(database, caller, parts, main)))
    expect(await asked(ACCOUNTS.admin, [EAST])).toBe('split_too_few')
    expect(await asked(ACCOUNTS.admin, [])).toBe('split_too_few')
    expect(await asked(ACCOUNTS.admin, [EAST, WEST], 2)).toBe('changes_unreadable')
    expect(await asked(ACCOUNTS.admin, [EAST, { ...WEST, name: 'ĐôNG' }])).toBe('area_name_taken')
    expect(await asked(ACCOUNTS.admin, [EAST, { ...WEST, code: EAST.code }])).toMatch(
      'area_code_unique',
    )
    expect(await asked(ACCOUNTS.admin, [{ id: AREAS.ben }, { id: AREAS.ben }])).toBe('areas_apart')
    expect(await asked(ACCOUNTS.admin, [EAST, { id: AREAS.giaBang }])).toBe('areas_apart')
    expect(await asked(ACCOUNTS.leader, [EAST, WEST])).toBe('row_unknown')
    expect(await asked(ACCOUNTS.officerElsewhere, [EAST, WEST])).toBe('row_unknown')
  })
})
