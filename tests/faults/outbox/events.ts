// What happens while an officer works: saving, flushing, everything that goes wrong, and at last a quiet day.
import { Failure } from '../../../src/data/failure'
import { cancel, edit, keepMine, retry, takeTheirs } from '../../../src/data/outbox/answers'
import { chainOf } from '../../../src/data/outbox/stands-on'
import { type Entry, isFeatureEntry } from '../../../src/data/outbox/work'
import { isInConflict } from '../../../src/domain/outbox'
import { pick } from './phone'
import { saveSomething } from './saves'
import type { Tab } from './tab'
import { MENDED_BEARING } from './verify'
import { editElsewhere, NAME_BEFORE, openAnew, reassign, reopen, type World } from './world'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

type Event = (world: World, tab: Tab) => Promise<void> | void

const flushBoth: Event = async ({ tabs, faults, random }) => {
  faults.count('two tabs flush at once')
  const isForced = random() < 0.5
  await Promise.all(tabs.map((tab) => tab.flush(isForced)))
}

/** Dies within the next steps, saving or flushing, whatever comes. */
const dieSoon: Event = async (world, tab) => {
  const { random } = world
  tab.dieAfter(Math.floor(random() * random() * 40), pick(['before', 'after'], random))
  if (random() < 0.3) await saveSomething(world, tab)
  await tab.flush(true)
}

const answer: Event = async (world, tab) => {
  const parked = (await tab.look()).filter(({ state }) => state === 'parked')
  if (parked.length === 0) return
  const item = pick(parked, world.random)
  const act = async () => {
    if (!isInConflict(item)) {
      await retry(tab.store, item.id)
      world.faults.count('parked item sent again')
    } else await answerConflict(world, tab, item.id)
  }
  await tab.run(() => ignoringFullDisk(act))
}

async function answerConflict(
  { random, answered, named, faults }: Pick<World, 'random' | 'answered' | 'named' | 'faults'>,
  { store, look }: Tab,
  id: string,
): Promise<void> {
  const isMine = random() < 0.5
  if (isMine) for (const featureId of renamed(await look(), id)) named.add(featureId)
  await (isMine ? keepMine : takeTheirs)(store, id)
  if (!isMine) answered.add(id)
  faults.count(`conflict answered with ${isMine ? 'mine' : 'theirs'}`)
}

/** The feature where the form of this item gave it its old name, having found another. */
function renamed(entries: readonly Entry[], id: string): string[] {
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined || !isFeatureEntry(entry)) return []
  const before = chainOf(entry, entries).findLast(isFeatureEntry)?.work.draft.name
  const { known } = entry.work
  const shown = known && ('camera' in known ? known.camera.name : known.point.name)
  const { name } = entry.work.draft
  return name === NAME_BEFORE && (before ?? shown) !== name ? [entry.featureId] : []
}

/** A camera that waits or is parked is mended: another bearing, a right name, the same note. */
const mend: Event = async (world, tab) => {
  const items = (await tab.look()).filter(
    ({ kind, state }) => kind === 'camera' && state !== 'synced',
  )
  const item = items.length > 0 ? pick(items, world.random) : null
  if (item?.kind !== 'camera' || isInConflict(item)) return
  const { id: _id, work, ...about } = item
  await tab.run(() =>
    ignoringFullDisk(async () => {
      const draft = { ...work.draft, bearingDeg: MENDED_BEARING }
      await edit(tab.store, item.id, 'camera', { ...about, work: { ...work, draft } })
      world.faults.count('item edited in the outbox')
      world.mended.set(item.id, item.featureId)
    }),
  )
}

async function ignoringFullDisk(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    const mayBe =
      thrown instanceof Failure && (thrown.is('storage_full') || thrown.is('being_sent'))
    if (!mayBe) throw thrown
  }
}

const setting =
  (name: string, set: (world: World) => void): Event =>
  (world) => {
    world.faults.count(name)
    set(world)
  }

const [SOME, MANY] = [0.2, 0.5]

/** Signed in again, too. */
const wellAgain = ({ phone }: World) => {
  Object.assign(phone.network, { isUp: true, roughness: SOME })
  if (phone.token === 'none') phone.token = 'valid'
}

