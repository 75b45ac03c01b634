// What screens see: their own items, the same array until something changed.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDrafts } from './drafts'
import { COLLEAGUE, freshDatabase, newEntry, OFFICER } from './entry.test-data'
import { snapshotOf } from './snapshot'
import { openStore } from './store'

it('gives the same array until it was read anew, and only what is one’s own', async () => {
  const store = openStore(freshDatabase())
  await store.add([newEntry({ id: 'a' }), newEntry({ id: 'b', userId: COLLEAGUE })])
  const snapshot = snapshotOf(store.all)
  let told = 0
  const stop = snapshot.watch(() => told++)
  expect(snapshot.now(OFFICER)).toEqual([])
  await snapshot.refresh()
  const items = snapshot.now(OFFICER)
  expect(items.map(({ id }) => id)).toEqual(['a'])
  expect(snapshot.now(OFFICER)).toBe(items)
  expect(told).toBe(1)
  await store.change('a', () => null)
  await snapshot.refresh()
  expect(snapshot.now(OFFICER)).toEqual([])
  stop()
  await snapshot.refresh()
  expect(told).toBe(2)
  expect(snapshot.now(null)).toEqual([])
})

it('keeps a draft for each user and form until it is dropped', async () => {
  const drafts = openDrafts(freshDatabase())
  await drafts.saveDraft(OFFICER, 'camera', { name: 'Cổng' })
  await drafts.saveDraft(OFFICER, 'camera', { name: 'Cổng làng' })
  expect(await drafts.draftOf(OFFICER, 'camera')).toEqual({ name: 'Cổng làng' })
  expect(await drafts.draftOf(COLLEAGUE, 'camera')).toBeNull()
  await drafts.dropDraft(OFFICER, 'camera')
  expect(await drafts.draftOf(OFFICER, 'camera')).toBeNull()
})
