// Fills an empty database with the demo province ("dữ liệu mẫu") and gives the demo accounts their roles.
import { PROVINCE_CODE } from './areas'
import { tanPhuoc } from './communes/tan-phuoc'
import { demoId } from './demo-id'
import { insertEvents, insertRows, type Sql } from './insert-rows'
import { demoProvince } from './province'

export type DemoUsers = Readonly<Record<'admin' | 'wall' | 'leader' | 'officer', string>>

/**
 * Runs as the owner of the database, in one transaction.
 * `users` are ids of existing accounts; the three years of incidents end at `today`.
 */
export async function seedDemo(sql: Sql, users: DemoUsers, today = new Date()): Promise<void> {
  const { areas, rows, events } = demoProvince(today)
  await sql.exec('begin')
  try {
    const country = await countryId(sql)
    for (const level of ['province', 'commune', 'hamlet'])
      await insertRows(
        sql,
        'areas',
        areas
          .filter((area) => area.level === level)
          .map((area) => ({ ...area, parent_id: area.parent_id ?? country })),
      )
    await insertRows(sql, 'memberships', [
      { user_id: users.admin, area_id: country, role: 'admin' },
      { user_id: users.wall, area_id: demoId('area', PROVINCE_CODE), role: 'viewer' },
      { user_id: users.leader, area_id: demoId('area', PROVINCE_CODE), role: 'leader' },
      { user_id: users.officer, area_id: demoId('area', tanPhuoc.code), role: 'officer' },
    ])
    // It would note only the step that each incident is at; here comes the whole story.
    await sql.exec('alter table public.incidents disable trigger note_status')
    const byLeader = (row: object) => ({ ...row, created_by: users.leader })
    for (const [table, ofTable] of Object.entries(rows))
      await insertRows(sql, table, ofTable.map(byLeader))
    await insertEvents(sql, events.map(byLeader))
    // With nothing left to check at the end, for that would forbid the next line.
    await sql.exec('set constraints all immediate')
    await sql.exec('alter table public.incidents enable trigger note_status')
    await sql.exec('commit')
  } catch (error) {
    await sql.exec('rollback')
    throw error
  }
}

async function countryId(sql: Sql): Promise<string> {
  const { rows } = await sql.query(`select id from public.areas where level = 'country'`)
  const [country] = rows as { id: string }[]
  if (country === undefined) throw new Error('The country is missing: run the migrations first')
  return country.id
}
