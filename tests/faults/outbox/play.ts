// One run from beginning to end: work with faults, a quiet day, and the same outbox once more from two other phones.
import { deleteDB } from 'idb'
import { exportOutbox, importOutbox } from '../../../src/data/outbox/outbox-file'
import type { Entry } from '../../../src/data/outbox/work'
import { isErrorKey } from '../../../src/domain/words/first-words'
import { quietDay, work } from './events'
import { makePhone } from './phone'
import { openTab, type Tab } from './tab'
import { halves, timesWritten, undone } from './verify'
import { phoneOptions, type World } from './world'

export interface Result {
  readonly saved: number
  readonly synced: number
  readonly parked: number
  /** What must not be: each says what and where. */
  readonly wrongs: readonly string[]
}

const PASSING = /\.(?:offline|backend_unavailable|rate_limited|invalid_token|unknown)$/

const markerOf = (entry: Entry): string =>
  entry.kind === 'photo' ? entry.work.photoId : entry.title

export async function play(world: World): Promise<Result> {
  const { saved, answered, faults, name } = world
  const wrongs: string[] = []
  const markers = new Map<string, string>()
  const seen = async () => {
    for (const entry of await world.tabs[0].look()) markers.set(markerOf(entry), entry.id)
  }
  const parked = new Set<string>()
  const park = (id: string, reason: string) => {
    parked.add(id)
    if (!isErrorKey(reason)) wrongs.push(`${name}: parked without a reason`)
    if (PASSING.test(reason)) wrongs.push(`${name}: parked for what passes by itself: ${reason}`)
    if (reason.endsWith('.row_level_security') && !world.isReassigned)
      wrongs.push(`${name}: parked for a right that the officer has`)
  }

  await work(world, seen)
  const [tab] = world.tabs
  const file = (await tab.run(() => exportOutbox(tab.store, world.officer))) ?? ''
  await quietDay(world, park, true)
  await seen()
  await check('after a quiet day', 1)

  // Two other phones with the same outbox, as from a file: everything is sent again.
  for (const which of ['second', 'third']) await replay(which, file)

  async function check(when: string, least: number): Promise<void> {
    for (const one of saved) {
      const times = await timesWritten(world, one)
      const id = markers.get(one.marker)
      const isAnswered = id !== undefined && answered.has(id)
      const where = `${name} ${when}: ${one.kind} ${one.marker}`
      if (times > 1) wrongs.push(`${where} is there ${times} times`)
      if (one.isPromised && !isAnswered && times < least) wrongs.push(`${where} is lost`)
    }
    wrongs.push(...(await halves(world)).map((what) => `${name} ${when}: ${what}`))
    wrongs.push(...(await undone(world)))
  }

  async function replay(which: string, text: string): Promise<void> {
    const phone = makePhone(phoneOptions(world, which))
    phone.clock.passed = world.phone.clock.passed
    const tabs: [Tab, Tab] = [openTab(phone), openTab(phone)]
    const added = await tabs[0].run(() => importOutbox(tabs[0].store, world.officer, text))
    const again = await tabs[0].run(() => importOutbox(tabs[0].store, world.officer, text))
    if (again !== 0) wrongs.push(`${name}: a file imported twice added ${again} items`)
    for (let item = 0; item < (added ?? 0); item++) faults.count('item replayed from another phone')
    await quietDay({ tabs, phone, answered: new Set(), named: new Set(), faults }, park)
    await check(`after the ${which} phone`, 1)
    await Promise.all(tabs.map((one) => one.close()))
    await deleteDB(phone.name)
  }

  await Promise.all(world.tabs.map((one) => one.close()))
  await deleteDB(world.phone.name)
  const promised = saved.filter(({ isPromised }) => isPromised)
  const given = promised.filter(({ marker }) => answered.has(markers.get(marker) ?? ''))
  return {
    saved: promised.length,
    synced: promised.length - given.length,
    parked: parked.size,
    wrongs,
  }
}
