// What an officer does with an item: retried, mended, given up, and a conflict answered in two ways.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { CameraDraft } from '@/domain/camera-draft'
import { cancel, edit, keepMine, retry, takeTheirs } from './answers'
import { freshDatabase, newEntry, OFFICER } from './entry.test-data'
import { openStore } from './store'
import type { Entry } from './work'

const draft = { name: 'Cổng thôn', note: null } as CameraDraft
const theirs = { camera: { name: 'Tên mới' } }
const camera = { kind: 'camera', work: { known: null, draft, sent: [draft] } } as Partial<Entry>
const about = { userId: OFFICER, featureId: 'f', areaId: '', title: '' }
const reason = { key: 'error.reason.row_unknown', params: {} } as const
const parked = { ...camera, state: 'parked', reason } as Partial<Entry>
const inConflict = { ...parked, theirs } as Partial<Entry>

async function storeWith(more: Partial<Entry>) {
  const store = openStore(freshDatabase())
  await store.add([newEntry({ id: 'a', ...more })])
  return { store, now: async () => (await store.all())[0] }
}

it('sends a parked item again', async () => {
  const { store, now } = await storeWith(parked)
  await retry(store, 'a')
  expect(await now()).toMatchObject({ state: 'waiting', reason: null })
})

it('sends a mended item again, and remembers what the server may have of it', async () => {
  const { store, now } = await storeWith(parked)
  const mended = { ...draft, name: 'Cổng làng' }
  const work = { known: null, draft: mended, sent: [] }
  await edit(store, 'a', 'camera', { work, ...about, title: 'Cổng làng', areaId: 'khac' })
  expect(await now()).toMatchObject({
    ...{ state: 'waiting', reason: null, title: 'Cổng làng', areaId: 'khac' },
    work: { draft: mended, sent: [draft] },
  })
})

it.each(['sending', 'synced'] as const)('changes nothing of an item that is %s', async (state) => {
  const { store, now } = await storeWith({ ...camera, state })
  const refused = { key: 'error.code.being_sent' }
  const work = { known: null, draft, sent: [] }
  const editing = edit(store, 'a', 'camera', { ...about, work })
  await expect(editing).rejects.toMatchObject(refused)
  await expect(cancel(store, 'a')).rejects.toMatchObject(refused)
  await retry(store, 'a')
  expect(await now()).toMatchObject({ state })
})

it('gives up what is cancelled', async () => {
  const { store, now } = await storeWith(parked)
  await cancel(store, 'a')
  expect(await now()).toBeUndefined()
})

it('waits for a choice in a conflict, however often it is retried or mended', async () => {
  const { store, now } = await storeWith(inConflict)
  await retry(store, 'a')
  await edit(store, 'a', 'camera', {
    ...about,
    work: { known: null, draft, sent: [] },
  })
  expect(await now()).toMatchObject({ state: 'parked', theirs })
})

it('gives the edit up for theirs', async () => {
  const { store, now } = await storeWith(inConflict)
  await takeTheirs(store, 'a')
  expect(await now()).toBeUndefined()
})

it('writes mine over the version that was seen, and over no newer one', async () => {
  const { store, now } = await storeWith(inConflict)
  await keepMine(store, 'a')
  expect(await now()).toMatchObject({
    state: 'waiting',
    theirs: null,
    work: { known: null, draft, seen: theirs },
  })
})

it('mends what was chosen, and still knows what it was chosen over', async () => {
  const { store, now } = await storeWith(inConflict)
  await keepMine(store, 'a')
  const again = { ...draft, name: 'Cổng làng' }
  await edit(store, 'a', 'camera', { ...about, work: { known: null, draft: again, sent: [] } })
  expect(await now()).toMatchObject({ work: { draft: again, sent: [draft], seen: theirs } })
})

it('writes mine over the photo that was seen', async () => {
  const work = { table: 'cameras', photoId: 'p', replaces: null } as const
  const photo = { kind: 'photo', work, state: 'parked', theirs: { photoPath: 'x.jpg' } } as const
  const { store, now } = await storeWith(photo)
  await keepMine(store, 'a')
  expect(await now()).toMatchObject({ state: 'waiting', work: { replaces: 'x.jpg' } })
})
