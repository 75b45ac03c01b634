// A feature with two fields and a position, and a server that has it, for the tests of saving.
import type { Editing } from './editing'
import { Failure } from './failure'
import type { Change } from './write'

export interface Draft {
  readonly name: string
  readonly note: string
  /** One thing. */
  readonly lng: number
  readonly lat: number
}

export interface Known extends Draft {
  readonly version: string
  readonly deletedAt: Date | null
}

export const BEFORE: Draft = { name: 'Cổng', note: '', lng: 106, lat: 21 }

export const known = (
  draft: Partial<Draft> = {},
  version = '1',
  deletedAt: Date | null = null,
): Known => ({ ...BEFORE, ...draft, version, deletedAt })

/** What becomes of a write: its answer gets lost, or it does. */
type Fate = 'lost after' | 'lost before'

/** A server with one row, or none. */
export function serverWith(first: Known | null) {
  const server = {
    row: first,
    verbs: [] as Change['verb'][],
    fates: [] as Fate[],
    /** Runs once, before the next write. */
    before: () => {},
    write: async (changes: readonly Change[]): Promise<string[]> => {
      const late = server.before
      server.before = () => {}
      late()
      const fate = server.fates.shift()
      if (fate === 'lost before') throw new Failure('error.code.offline')
      for (const change of changes) apply(change)
      if (fate === 'lost after') throw new Failure('error.code.offline')
      return changes.map(() => server.row?.version ?? '')
    },
  }

  function apply(change: Change): void {
    if (change.verb === 'create') {
      server.row ??= known(change.row as unknown as Draft)
    } else {
      if (server.row?.version !== change.version) throw new Failure('error.code.conflict')
      const version = `${Number(server.row.version) + 1}`
      server.row = { ...server.row, ...(change.fields as Partial<Draft>), version }
    }
    server.verbs.push(change.verb)
  }

  const editing: Editing<Known, Draft> = {
    table: 'cameras',
    load: async () => {
      if (server.row === null) throw new Failure('error.reason.row_unknown')
      return server.row
    },
    draftOf: ({ name, note, lng, lat }) => ({ name, note, lng, lat }),
    deletedAtOf: ({ deletedAt }) => deletedAt,
    versionOf: ({ version }) => version,
    changes: (id, from, draft) => {
      if (from === null)
        return [{ verb: 'create', table: 'cameras', row: { id, ...draft } } as unknown as Change]
      const fields = Object.fromEntries(
        Object.entries(draft).filter(([field, value]) => from[field as keyof Draft] !== value),
      )
      if (Object.keys(fields).length === 0) return []
      return [{ verb: 'edit', table: 'cameras', id, version: from.version, fields }]
    },
    groups: [['lng', 'lat']],
  }
  return Object.assign(server, { editing })
}
