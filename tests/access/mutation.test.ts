// Takes each policy away and opens it wide, one after another: the matrix must notice every time.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database'
import { openPglite } from '../database/pglite'
import { allCells, type Cell, tryCell } from './cells'
import { OPEN_POLICIES } from './expectations'

interface Policy {
  readonly table: string
  readonly name: string
  readonly verb: 'select' | 'insert' | 'update' | 'delete'
  /** One that takes away from what the others allow. */
  readonly restricts: boolean
}

/** Tables whose rows a caller can carry into an area that is not theirs: the check alone stops it. */
const CARRIED = [
  'cameras',
  'fire_point_equipment',
  'fire_points',
  'incidents',
  'memberships',
  'walls',
]

const drop = ({ table, name }: Policy) => `drop policy "${name}" on public.${table}`
const widen = ({ table, name, verb }: Policy) => {
  const using = verb === 'insert' ? '' : 'using (true)'
  const check = verb === 'insert' || verb === 'update' ? 'with check (true)' : ''
  return `alter policy "${name}" on public.${table} ${using} ${check}`
}
const widenCheck = ({ table, name }: Policy) =>
  `alter policy "${name}" on public.${table} with check (true)`

let database: Database
let cells: Cell[]
let policies: Policy[]
beforeAll(async () => {
  database = await openPglite()
  cells = await allCells(database)
  policies = await database.query(
    `select tablename as "table", policyname as name, lower(cmd) as verb,
       permissive = 'RESTRICTIVE' as restricts from pg_policies
     where schemaname = 'public' order by 1, 2`,
  )
})
afterAll(() => database.close())

/** The policies whose mutant changes no answer of the matrix. */
async function survivors(mutants: Policy[], mutate: (policy: Policy) => string): Promise<string[]> {
  const unnoticed: string[] = []
  for (const policy of mutants) {
    const noticed = await database.scratch(async () => {
      await database.exec(mutate(policy))
      return isNoticed(policy)
    })
    if (!noticed) unnoticed.push(`${policy.table}: ${policy.name}`)
  }
  return unnoticed
}

async function isNoticed({ table, verb }: Policy): Promise<boolean> {
  const concerned = cells.filter((cell) => cell.table === table)
  const verbs = verb === 'update' ? ['update', 'move'] : [verb]
  for (const cell of concerned.filter((one) => verbs.includes(one.verb))) {
    if ((await tryCell(database, cell)) !== cell.allowed) return true
  }
  return false
}

describe('the matrix', () => {
  it('knows policies of every verb', () => {
    expect(new Set(policies.map((policy) => policy.verb))).toEqual(
      new Set(['select', 'insert', 'update', 'delete']),
    )
    expect(policies.length).toBeGreaterThan(40)
  })

  it('notices every policy that is dropped', async () => {
    expect(await survivors(policies, drop)).toEqual([])
  })

  it('notices every policy that is opened wide', async () => {
    const closed = policies.filter((policy) => !OPEN_POLICIES.includes(policy.name))
    expect(await survivors(closed, widen)).toEqual([])
  })

  it('notices every update whose check is opened alone', async () => {
    const carried = policies.filter(
      ({ table, verb, restricts }) => verb === 'update' && !restricts && CARRIED.includes(table),
    )
    expect(carried.map((policy) => policy.table)).toEqual(CARRIED)
    expect(await survivors(carried, widenCheck)).toEqual([])
  })
})
