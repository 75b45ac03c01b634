// A client of the change feed: loads once, then keeps up by pulls alone, as the app does.
import type { Database } from './database'
import { literal } from './statement'

const FED_TABLES = [
  'areas',
  'incident_types',
  'cameras',
  'fire_points',
  'fire_point_equipment',
  'incidents',
] as const
type FedTable = (typeof FED_TABLES)[number]

type Row = { id: string; changed_xid: string; name?: string }
type Answer = {
  cursor: string
  more: boolean
  reset: boolean
  deleted: Partial<Record<FedTable, string[]>>
} & Partial<Record<FedTable, Row[]>>

/** One answer of pull_changes() for a caller. */
export async function pull(
  database: Database,
  caller: string,
  cursor: string | null,
  pageSize = 5000,
): Promise<Answer> {
  const call = `select pull_changes(${literal(cursor)}, ${pageSize}) as answer`
  const [row] = await database.as<{ answer: Answer }>(caller, call)
  if (!row) throw new Error('pull_changes() answered nothing')
  return row.answer
}

export class Mirror {
  /** `table/id` to version. */
  readonly versions = new Map<string, string>()
  readonly #database: Database
  readonly #caller: string
  #cursor = ''

  constructor(database: Database, caller: string) {
    this.#database = database
    this.#caller = caller
  }

  /** A cursor first, then the rows: what changes in between comes twice rather than never. */
  async load(): Promise<void> {
    this.#cursor = (await pull(this.#database, this.#caller, null)).cursor
    this.versions.clear()
    for (const [key, version] of await this.#visible()) this.versions.set(key, version)
  }

  /** Pulls until there is no more. Answers how many pages it took. */
  async catchUp(pageSize?: number): Promise<number> {
    for (let pages = 1; ; pages += 1) {
      const answer = await pull(this.#database, this.#caller, this.#cursor, pageSize)
      this.#cursor = answer.cursor
      if (answer.reset) await this.load()
      else this.#apply(answer)
      if (!answer.more) return pages
    }
  }

  /** What the caller really sees, less what this mirror holds, both ways. */
  async difference(): Promise<string[]> {
    const visible = await this.#visible()
    const wrong = [...visible].filter(([key, version]) => this.versions.get(key) !== version)
    const left = [...this.versions].filter(([key]) => !visible.has(key))
    return [...wrong.map(([key]) => `missed ${key}`), ...left.map(([key]) => `kept ${key}`)]
  }

  #apply(answer: Answer): void {
    for (const [table, ids] of Object.entries(answer.deleted)) {
      for (const id of ids) this.versions.delete(`${table}/${id}`)
    }
    for (const table of FED_TABLES) {
      for (const { id, changed_xid } of answer[table] ?? []) {
        this.versions.set(`${table}/${id}`, changed_xid)
      }
    }
  }

  async #visible(): Promise<Map<string, string>> {
    const selects = FED_TABLES.map((table) => {
      const alive = table === 'incident_types' ? '' : 'where deleted_at is null'
      return `select '${table}/' || id as key, changed_xid::text as version from public.${table} ${alive}`
    })
    const rows = await this.#database.as<{ key: string; version: string }>(
      this.#caller,
      selects.join(' union all '),
    )
    return new Map(rows.map(({ key, version }) => [key, version]))
  }
}
