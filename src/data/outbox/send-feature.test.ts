// A camera that is sent again, after this device and others changed it: nobody's work is overwritten unseen.
import { describe, expect, it } from 'vitest'
import type { Editing } from '@/data/editing'
import { Failure } from '@/data/failure'
import type { Change } from '@/data/write'
import { sendFeature } from './send-feature'
import type { FeatureWork } from './work'

interface Draft {
  readonly name: string
  readonly note: string
}
interface Known extends Draft {
  readonly version: string
  readonly deletedAt: Date | null
}
const BEFORE: Draft = { name: 'Cổng', note: 'cũ' }
const MINE: Draft = { ...BEFORE, note: 'của tôi' }
const known = (draft: Draft, version = '1', deletedAt: Date | null = null): Known => ({
  ...draft,
  version,
  deletedAt,
})

/** A server with one row, or none; answers what was written. */
function server(row: Known | null) {
  const written: (readonly Change[])[] = []
  const editing: Editing<Known, Draft> = {
    table: 'cameras',
    load: async () => {
      if (row === null) throw new Failure('error.reason.row_unknown')
      return row
    },
    draftOf: ({ name, note }) => ({ name, note }),
    deletedAtOf: ({ deletedAt }) => deletedAt,
    versionOf: ({ version }) => version,
    changes: (id, from, draft) => [
      from === null
        ? { verb: 'create', table: 'cameras', row: { id, ...draft } as never }
        : { verb: 'edit', table: 'cameras', id, version: from.version, fields: draft },
    ],
  }
  const send = (work: Partial<FeatureWork<Known, Draft>>, left: Draft | null = null) =>
    sendFeature({
      ...{ editing, id: 'c', left, work: { known: null, draft: MINE, sent: null, ...work } },
      write: async (changes) => {
        written.push(changes)
        return ['2']
      },
    })
  return { send, verbs: () => written.flat().map(({ verb }) => verb) }
}

describe('a camera that is sent', () => {
  it('is created where it is not there', async () => {
    const { send, verbs } = server(null)
    expect(await send({})).toEqual({ kind: 'saved' })
    expect(verbs()).toEqual(['create'])
  })

  it('is left alone where the answer to its create was lost, whatever others did since', async () => {
    const { send, verbs } = server(known({ ...MINE, name: 'Tên khác' }))
    expect(await send({ sent: MINE })).toEqual({ kind: 'saved' })
    expect(verbs()).toEqual([])
  })

  it('is edited where it was mended after a create that had arrived', async () => {
    const { send, verbs } = server(known(MINE))
    expect(await send({ sent: MINE, draft: { ...MINE, name: 'Mới' } })).toEqual({ kind: 'saved' })
    expect(verbs()).toEqual(['edit'])
  })

  it('is no repeated create where somebody else made that row', async () => {
    const theirs = known(BEFORE)
    const { send, verbs } = server(theirs)
    expect(await send({})).toEqual({ kind: 'conflict', theirs })
    expect(verbs()).toEqual([])
  })

  it('is there once where another phone sent the same save from a file', async () => {
    const { send, verbs } = server(known(MINE))
    expect(await send({})).toEqual({ kind: 'saved' })
    expect(verbs()).toEqual([])
  })

  it('stands on what this device sent before', async () => {
    const { send, verbs } = server(known({ ...BEFORE, name: 'Tên đầu' }, '7'))
    const draft = { ...MINE, name: 'Tên sau' }
    const outcome = await send({ known: known(BEFORE), draft }, { ...BEFORE, name: 'Tên đầu' })
    expect(outcome).toEqual({ kind: 'saved' })
    expect(verbs()).toEqual(['edit'])
  })

  it.each([
    ['changed', known({ ...BEFORE, name: 'Của người khác' }, '7')],
    ['deleted', known(BEFORE, '7', new Date())],
  ])('is a conflict where somebody else %s it after that', async (_what, theirs) => {
    const { send, verbs } = server(theirs)
    expect(await send({ known: known(BEFORE) }, BEFORE)).toEqual({ kind: 'conflict', theirs })
    expect(verbs()).toEqual([])
  })

  it('is not made anew where it was there and is gone', async () => {
    const { send } = server(null)
    await expect(send({ known: known(BEFORE) }, BEFORE)).rejects.toMatchObject({
      key: 'error.reason.row_unknown',
    })
  })
})
