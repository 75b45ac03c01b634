// Weakens the functions that the policies stand on, condition by condition: the matrix must notice.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../database/database'
import { openPglite } from '../database/pglite'
import { allCells, type Cell, tryCell } from './cells'

/** Function, condition, what stands in its place, and a table whose cells must change. */
const MUTANTS = [
  ['my_area_ids', 'membership.user_id = auth.uid()', 'true', 'cameras'],
  ['my_area_ids', 'and membership.disabled_at is null', '', 'cameras'],
  ['my_area_ids', '>= private.rank_of(needed)', '>= 0', 'cameras'],
  ['my_area_ids', '>= private.rank_of(needed)', '> private.rank_of(needed)', 'cameras'],
  ['my_area_ids', 'operator(extensions.<@)', 'operator(extensions.@>)', 'cameras'],
  ['my_area_ids', 'operator(extensions.<@)', 'operator(extensions.=)', 'cameras'],
  ['my_ancestor_ids', 'membership.user_id = auth.uid()', 'true', 'areas'],
  ['my_ancestor_ids', 'and membership.disabled_at is null', '', 'areas'],
  ['my_ancestor_ids', 'operator(extensions.@>)', 'operator(extensions.<@)', 'areas'],
  ['is_root_admin', 'membership.user_id = auth.uid()', 'true', 'incident_types'],
  ['is_root_admin', 'and membership.disabled_at is null', '', 'incident_types'],
  ['is_root_admin', `and area.level = 'country'`, '', 'incident_types'],
  ['my_open_import_ids', 'created_by = auth.uid()', 'true', 'import_rows'],
  [
    'rank_of',
    `'viewer', 'officer', 'leader', 'admin'`,
    `'viewer', 'leader', 'officer', 'admin'`,
    'audit_log',
  ],
] as const

let database: Database
let cells: Cell[]
beforeAll(async () => {
  database = await openPglite()
  cells = await allCells(database)
})
afterAll(() => database.close())

it.each(MUTANTS)('%s: %s becomes "%s"', async (name, condition, replacement, table) => {
  const noticed = await database.scratch(async () => {
    const { definition } = await database.one<{ definition: string }>(
      `select pg_get_functiondef('private.${name}'::regproc) as definition`,
    )
    expect(definition).toContain(condition)
    await database.exec(definition.replace(condition, replacement))
    for (const cell of cells.filter((one) => one.table === table)) {
      if ((await tryCell(database, cell)) !== cell.allowed) return true
    }
    return false
  })
  expect(noticed).toBe(true)
})
