// The cells of the access matrix: one caller tries one verb on one row, or on all rows at once.
import { readTables, type Table } from '../database/catalog'
import type { Caller, Database } from '../database/database'
import { DatabaseError } from '../database/database-error'
import { literal } from '../database/statement'
import { CALLER_NAMES, CALLERS, type CallerName, isAmong } from './callers'
import { EXPECTED, type Place, type Verb } from './expectations'
import { type Fields, PROBES, type Probe } from './probes'

export interface Cell {
  readonly table: string
  readonly caller: CallerName
  readonly verb: Verb
  readonly place: Place
  /** Without `where`: such a statement reads no column, so the policies for reading do not help. */
  readonly blind: boolean
  readonly allowed: boolean
  readonly statement: string
  /** Finds the row as its owner: where it lies, which changes when it is written. */
  readonly trace: string
}

const BLIND_VERBS: readonly Verb[] = ['update', 'delete', 'move']
const BLIND_PLACES: readonly Place[] = ['in', 'out', 'everywhere']

/** Areas cannot all get the same parent: each level has its own. */
const canBeBlind = (table: string, verb: Verb, place: Place): boolean =>
  BLIND_VERBS.includes(verb) &&
  BLIND_PLACES.includes(place) &&
  !(table === 'areas' && verb === 'move')

/** Left to the database: triggers and defaults fill them. */
const KEPT = new Set(['created_at', 'created_by', 'updated_at', 'changed_xid', 'area_path', 'path'])

/** Every cell of every table of the catalog. Throws when a table has no row of expectations. */
export async function allCells(database: Database): Promise<Cell[]> {
  const tables = await readTables(database)
  return (await Promise.all(tables.map((table) => cellsOf(database, table)))).flat()
}

async function cellsOf(database: Database, table: Table): Promise<Cell[]> {
  const [rules, probe] = [EXPECTED[table.name], PROBES[table.name]]
  if (!rules || !probe) throw new Error(`No expectations or no probe for table ${table.name}`)
  const cells: Cell[] = []
  for (const place of Object.keys(rules) as Place[]) {
    const original = await originalOf(database, table, probe.rows[place])
    const verbs = rules[place] ?? {}
    for (const verb of Object.keys(verbs) as Verb[]) {
      for (const caller of CALLER_NAMES) {
        const row = place === 'own' ? { user_id: ownId(CALLERS[caller]) } : probe.rows[place]
        const cell = {
          ...{ table: table.name, caller, verb, place },
          allowed: isAmong(caller, verbs[verb] ?? 'none'),
          trace: `select ctid::text from public.${table.name} where ${where(row)}`,
        }
        const statement = statementFor(table, probe, place, verb, original)
        const filter = verb === 'insert' ? '' : ` where ${where(row)}`
        cells.push({ ...cell, blind: false, statement: `${statement}${filter}` })
        if (canBeBlind(table.name, verb, place)) {
          cells.push({ ...cell, blind: true, statement })
        }
      }
    }
  }
  return cells
}

/** Whether the database lets the caller. Anything but a row or a refusal is an error of the test. */
export async function tryCell(database: Database, cell: Cell): Promise<boolean> {
  try {
    return await (cell.blind ? tryBlind(database, cell) : trySeeing(database, cell))
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    if (error.code === '42501' || error.code === 'P0001') return false
    // Past every policy, and stopped by rows that point here or are like it.
    if (error.code === '23503' || error.code === '23505') return true
    throw error
  }
}

async function trySeeing(database: Database, { caller, verb, statement }: Cell): Promise<boolean> {
  const answer = verb === 'select' ? statement : `${statement} returning 1`
  return (await database.as(CALLERS[caller], answer)).length > 0
}

function tryBlind(database: Database, { caller, statement, trace }: Cell): Promise<boolean> {
  return database.scratch(async () => {
    const [before] = await database.query<{ ctid: string }>(trace)
    await database.keep(CALLERS[caller], statement)
    const [after] = await database.query<{ ctid: string }>(trace)
    return before?.ctid !== after?.ctid
  })
}

const ownId = (caller: Caller): string | null => (caller === 'anon' ? null : caller)

async function originalOf(
  database: Database,
  { name }: Table,
  fields: Fields | undefined,
): Promise<Fields> {
  if (!fields || Object.keys(fields).length === 0) return {}
  const { row } = await database.one<{ row: Fields }>(
    `select to_jsonb(t) as row from public.${name} t where ${where(fields)}`,
  )
  return row
}

/** The statement up to its `where`. */
function statementFor(
  table: Table,
  probe: Probe,
  place: Place,
  verb: Verb,
  original: Fields,
): string {
  const name = `public.${table.name}`
  switch (verb) {
    case 'select':
      return `select 1 from ${name}`
    case 'insert': {
      const columns = table.columns
        .filter(({ name, type, generated }) => !generated && !KEPT.has(name) && type !== 'geometry')
        .map((column) => column.name)
      const fields = literal({ ...original, ...probe.fresh(place) })
      return `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, ${fields})`
    }
    case 'update':
      return `update ${name} set ${pairs(probe.change).join(', ')}`
    case 'move':
      return `update ${name} set ${pairs(probe.away ?? {}).join(', ')}`
    case 'delete':
      return `delete from ${name}`
  }
}

const pairs = (fields: Fields): string[] =>
  Object.entries(fields).map(([column, value]) => `${column} = ${literal(value)}`)
const where = (fields: Fields = {}): string => pairs(fields).join(' and ') || 'true'
