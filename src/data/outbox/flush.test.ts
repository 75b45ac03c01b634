// What becomes of an item when it is sent, and what of those behind it.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { Failure } from '@/data/failure'
import type { ErrorKey } from '@/domain/words/first-words'
import { COLLEAGUE, freshDatabase, newEntry, OFFICER } from './entry.test-data'
import { type Engine, flush } from './flush'
import { openStore } from './store'
import type { Entry } from './work'

const NOON = new Date('2026-06-01T05:00:00Z')

/** An engine whose server answers each item by its id: saved, or the failure that is named. */
async function engineWith(
  entries: readonly Partial<Entry>[],
  answers: Readonly<Record<string, ErrorKey[]>> = {},
  more: Partial<Engine> = {},
) {
  const store = openStore(freshDatabase())
  for (const entry of entries) await store.add([newEntry(entry)])
  const sent: string[] = []
  const engine: Engine = {
    store,
    send: async ({ id }) => {
      sent.push(id)
      const key = answers[id]?.shift()
      if (key) throw new Failure(key)
      return { kind: 'saved' }
    },
    now: () => NOON,
    random: () => 0,
    isOnline: () => true,
    alone: async (work) => {
      await work()
      return true
    },
    userNow: async () => OFFICER,
    renew: async () => false,
    changed: () => {},
    ...more,
  }
  const states = async () =>
    Object.fromEntries((await store.all()).map(({ id, state }) => [id, state]))
  return { engine, store, sent, states }
}

const one = (id: string, featureId = id): Partial<Entry> => ({ id, featureId })

it('parks what is refused with the reason, and sends the others', async () => {
  const world = await engineWith([one('a'), one('b')], {
    a: ['error.constraint.check_note_length'],
  })
  await flush(world.engine, OFFICER)
  const [first] = await world.store.all()
  expect(await world.states()).toEqual({ a: 'parked', b: 'synced' })
  expect(first?.reason?.key).toBe('error.constraint.check_note_length')
})

it('lets an item wait behind a parked one of its feature, and behind nothing else', async () => {
  const entries = [one('a', 'pole'), one('b', 'pole'), one('c', 'well')]
  const world = await engineWith(entries, { a: ['error.reason.row_unknown'] })
  await flush(world.engine, OFFICER)
  expect(world.sent).toEqual(['a', 'c'])
  expect(await world.states()).toEqual({ a: 'parked', b: 'waiting', c: 'synced' })
})

it.each(['error.code.offline', 'error.code.rate_limited', 'error.code.invalid_token'] as const)(
  'stops at what keeps everything from going out, and loses nothing: %s',
  async (key) => {
    const world = await engineWith([one('a'), one('b')], { a: [key] })
    await flush(world.engine, OFFICER)
    const [first] = await world.store.all()
    expect(world.sent).toEqual(['a'])
    expect(await world.states()).toEqual({ a: 'waiting', b: 'waiting' })
    expect(first).toMatchObject({ wasSent: true, tries: 1, reason: { key } })
    expect(first?.notBefore?.getTime()).toBeGreaterThan(NOON.getTime())
  },
)

it('sends the others past one item that the server has an accident with', async () => {
  const world = await engineWith([one('a'), one('b')], { a: ['error.code.backend_unavailable'] })
  await flush(world.engine, OFFICER)
  expect(await world.states()).toEqual({ a: 'waiting', b: 'synced' })
})

it('asks for a new token once, and goes on with it', async () => {
  const renewals: number[] = []
  const renew = async () => renewals.push(1) === 1
  const world = await engineWith([one('a')], { a: ['error.code.invalid_token'] }, { renew })
  await flush(world.engine, OFFICER)
  expect(renewals).toHaveLength(1)
  expect(await world.states()).toEqual({ a: 'synced' })
})

it('takes no refusal from a server that it asked as nobody', async () => {
  const users = [OFFICER, null]
  const userNow = async () => users.shift() ?? null
  const refused = { a: ['error.code.row_level_security' as const] }
  const world = await engineWith([one('a')], refused, { userNow })
  await flush(world.engine, OFFICER)
  const [first] = await world.store.all()
  expect(first).toMatchObject({ state: 'waiting', reason: { key: 'error.code.invalid_token' } })
})

it('sends nothing more when somebody else signs in meanwhile', async () => {
  const users = [OFFICER, COLLEAGUE]
  const userNow = async () => users.shift() ?? null
  const world = await engineWith([one('a'), one('b')], {}, { userNow })
  await flush(world.engine, OFFICER)
  expect(await world.states()).toEqual({ a: 'synced', b: 'waiting' })
})

it('tries when somebody asks, though the browser says that there is no network', async () => {
  const world = await engineWith([one('a')], {}, { isOnline: () => false })
  await flush(world.engine, OFFICER)
  expect(world.sent).toEqual([])
  await flush(world.engine, OFFICER, { isForced: true })
  expect(await world.states()).toEqual({ a: 'synced' })
})

it("leaves another user's items alone", async () => {
  const world = await engineWith([one('a'), { ...one('b'), userId: COLLEAGUE }])
  await flush(world.engine, OFFICER)
  expect(await world.states()).toEqual({ a: 'synced', b: 'waiting' })
})

it('sends what was being sent when a tab died, also without a network to say so', async () => {
  const dead = { ...one('a'), state: 'sending', wasSent: true, tries: 1 } as const
  const world = await engineWith([dead], {}, { isOnline: () => false })
  await flush(world.engine, OFFICER)
  expect(await world.states()).toEqual({ a: 'waiting' })
  await flush({ ...world.engine, isOnline: () => true }, OFFICER)
  expect(await world.states()).toEqual({ a: 'synced' })
})

it('waits before the next try, unless somebody asks or the clock had been wrong', async () => {
  const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)
  const waiting = { ...one('a'), notBefore: later(1) }
  const { engine, sent } = await engineWith([waiting])
  await flush(engine, OFFICER)
  expect(sent).toEqual([])
  await flush(engine, OFFICER, { isForced: true })
  expect(sent).toEqual(['a'])
  const wrong = await engineWith([{ ...one('a'), notBefore: later(24 * 60) }])
  await flush(wrong.engine, OFFICER)
  expect(wrong.sent).toEqual(['a'])
})

it('keeps the version that an edit met', async () => {
  const theirs = { camera: { name: 'Tên mới' } }
  const send = async () => ({ kind: 'conflict', theirs }) as const
  const world = await engineWith([one('a')], {}, { send })
  await flush(world.engine, OFFICER)
  const [first] = await world.store.all()
  expect(first).toMatchObject({ state: 'parked', theirs, reason: { key: 'error.code.conflict' } })
})

it('sends with a full disk, too, and makes room by what was sent', async () => {
  const dead = { ...one('a'), state: 'sending', wasSent: true } as const
  const world = await engineWith([dead, one('b'), one('c')], { c: ['error.code.offline'] })
  const { change } = world.store
  const full: typeof change = (id, to) =>
    change(id, (entry) => {
      const changed = to(entry)
      if (changed !== null && changed !== entry) throw new Failure('error.code.storage_full')
      return changed
    })
  await flush({ ...world.engine, store: { ...world.store, change: full } }, OFFICER)
  expect(await world.states()).toEqual({ a: 'sending', c: 'waiting' })
  await flush(world.engine, OFFICER)
  expect(await world.states()).toEqual({ a: 'synced', c: 'synced' })
})