const EVENTS: readonly Event[] = [
  ...[saveSomething, saveSomething, saveSomething, saveSomething, saveSomething],
  ...[(_world: World, tab: Tab) => tab.flush(false), (_world: World, tab: Tab) => tab.flush(true)],
  ...[flushBoth, flushBoth, dieSoon, dieSoon, dieSoon, answer, answer, answer, mend],
  ...[editElsewhere, editElsewhere],
  setting('network gone', ({ phone }) =>
    Object.assign(phone.network, { isUp: false, isKnown: phone.random() < 0.5 }),
  ),
  setting('network back', wellAgain),
  setting('network back', wellAgain),
  setting('network rough', ({ phone }) =>
    Object.assign(phone.network, { isUp: true, roughness: MANY }),
  ),
  setting('token expired', ({ phone }) => Object.assign(phone, { token: 'expired' })),
  setting('session lost', ({ phone }) => Object.assign(phone, { token: 'none' })),
  setting('disk full', ({ phone }) => Object.assign(phone, { disk: 'full' })),
  setting('disk has room', ({ phone }) => Object.assign(phone, { disk: 'room' })),
  setting('clock a day ahead', ({ phone }) =>
    Object.assign(phone.clock, { wrongBy: DAY_MS + HOUR_MS }),
  ),
  setting('clock a day behind', ({ phone }) =>
    Object.assign(phone.clock, { wrongBy: -DAY_MS - HOUR_MS }),
  ),
  setting('clock right', ({ phone }) => Object.assign(phone.clock, { wrongBy: 0 })),
]

const EVENTS_A_RUN = 24

/** Some minutes of work, in some runs with a week without a network in between. `seen` is called after each event. */
export async function work(world: World, seen: () => Promise<void>): Promise<void> {
  const { random, phone, faults } = world
  const reassignedAt = random() < 0.15 ? Math.floor(random() * EVENTS_A_RUN) : -1
  const weekAt = random() < 0.3 ? Math.floor(random() * EVENTS_A_RUN) : -1
  phone.network.roughness = SOME
  for (let round = 0; round < EVENTS_A_RUN; round++) {
    if (round === reassignedAt) await reassign(world)
    if (round === weekAt) {
      faults.count('a week without a network')
      Object.assign(phone.network, { isUp: false, isKnown: true })
      phone.clock.passed += 7 * DAY_MS
      phone.token = 'expired'
    }
    phone.clock.passed += random() * 60_000
    await pick(EVENTS, random)(world, await reopen(world, random() < 0.5 ? 0 : 1))
    await seen()
  }
  await openAnew(world, 0)
  await openAnew(world, 1)
}

const MOST_ROUNDS = 60

/** All is well again: flushes from both tabs until nothing waits. What is parked is given up, one after the other. */
export async function quietDay(
  {
    tabs,
    phone,
    answered,
    named,
    faults,
  }: Pick<World, 'tabs' | 'phone' | 'answered' | 'named' | 'faults'>,
  parked: (id: string, reason: string) => void,
  answersConflicts = false,
): Promise<void> {
  Object.assign(phone, { token: 'valid', disk: 'room' })
  Object.assign(phone.network, { isUp: true, isKnown: true, roughness: 0 })
  phone.clock.wrongBy = 0
  const [tab] = tabs
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await Promise.all(tabs.map((one) => one.flush(false)))
    const items = await tab.look()
    const first = items.find(({ state }) => state === 'parked')
    if (first && answersConflicts && isInConflict(first)) {
      await tab.run(() =>
        answerConflict({ answered, named, faults, random: phone.random }, tab, first.id),
      )
    } else if (first) {
      parked(first.id, first.reason?.key ?? '')
      faults.count(`parked: ${first.reason?.key ?? 'without a reason'}`)
      await tab.run(() => cancel(tab.store, first.id))
      answered.add(first.id)
    } else if (items.every(({ state }) => state === 'synced')) return
    // The longest wait between two tries.
    phone.clock.passed += 5 * 60_000
  }
  const left = (await tab.look()).filter(({ state }) => state !== 'synced')
  throw new Error(`still waiting after a quiet day: ${JSON.stringify(left)}`)
}
