// Saving against a server that others write to as well, and whose answers get lost.
import { beforeEach, describe, expect, it } from 'vitest'
import { save } from './editing'
import { BEFORE, type Draft, type Known, known, serverWith } from './editing.test-data'
import { Failure } from './failure'

let server: ReturnType<typeof serverWith>

const drafted = (draft: Partial<Draft>): Draft => ({ ...BEFORE, ...draft })
const attempt = (
  draft: Partial<Draft>,
  sent: readonly Draft[] = [],
  from: Known | null = known(),
) => save(server.editing, { id: 'id', known: from, draft: drafted(draft), sent }, server.write)

beforeEach(() => {
  server = serverWith(known())
})

describe('adding', () => {
  beforeEach(() => {
    server = serverWith(null)
  })

  it('creates once, though the first answer was lost and the text changed since', async () => {
    server.fates = ['lost after']
    await expect(attempt({ name: 'mới' }, [], null)).rejects.toThrow('error.code.offline')
    const second = { name: 'mới', note: 'thêm' }
    expect(await attempt(second, [drafted({ name: 'mới' })], null)).toEqual({ kind: 'saved' })
    expect(server.row).toMatchObject(second)
  })

  it('creates at the second try when the first never arrived', async () => {
    server.fates = ['lost before']
    await expect(attempt({ name: 'mới' }, [], null)).rejects.toThrow('error.code.offline')
    const sent = [drafted({ name: 'mới' })]
    expect(await attempt({ name: 'mới' }, sent, null)).toEqual({ kind: 'saved' })
    expect(server.verbs).toEqual(['create'])
  })
})

describe('editing', () => {
  it('is no conflict with oneself after a lost answer', async () => {
    server.fates = ['lost after']
    await expect(attempt({ name: 'mới' })).rejects.toThrow('error.code.offline')
    const sent = [drafted({ name: 'mới' })]
    expect(await attempt({ name: 'mới hơn' }, sent)).toEqual({ kind: 'saved' })
    expect(server.row?.name).toBe('mới hơn')
  })

  it('is none either after a lost answer and a try that never arrived', async () => {
    server.row = known({ name: 'thứ nhất' }, '2')
    const sent = ['thứ nhất', 'thứ hai'].map((name) => drafted({ name }))
    expect(await attempt({ name: 'thứ ba' }, sent)).toEqual({ kind: 'saved' })
    expect(server.row?.name).toBe('thứ ba')
  })

  it('stops when somebody else changed the same field, and writes nothing', async () => {
    server.row = known({ name: 'của họ' }, '7')
    const outcome = await attempt({ name: 'của tôi' })
    expect(outcome).toEqual({ kind: 'conflict', theirs: server.row })
    expect(server.verbs).toEqual([])
  })

  it('goes through when they changed another field, and leaves that as they left it', async () => {
    server.row = known({ note: 'của họ' }, '7')
    expect(await attempt({ name: 'của tôi' })).toEqual({ kind: 'saved' })
    expect(server.row).toMatchObject({ name: 'của tôi', note: 'của họ' })
  })

  it('goes through though they change it once more in between', async () => {
    server.row = known({ note: 'của họ' }, '7')
    server.before = () => {
      server.row = known({ note: 'của họ' }, '7')
      server.before = () => {
        server.row = known({ note: 'lần nữa' }, '8')
      }
    }
    expect(await attempt({ name: 'của tôi' })).toEqual({ kind: 'saved' })
    expect(server.row).toMatchObject({ name: 'của tôi', note: 'lần nữa' })
  })

  it('stops when somebody moves it while it is moved here', async () => {
    server.row = known({ lat: 22 }, '7')
    expect((await attempt({ lng: 107 })).kind).toBe('conflict')
  })

  it('goes on when only the version moved, or they wrote the same', async () => {
    server.row = known({}, '7')
    expect(await attempt({ name: 'mới' })).toEqual({ kind: 'saved' })
    server.row = known({ name: 'mới' }, '9')
    expect(await attempt({ name: 'mới', note: 'x' })).toEqual({ kind: 'saved' })
    expect(server.row).toMatchObject({ name: 'mới', note: 'x' })
  })

  it('stops when somebody deleted it meanwhile', async () => {
    server.row = known({}, '7', new Date())
    expect((await attempt({ name: 'mới' })).kind).toBe('conflict')
  })

  it('passes on what the server refuses', async () => {
    const refuse = () => Promise.reject(new Failure('error.constraint.camera_bearing_range'))
    const refused = { id: 'id', known: known(), draft: drafted({ name: 'x' }), sent: [] }
    await expect(save(server.editing, refused, refuse)).rejects.toThrow('camera_bearing_range')
  })
})
