// The demo province goes into a real database with all its rules switched on.
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../database/migrate'
import type { Connection } from '../database/open-connection'
import { PROJECT_DIR } from '../settings'
import { temporaryDatabase } from '../testing/temporary-database'
import { type DemoUsers, seedDemo } from './seed'

const TODAY = new Date('2026-03-10T02:30:00Z')
const USERS: DemoUsers = {
  admin: '00000000-0000-4000-9000-000000000001',
  wall: '00000000-0000-4000-9000-000000000002',
  leader: '00000000-0000-4000-9000-000000000003',
  officer: '00000000-0000-4000-9000-000000000004',
}

let connection: Connection

beforeAll(async () => {
  connection = await temporaryDatabase()
  await migrate(connection, join(PROJECT_DIR, 'supabase', 'migrations'))
  for (const [name, id] of Object.entries(USERS))
    await connection.driver.query('insert into auth.users (id, email) values ($1, $2)', [
      id,
      `${name}@example.vn`,
    ])
  await seedDemo(connection.driver, USERS, TODAY)
})

async function count(from: string): Promise<number> {
  const { rows } = await connection.driver.query<{ count: number }>(
    `select count(*)::int as count from ${from}`,
  )
  return rows[0]?.count ?? Number.NaN
}

describe('seedDemo', () => {
  it('fills every table of the map', async () => {
    expect(await count(`public.areas where level = 'commune'`)).toBe(5)
    expect(await count('public.cameras')).toBeGreaterThan(200)
    expect(await count('public.fire_points')).toBe(300)
    expect(await count('public.incidents')).toBeGreaterThan(5500)
    expect(await count('public.incident_notes')).toBeGreaterThan(100)
    // Its scenes name hamlets, which the database checks.
    expect(await count('public.walls')).toBe(1)
  })

  it('leaves every rule switched on, and one first step for each incident', async () => {
    expect(await count(`pg_trigger where tgenabled = 'D'`)).toBe(0)
    const incidents = await count('public.incidents')
    expect(await count(`public.incident_events where status = 'moi_tiep_nhan'`)).toBe(incidents)
  })

  it('leaves every position inside the hamlet it names', async () => {
    for (const table of ['cameras', 'fire_points', 'incidents'])
      expect(
        await count(
          `public.${table} feature join public.areas area on area.id = feature.area_id
           where not extensions.st_covers(area.boundary, feature.location)`,
        ),
      ).toBe(0)
  })

  it('tells the history of each incident once, ending in its status', async () => {
    expect(
      await count(
        `public.incidents incident where status is distinct from (
           select status from public.incident_events event
           where event.incident_id = incident.id order by at desc limit 1)`,
      ),
    ).toBe(0)
  })

  it('takes only steps that an officer could take', async () => {
    const { rows } = await connection.driver.query(
      `select distinct before, status from (
         select status, lag(status) over (partition by incident_id order by at) as before
         from public.incident_events) step
       where before is not null and not private.may_follow(before, status)`,
    )
    expect(rows).toEqual([])
  })

  it('leaves each fire point as its last check found it', async () => {
    expect(
      await count(
        `public.fire_points point where status is distinct from (
           select result from public.fire_point_checks made
           where made.fire_point_id = point.id order by checked_on desc limit 1)`,
      ),
    ).toBe(0)
    const share = async (where: string) => (await count(`public.fire_points where ${where}`)) / 300
    expect(await share(`status <> 'ready'`)).toBeCloseTo(0.1, 1)
    expect(await share(`status = 'ready' and next_check_due < '2026-03-10'`)).toBeCloseTo(0.1, 1)
  })

  it('gives the demo accounts their roles', async () => {
    const { rows } = await connection.driver.query(
      `select area.level, membership.role from public.memberships membership
       join public.areas area on area.id = area_id order by user_id`,
    )
    expect(rows).toEqual([
      { level: 'country', role: 'admin' },
      { level: 'province', role: 'viewer' },
      { level: 'province', role: 'leader' },
      { level: 'commune', role: 'officer' },
    ])
  })
})
