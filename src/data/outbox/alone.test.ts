// One tab at a time, with the locks of the browser and without.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { aloneByLease, aloneByLock } from './alone'
import { freshDatabase } from './entry.test-data'

const MINUTE_MS = 60_000

/** Two tabs of a browser without locks, on one clock. */
function twoTabs() {
  const database = freshDatabase()
  const clock = { now: 1_000_000 }
  const tab = (name: string) => aloneByLease(database, name, () => clock.now)
  return { database, clock, first: tab('first'), second: tab('second') }
}

it('does not run while another tab has the lease, and does after it', async () => {
  const { first, second } = twoTabs()
  const ran: string[] = []
  expect(
    await first(async () => {
      ran.push('first')
      expect(await second(async () => void ran.push('second'))).toBe(false)
    }),
  ).toBe(true)
  expect(await second(async () => void ran.push('second'))).toBe(true)
  expect(ran).toEqual(['first', 'second'])
})

it.each([
  ['a minute later', MINUTE_MS],
  ['after the clock was put back by a day', -24 * 60 * MINUTE_MS],
])('takes the lease of a tab that died: %s', async (_when, passed) => {
  const { database, clock, second } = twoTabs()
  await database.write(['lease'], (transaction) =>
    transaction.objectStore('lease').put({ holder: 'dead', until: clock.now + MINUTE_MS }, 'flush'),
  )
  expect(await second(async () => {})).toBe(false)
  clock.now += passed
  expect(await second(async () => {})).toBe(true)
})

it('leaves the lease that another tab has taken since to that tab', async () => {
  const { database, clock, first, second } = twoTabs()
  let goOn = () => {}
  const frozen = first(() => new Promise((resolve) => (goOn = resolve)))
  await expect.poll(() => database.read((open) => open.get('lease', 'flush'))).toBeDefined()
  clock.now += MINUTE_MS
  await second(async () => {
    goOn()
    await frozen
    expect(await database.read((open) => open.get('lease', 'flush'))).toBeDefined()
  })
})

it('takes the lock of a tab that hangs, and passes on what fails', async () => {
  const asked: LockOptions[] = []
  const locks = {
    request: async (_name: string, options: LockOptions, work: () => Promise<void>) => {
      asked.push(options)
      if (!options.steal) throw new DOMException('waited too long', 'TimeoutError')
      await work()
    },
  } as unknown as LockManager
  expect(await aloneByLock(locks)(async () => {})).toBe(true)
  expect(asked.map(({ steal }) => steal)).toEqual([undefined, true])
  const failing = aloneByLock(locks)(async () => {
    throw new Error('the disk is full')
  })
  await expect(failing).rejects.toThrow('the disk is full')
})
