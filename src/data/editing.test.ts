// Saving against a server that others write to as well, and whose answers get lost.
import { beforeEach, describe, expect, it } from 'vitest'
import { type Editing, save, theirChanges } from './editing'
import { Failure } from './failure'
import type { Change } from './write'

interface Draft {
  readonly name: string
  readonly note: string
}
interface Known extends Draft {
  readonly version: string
  readonly deletedAt: Date | null
}

let server: Known | null
let writes: number
/** What happens to the answers of the writes to come. */
let fates: ('lost after' | 'lost before')[]

const editing: Editing<Known, Draft> = {
  table: 'cameras',
  load: async () => {
    if (server === null) throw new Failure('error.reason.row_unknown')
    return server
  },
  draftOf: ({ name, note }) => ({ name, note }),
  deletedAtOf: ({ deletedAt }) => deletedAt,
  versionOf: ({ version }) => version,
  changes: (id, known, draft) => {
    if (known === null)
      return [{ verb: 'create', table: 'cameras', row: { id, ...draft } } as unknown as Change]
    const fields = Object.fromEntries(
      Object.entries(draft).filter(([field, value]) => known[field as keyof Draft] !== value),
    )
    if (Object.keys(fields).length === 0) return []
    return [{ verb: 'edit', table: 'cameras', id, version: known.version, fields }]
  },
}

async function writeOne(change: Change): Promise<void> {
  const fate = fates.shift()
  if (fate === 'lost before') throw new Failure('error.code.offline')
  if (change.verb === 'create') {
    server ??= { ...(change.row as unknown as Draft), version: '1', deletedAt: null }
  } else {
    if (server?.version !== change.version) throw new Failure('error.code.conflict')
    server = {
      ...server,
      ...(change.fields as Partial<Draft>),
      version: `${Number(server.version) + 1}`,
    }
  }
  writes++
  if (fate === 'lost after') throw new Failure('error.code.offline')
}

const known: Known = { name: 'cũ', note: '', version: '1', deletedAt: null }
const attempt = (draft: Draft, sent: Draft | null = null, from: Known | null = known) =>
  save(editing, { id: 'id', known: from, draft, sent }, async (changes) => {
    for (const change of changes) await writeOne(change)
  })

beforeEach(() => {
  server = known
  writes = 0
  fates = []
})

describe('adding', () => {
  beforeEach(() => {
    server = null
  })

  it('creates once, though the first answer was lost and the text changed since', async () => {
    fates = ['lost after']
    const first = { name: 'mới', note: '' }
    await expect(attempt(first, null, null)).rejects.toThrow('error.code.offline')
    const second = { name: 'mới', note: 'thêm' }
    expect(await attempt(second, first, null)).toEqual({ kind: 'saved' })
    expect(server).toMatchObject(second)
  })

  it('creates at the second try when the first never arrived', async () => {
    fates = ['lost before']
    const draft = { name: 'mới', note: '' }
    await expect(attempt(draft, null, null)).rejects.toThrow('error.code.offline')
    expect(await attempt(draft, draft, null)).toEqual({ kind: 'saved' })
    expect(writes).toBe(1)
  })
})

describe('editing', () => {
  it('is no conflict with oneself after a lost answer', async () => {
    fates = ['lost after']
    const first = { name: 'mới', note: '' }
    await expect(attempt(first)).rejects.toThrow('error.code.offline')
    expect(await attempt({ name: 'mới hơn', note: '' }, first)).toEqual({ kind: 'saved' })
    expect(server?.name).toBe('mới hơn')
  })

  it('stops when somebody else changed the same field, and writes nothing', async () => {
    server = { ...known, name: 'của họ', version: '7' }
    const outcome = await attempt({ name: 'của tôi', note: '' })
    expect(outcome).toEqual({ kind: 'conflict', theirs: server })
    expect(writes).toBe(0)
  })

  it('stops when they changed another field: the form shows it first', async () => {
    server = { ...known, note: 'của họ', version: '7' }
    expect((await attempt({ name: 'của tôi', note: '' })).kind).toBe('conflict')
  })

  it('goes on when only the version moved, or they wrote the same', async () => {
    server = { ...known, version: '7' }
    expect(await attempt({ name: 'mới', note: '' })).toEqual({ kind: 'saved' })
    server = { ...known, name: 'mới', version: '9' }
    expect(await attempt({ name: 'mới', note: 'x' })).toEqual({ kind: 'saved' })
    expect(server).toMatchObject({ name: 'mới', note: 'x' })
  })

  it('stops when somebody deleted it meanwhile', async () => {
    server = { ...known, deletedAt: new Date(), version: '7' }
    expect((await attempt({ name: 'mới', note: '' })).kind).toBe('conflict')
  })

  it('passes on what the server refuses', async () => {
    const refuse = () => Promise.reject(new Failure('error.constraint.camera_bearing_range'))
    const refused = save(
      editing,
      { id: 'id', known, draft: { name: 'x', note: '' }, sent: null },
      refuse,
    )
    await expect(refused).rejects.toThrow('camera_bearing_range')
  })
})

it('tells their changes from mine', () => {
  const before = { name: 'a', note: 'b' }
  expect(theirChanges(before, { name: 'x', note: 'b' }, before, null)).toEqual(['name'])
  expect(theirChanges(before, { name: 'x', note: 'b' }, { name: 'x', note: 'z' }, null)).toEqual([])
  const sent = { name: 'x', note: 'b' }
  expect(theirChanges(before, sent, { name: 'y', note: 'b' }, sent)).toEqual([])
})
