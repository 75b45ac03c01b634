// Merging areas: what lives goes over, what happened stays, figures of older periods stay equal, and who may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from './database'
import { DATABASES } from './databases'
import {
  DECISION,
  incidentSql,
  merge,
  movedTo,
  NEW_HAMLET,
  reasonIn,
  refusalOf,
} from './ending-areas'
import { runImport } from './run-import'
import { ACCOUNTS, AREAS, ROWS } from './seeded'
import type { Value } from './statement'

const MERGED_COMMUNE = { code: '09009', kind: 'xã', name: 'Quế Mới' }
const BOTH_COMMUNES = [AREAS.queTan, AREAS.queVo]

describe.each(DATABASES)('areas merged on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const check = (name: string, work: () => Promise<void>) =>
    it.skipIf(missing)(name, () => database.scratch(work))
  const reasonOf = async (caller: Caller, sql: string, values: readonly Value[] = []) =>
    reasonIn((await database.try(caller, sql, values)).refused?.message)
  const figuresOf = async (area: string, caller: Caller = ACCOUNTS.countryAdmin) => {
    const [row] = await database.as<{ briefing: object; counts: object; community: object }>(
      caller,
      `select briefing_figures($1, 'police_month', '2026-05') - '{areas,fire_points,cameras,community}'::text[] as briefing,
         (incident_counts($1, '2026-05-01+07', '2026-06-01+07')::jsonb - 'areas') as counts,
         (select jsonb_object_agg(key, value) from jsonb_each(community_figures($1, '2026-04-15', '2026-05-15'))
           where key = any ('{hamlets,meetings,registrations,documents,commendations,mediations,groups}')) as community`,
      [area],
    )
    return row
  }
  const columnsOf = async (area: string) => {
    await database.exec('set constraints all immediate; set constraints all deferred')
    const [row] = await database.as<{ size: string }>(
      ACCOUNTS.countryAdmin,
      `select substr(incident_columns($1, '2026-01-01', '2027-01-01')::bytea, 13, 4)::text as size`,
      [area],
    )
    return row?.size
  }

  check('moves what lives, keeps what happened, and says so', async () => {
    const answer = await merge(database, ACCOUNTS.admin)
    const [made] = answer.parts
    expect(answer.written).toBe(true)
    expect(movedTo(answer)).toBe(
      'actions 1, cameras 2, fire_points 2, groups 2, risk_sites 1, traffic_spots 1',
    )
    expect(answer).toMatchObject({
      incidents_kept: 2,
      roles: 1,
      households: { before: 1150, after: 1150 },
    })
    const area = await database.one(
      `select began_on, ended_on, parent_id, aliases, households,
         extensions.st_npoints(boundary) > 3 and extensions.st_covers(boundary, extensions.st_setsrid(extensions.st_makepoint(106.23, 21.12), 4326)) as is_whole
       from areas where id = $1`,
      [made?.id ?? ''],
    )
    expect(area).toEqual({
      began_on: '2026-07-01',
      ended_on: null,
      parent_id: AREAS.queTan,
      aliases: ['Lê Độ', 'Bến'],
      households: 1150,
      is_whole: true,
    })
    const ended = await database.query(
      'select ended_on, boundary, parent_id from areas where id = any ($1::uuid[])',
      [[AREAS.leDo, AREAS.ben]],
    )
    const end = { ended_on: '2026-07-01', boundary: null, parent_id: AREAS.queTan }
    expect(ended).toEqual([end, end])
    const [history] = await database.as<{ told: { became: object[] } }>(
      ACCOUNTS.officer,
      'select area_history($1) as told',
      [AREAS.leDo],
    )
    expect(history?.told.became).toEqual([
      {
        id: made?.id,
        kind: 'thôn',
        name: 'Đông',
        day: '2026-07-01',
        reference: DECISION,
        who: null,
      },
    ])
    const audited = await database.query(
      `select new ->> 'ended_on' as ended_on from audit_log
       where table_name = 'areas' and row_id = $1 and actor = $2`,
      [AREAS.leDo, ACCOUNTS.admin],
    )
    expect(audited).toContainEqual({ ended_on: '2026-07-01' })
  })

  check('says in a trial what would go where, and changes nothing', async () => {
    const stand = `select (select count(*) from areas) as areas, (select count(*) from audit_log) as lines,
      (select count(*) from cameras where area_id = '${AREAS.leDo}') as cameras`
    const before = await database.one(stand)
    const tried = await merge(database, ACCOUNTS.admin, { isTrial: true })
    expect(tried.written).toBe(false)
    expect(await database.one(stand)).toEqual(before)
    const done = await merge(database, ACCOUNTS.admin)
    expect({ ...done, parts: [] }).toEqual({ ...tried, parts: [], written: true })
  })

  check('leaves the figures of an older period as they were', async () => {
    const areas = [AREAS.queTan, AREAS.bacNinh]
    const before = await Promise.all(areas.map((area) => figuresOf(area)))
    const columns = await columnsOf(AREAS.bacNinh)
    await merge(database, ACCOUNTS.admin)
    expect(await Promise.all(areas.map((area) => figuresOf(area)))).toEqual(before)
    expect(await columnsOf(AREAS.bacNinh)).toBe(columns)
    const [row] = await database.as<{ areas: { area_id: string }[] }>(
      ACCOUNTS.officer,
      `select briefing_figures($1, 'police_month', '2026-05') -> 'areas' as areas`,
      [AREAS.queTan],
    )
    const told = row?.areas.map(({ area_id }) => area_id)
    // Where something happened, and nowhere else.
    expect(told).toContain(AREAS.leDo)
    expect(told).not.toContain(AREAS.ben)
  })

  check('takes incidents since the day along: the decision is older than the click', async () => {
    await database.exec(incidentSql(AREAS.ben, '2026-06-30T16:59:00Z'))
    await database.exec(incidentSql(AREAS.ben, '2026-06-30T17:00:00Z'))
    const answer = await merge(database, ACCOUNTS.admin)
    expect(answer.incidents_kept).toBe(3)
    expect(movedTo(answer)).toContain('incidents 1')
  })

  check('refuses what cannot be merged', async () => {
    const by = ACCOUNTS.countryAdmin
    const asked = async (change: Parameters<typeof merge>[2]) =>
      refusalOf(database.scratch(() => merge(database, by, change)))
    expect(await asked({ sources: [AREAS.leDo] })).toBe('merge_too_few')
    expect(await asked({ sources: [AREAS.leDo, AREAS.leDo] })).toBe('merge_too_few')
    expect(await asked({ sources: [AREAS.leDo, AREAS.dinh] })).toBe('areas_apart')
    expect(await asked({ sources: [AREAS.leDo, AREAS.queTan] })).toBe('areas_apart')
    expect(await asked({ sources: [AREAS.bacNinh, AREAS.phuTho] })).toBe('area_level_kept')
    expect(await asked({ sources: [AREAS.leDo], target: { id: AREAS.leDo } })).toBe('areas_apart')
    expect(await asked({ sources: [AREAS.leDo], target: { id: AREAS.dinh } })).toBe('areas_apart')
    expect(await asked({ day: '2999-01-01' })).toBe('ending_in_future')
    expect(await asked({ day: null })).toBe('ending_in_future')
    expect(await asked({ day: '1900-01-01' })).toBe('ending_before_area')
    expect(await asked({ reference: '  ' })).toBe('ending_reference')
    expect(await asked({ target: { ...NEW_HAMLET, name: 'bến' }, sources: [AREAS.leDo] })).toBe(
      'merge_too_few',
    )
    expect(
      await asked({ target: { ...NEW_HAMLET, code: '09001-01', code_edition: '2025-07-01' } }),
    ).toMatch('area_code_unique')
    expect(await asked({ target: {} })).toMatch(/null value/)
    await merge(database, by)
    expect(await asked({})).toBe('area_ended')
  })

  check('refuses a name that another hamlet bears, not one of those that end', async () => {
    await database.exec(`insert into areas (code, code_edition, level, kind, name, parent_id)
      values ('09001-60', '2025-07-01', 'hamlet', 'thôn', 'Tây', '${AREAS.queTan}')`)
    const named = (name: string) =>
      refusalOf(
        database.scratch(() =>
          merge(database, ACCOUNTS.admin, { target: { ...NEW_HAMLET, name } }),
        ),
      )
    expect(await named('tây')).toBe('area_name_taken')
    expect(await named('Bến')).toBe('taken')
  })

  check('lets one be merged into another that stays', async () => {
    const answer = await merge(database, ACCOUNTS.admin, {
      sources: [AREAS.leDo],
      target: { id: AREAS.ben },
    })
    expect(answer.parts).toMatchObject([{ id: AREAS.ben }])
    // Those of the one that stays count as there before, so that a sum that is not written down shows.
    expect(answer.households.before).toBe(1150)
    expect(
      await database.one(`select area_id from cameras where id = '${ROWS.camera.here}'`),
    ).toEqual({ area_id: AREAS.ben })
  })

  check('takes along what an import left where nobody checked it', async () => {
    const camera = `cameras where id = '${ROWS.camera.here}'`
    await database.exec(
      `update cameras set (position_unchecked_by, lng, lat) = (gen_random_uuid(), -0.1, 51.5)
       where id = '${ROWS.camera.here}'`,
    )
    const [made] = (await merge(database, ACCOUNTS.admin)).parts
    expect(await database.one(`select area_id, lng from ${camera}`)).toEqual({
      area_id: made?.id,
      lng: -0.1,
    })
  })

  check('keeps a hamlet that ended from a file that has its code', async () => {
    await merge(database, ACCOUNTS.admin)
    const { code, code_edition } = await database.one<{ code: string; code_edition: string }>(
      `select code, code_edition from areas where id = '${AREAS.leDo}'`,
    )
    const row = { code, code_edition, kind: 'thôn', name: 'Khác' }
    const answer = await runImport(database, ACCOUNTS.admin, 'areas', AREAS.queTan, [row])
    expect(answer).toMatchObject({ rejected: 1, reasons: [{ reason: 'reason.area_ended' }] })
  })

  check('lets only admins of what they lie in', async () => {
    const by = (caller: Caller, sources?: readonly string[]) =>
      refusalOf(
        database.scratch(() =>
          merge(database, caller, sources ? { sources, target: MERGED_COMMUNE } : {}),
        ),
      )
    for (const caller of [
      ACCOUNTS.viewer,
      ACCOUNTS.officer,
      ACCOUNTS.leader,
      ACCOUNTS.disabledAdmin,
    ])
      expect(await by(caller), caller).toBe('row_unknown')
    expect(await by(ACCOUNTS.officerElsewhere)).toBe('row_unknown')
    expect(await by('anon')).toMatch(/permission denied/)
    expect(await by(ACCOUNTS.admin)).toBe('taken')
    // An admin of one commune ends neither it nor the one beside it.
    expect(await by(ACCOUNTS.admin, BOTH_COMMUNES)).toBe('row_unknown')
    expect(await by(ACCOUNTS.countryAdmin, BOTH_COMMUNES)).toBe('taken')
  })

  check(
    'hangs merged communes under the new one, with their people, hamlets and sums',
    async () => {
      const before = await figuresOf(AREAS.bacNinh)
      const columns = await columnsOf(AREAS.bacNinh)
      await database.exec(incidentSql(AREAS.queTan, '2026-05-10T03:00:00Z'))
      const ofOne = await figuresOf(AREAS.queTan)
      const answer = await merge(database, ACCOUNTS.countryAdmin, {
        sources: BOTH_COMMUNES,
        target: MERGED_COMMUNE,
      })
      const [made] = answer.parts
      const id = made?.id ?? ''
      expect(answer.roles).toBe(4)
      expect(movedTo(answer)).toBe('areas 3, walls 1')
      expect(answer.households).toEqual({ before: 7580, after: null })
      // Both communes had figures of their own; the new one has them together.
      expect(await figuresOf(id)).toMatchObject({ briefing: ofOne?.briefing ?? {} })
      await database.exec(`delete from incidents where area_id = '${AREAS.queTan}'`)
      expect(await figuresOf(AREAS.bacNinh)).toEqual(before)
      expect(await columnsOf(AREAS.bacNinh)).toBe(columns)
      const seen = await database.as<{ id: string }>(ACCOUNTS.officer, 'select id from areas')
      expect(seen.map((row) => row.id)).toEqual(
        expect.arrayContaining([id, AREAS.queTan, AREAS.queVo, AREAS.leDo, AREAS.dinh]),
      )
      expect(
        await database.query(
          `select area_id from memberships where user_id = '${ACCOUNTS.officer}'`,
        ),
      ).toEqual([{ area_id: id }])
      const paths = await database.one(
        `select count(*) filter (where path operator(extensions.<@) (select path from areas where id = '${id}')) as below,
         (select count(*) from cameras join areas on areas.id = area_id where area_path <> path) as stale
       from areas where id = any ('{${[AREAS.leDo, AREAS.dinh, ...BOTH_COMMUNES].join()}}')`,
      )
      expect(paths).toEqual({ below: 4, stale: 0 })
      expect(await reasonOf(ACCOUNTS.officer, incidentSql(AREAS.leDo, '2026-07-02'))).toBe('taken')
      expect(await reasonOf(ACCOUNTS.officer, incidentSql(AREAS.queTan, '2026-07-02'))).toBe(
        'area_ended',
      )
    },
  )
})
