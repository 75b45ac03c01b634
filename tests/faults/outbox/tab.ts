// One tab of a phone: the real engine and store, behind a network, a disk and a battery that may fail at any step.
import { AsyncLocalStorage } from 'node:async_hooks'
import { Failure } from '../../../src/data/failure'
import { aloneByLease, aloneByLock } from '../../../src/data/outbox/alone'
import { openDatabase } from '../../../src/data/outbox/database'
import { type Engine, flush } from '../../../src/data/outbox/flush'
import { savingInto } from '../../../src/data/outbox/saving'
import { senderOf } from '../../../src/data/outbox/send'
import { type OutboxStore, openStore } from '../../../src/data/outbox/store'
import type { Entry } from '../../../src/data/outbox/work'
import { writeAll } from '../../../src/data/write'
import type { Phone } from './phone'

/** What a tab says when it dies: nothing after it may happen. By this name supabase-js does not ask again. */
const DEAD = new DOMException('this tab is dead', 'AbortError')

/** What must never happen: an item of a feature is sent while an earlier one is not synced. */
export const OUT_OF_TURN = 'WRONG: sent out of turn'

const running = new AsyncLocalStorage<Tab>()

/** The tab that asks, wherever in its code. */
export function tabNow(): Tab {
  const tab = running.getStore()
  if (tab === undefined) throw new Error('asked outside of any tab')
  return tab
}

export interface Tab {
  readonly phone: Phone
  readonly store: OutboxStore
  readonly save: ReturnType<typeof savingInto>
  /** Runs `work` as this tab. Null when the tab died of it. */
  run<Answer>(work: () => Promise<Answer>): Promise<Answer | null>
  flush(isForced: boolean): Promise<void>
  /** Dies at its so many-th step from now, before or after what the step does. */
  dieAfter(steps: number, when: 'before' | 'after'): void
  isDead(): boolean
  /** Does one step that can be the last. `name` is for the count of where tabs died. */
  step<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer>
  /** The list as it is on the phone, whatever happens to the tab. */
  look(): Promise<Entry[]>
  close(): Promise<void>
}

export function openTab(phone: Phone): Tab {
  let death: { steps: number; when: 'before' | 'after' } | null = null
  let isDead = false
  const die = (name: string): never => {
    isDead = true
    phone.faults.count(`killed ${death?.when ?? ''} ${name}`)
    throw DEAD
  }
  const step: Tab['step'] = async (name, work) => {
    if (isDead) throw DEAD
    const isLast = death !== null && --death.steps < 0
    if (isLast && death?.when === 'before') die(name)
    const answer = await work()
    if (isDead) throw DEAD
    if (isLast) die(name)
    return answer
  }

  const database = openDatabase(phone.name)
  const real = openStore(database)
  const store: OutboxStore = {
    all: () => step('all', real.all),
    add: (...given) => step('add', () => real.add(...given)),
    addMissing: (...given) => step('addMissing', () => real.addMissing(...given)),
    change: (...given) => step('change', () => real.change(...given)),
    photoOf: (id) => step('photoOf', () => real.photoOf(id)),
    prune: (before) => step('prune', () => real.prune(before)),
  }
  const alone: Record<Phone['locks'], Engine['alone']> = {
    locks: aloneByLock(phone.lockManager),
    lease: aloneByLease(
      {
        ...database,
        write: (stores, work) => step('lease', () => database.write(stores, work)),
      },
      crypto.randomUUID(),
      () => phone.now().getTime(),
    ),
    // Both tabs believe that they are alone, as after a lock was taken from one that hung.
    stolen: async (work) => {
      await work()
      return true
    },
  }
  const send = senderOf({ photoOf: store.photoOf, upload: phone.upload, write: writeAll })
  const engine: Engine = {
    store,
    send: async (entry, chain) => {
      const isAhead = (await real.all()).some(
        ({ featureId, order, state }) =>
          featureId === entry.featureId && order < entry.order && state !== 'synced',
      )
      if (isAhead) phone.faults.count(OUT_OF_TURN)
      return send(entry, chain)
    },
    now: phone.now,
    random: phone.random,
    isOnline: () => phone.network.isUp || !phone.network.isKnown,
    alone: (work) => alone[phone.locks](work),
    userNow: () => step('userNow', async () => (phone.token === 'none' ? null : phone.userId)),
    renew: () => step('renew', async () => phone.renew()),
    changed: () => {},
  }

  const tab: Tab = {
    phone,
    store,
    save: savingInto(store, phone.now),
    run: (work) =>
      running.run(tab, async () => {
        try {
          return await work()
        } catch (thrown) {
          if (isDead) return null
          throw thrown
        }
      }),
    flush: async (isForced) => {
      await tab.run(async () => {
        try {
          await flush(engine, phone.userId, { isForced })
        } catch (thrown) {
          // A store that fails ends the flush; all else would be a hole in the engine.
          const isStore = thrown instanceof Failure && thrown.is('storage_full')
          if (!isStore) throw thrown
        }
      })
    },
    dieAfter: (steps, when) => {
      death = { steps, when }
    },
    isDead: () => isDead,
    step,
    look: real.all,
    close: () => database.close(),
  }
  return tab
}
