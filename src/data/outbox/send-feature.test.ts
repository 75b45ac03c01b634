// A camera that is sent again, after this device and others changed it: nobody's work is overwritten unseen.
import { describe, expect, it } from 'vitest'
import { BEFORE, type Draft, type Known, known, serverWith } from '@/data/editing.test-data'
import { sendFeature } from './send-feature'
import type { FeatureWork } from './work'

const drafted = (draft: Partial<Draft>): Draft => ({ ...BEFORE, ...draft })
const MINE = drafted({ note: 'của tôi' })

type Server = ReturnType<typeof serverWith>

const send = (
  { editing, write }: Server,
  work: Partial<FeatureWork<Known, Draft>>,
  left: Draft | null = null,
  leftByForms = left,
) =>
  sendFeature({
    ...{ editing, id: 'c', left, leftByForms, write },
    work: { known: null, draft: MINE, sent: [], ...work },
  })

const SAVED = { kind: 'saved' }

describe('a camera that is sent', () => {
  it('is created where it is not there', async () => {
    const server = serverWith(null)
    expect(await send(server, {})).toEqual(SAVED)
    expect(server.verbs).toEqual(['create'])
  })

  it('is left alone where the answer to its create was lost, whatever others did since', async () => {
    const server = serverWith(known({ ...MINE, name: 'Tên khác' }))
    expect(await send(server, { sent: [MINE] })).toEqual(SAVED)
    expect(server.verbs).toEqual([])
  })

  it('is left alone also where an older version of the app sent it', async () => {
    const server = serverWith(known(MINE))
    expect(await send(server, { sent: MINE })).toEqual(SAVED)
    expect(server.verbs).toEqual([])
  })

  it('is edited where it was mended after a create that had arrived', async () => {
    const server = serverWith(known(MINE))
    const draft = { ...MINE, name: 'Mới' }
    expect(await send(server, { sent: [MINE], draft })).toEqual(SAVED)
    expect(server.row).toMatchObject(draft)
  })

  it('is edited also where that was tried before, and the try never arrived', async () => {
    const server = serverWith(known(MINE))
    const draft = { ...MINE, name: 'Mới' }
    expect(await send(server, { sent: [MINE, draft], draft })).toEqual(SAVED)
    expect(server.row).toMatchObject(draft)
  })

  it('is as it was mended where the create, given up for lost, arrives in between', async () => {
    const server = serverWith(null)
    server.before = () => {
      server.row = known(MINE)
    }
    const draft = { ...MINE, name: 'Mới' }
    expect(await send(server, { sent: [MINE], draft })).toEqual(SAVED)
    expect(server.row).toMatchObject(draft)
  })

  it('is no repeated create where somebody else made that row', async () => {
    const server = serverWith(known())
    expect(await send(server, {})).toEqual({ kind: 'conflict', theirs: known() })
    expect(server.verbs).toEqual([])
  })

  it('is there once where another phone sent the same save from a file', async () => {
    const server = serverWith(known(MINE))
    expect(await send(server, {})).toEqual(SAVED)
    expect(server.verbs).toEqual([])
  })

  it('stands on what this device sent before', async () => {
    const server = serverWith(known({ name: 'Tên đầu' }, '7'))
    const draft = { ...MINE, name: 'Tên sau' }
    expect(await send(server, { known: known(), draft }, drafted({ name: 'Tên đầu' }))).toEqual(
      SAVED,
    )
    expect(server.row).toMatchObject(draft)
  })

  it('is in no conflict with its own lost try where it stands on another one', async () => {
    const server = serverWith(known({ name: 'Tên giữa' }, '8'))
    const [left, sent] = [drafted({ name: 'Tên đầu' }), drafted({ name: 'Tên giữa' })]
    const draft = drafted({ name: 'Tên sau' })
    expect(await send(server, { known: known(), draft, sent: [sent] }, left)).toEqual(SAVED)
    expect(server.row?.name).toBe('Tên sau')
  })

  it('takes back nothing that a check of this device made, which its form did not show', async () => {
    const server = serverWith(known({ name: 'Theo lần kiểm tra' }, '8'))
    const [left, leftByForms] = [drafted({ name: 'Theo lần kiểm tra' }), BEFORE]
    expect(await send(server, { known: known() }, left, leftByForms)).toEqual(SAVED)
    expect(server.row).toMatchObject({ name: 'Theo lần kiểm tra', note: 'của tôi' })
  })

  it('leaves what somebody else changed after that as they left it', async () => {
    const server = serverWith(known({ name: 'Của người khác' }, '7'))
    expect(await send(server, { known: known() }, BEFORE)).toEqual(SAVED)
    expect(server.row).toMatchObject({ name: 'Của người khác', note: 'của tôi' })
  })

  it.each([
    ['changed the same', known({ note: 'Của người khác' }, '7')],
    ['deleted it', known({}, '7', new Date())],
  ])('is a conflict where somebody else %s after that', async (_what, theirs) => {
    const server = serverWith(theirs)
    expect(await send(server, { known: known() }, BEFORE)).toEqual({ kind: 'conflict', theirs })
    expect(server.verbs).toEqual([])
  })

  it('is not made anew where it was there and is gone', async () => {
    await expect(send(serverWith(null), { known: known() }, BEFORE)).rejects.toMatchObject({
      key: 'error.reason.row_unknown',
    })
  })
})

describe('a camera that was chosen over a version of somebody else', () => {
  const seen = known({ name: 'Của họ', note: 'của họ' }, '7')

  it('is written over it where its form changed something, and nowhere else', async () => {
    const server = serverWith(seen)
    expect(await send(server, { known: known(), seen, sent: [MINE] })).toEqual(SAVED)
    expect(server.row).toMatchObject({ name: 'Của họ', note: 'của tôi' })
  })

  it('is so also where it stands on what this device sent before', async () => {
    const server = serverWith(seen)
    expect(await send(server, { known: null, seen, sent: [MINE] }, BEFORE)).toEqual(SAVED)
    expect(server.row).toMatchObject({ name: 'Của họ', note: 'của tôi' })
  })

  it.each([
    ['a version', null],
    ['a version, on what this device sent before,', BEFORE],
  ])('is a conflict again with %s that is newer than what was seen', async (_what, left) => {
    const theirs = known({ note: 'còn mới hơn' }, '8')
    const server = serverWith(theirs)
    const outcome = await send(server, { known: known(), seen, sent: [MINE] }, left)
    expect(outcome).toEqual({ kind: 'conflict', theirs })
    expect(server.verbs).toEqual([])
  })

  it('is written whole where it was a create', async () => {
    const server = serverWith(seen)
    expect(await send(server, { seen, sent: [MINE] })).toEqual(SAVED)
    expect(server.row).toMatchObject(MINE)
  })

  it('is written though they deleted it, and the officer saw that', async () => {
    const gone = known({}, '7', new Date())
    expect(await send(serverWith(gone), { known: known(), seen: gone, sent: [MINE] })).toEqual(
      SAVED,
    )
  })
})
