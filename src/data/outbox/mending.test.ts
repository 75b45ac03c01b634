// Somebody types into a form that mends what waits, while it is sent or given up in another tab.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { CameraDraft } from '@/domain/camera-draft'
import { freshDatabase, newEntry, OFFICER } from './entry.test-data'
import { mend } from './mending'
import { savingInto } from './saving'
import { openStore } from './store'
import type { Entry, IncidentWork } from './work'

const [first, second] = ['Cổng thôn', 'Cổng làng'].map((name) => ({ name }) as CameraDraft)
const about = { userId: OFFICER, featureId: 'pole', areaId: 'area', title: 'Cổng làng' }
const camera = { id: 'a', kind: 'camera', featureId: 'pole' } as const

async function mended(state: Entry['state'] | 'gone') {
  const store = openStore(freshDatabase())
  const work = { known: null, draft: first, sent: [] }
  if (state !== 'gone') await store.add([newEntry({ ...camera, state, work } as Partial<Entry>)])
  const save = savingInto(store, () => new Date())
  const edited = { ...about, work: { known: null, draft: second, sent: [] } } as never
  await mend(store, save, 'a', 'camera', edited)
  return (await store.all()).map(({ state, follows, work }) => ({
    ...{ state, follows, name: (work as Entry<'camera'>['work']).draft.name },
  }))
}

it('is mended where it still waits', async () => {
  expect(await mended('waiting')).toEqual([{ state: 'waiting', follows: null, name: 'Cổng làng' }])
})

it.each(['sending', 'synced'] as const)('follows as another save where it is %s', async (state) => {
  expect(await mended(state)).toEqual([
    { state, follows: null, name: 'Cổng thôn' },
    { state: 'waiting', follows: 'a', name: 'Cổng làng' },
  ])
})

it('is saved anew where the item was given up', async () => {
  expect(await mended('gone')).toEqual([{ state: 'waiting', follows: null, name: 'Cổng làng' }])
})

it('says so of an incident, which is never written twice', async () => {
  const store = openStore(freshDatabase())
  await store.add([newEntry({ id: 'a', kind: 'incident', state: 'synced' } as Partial<Entry>)])
  const save = savingInto(store, () => new Date())
  const edited = { ...about, work: {} as IncidentWork }
  await expect(mend(store, save, 'a', 'incident', edited)).rejects.toMatchObject({
    key: 'error.code.being_sent',
  })
  await expect(mend(store, save, 'b', 'incident', edited)).rejects.toMatchObject({
    key: 'error.reason.row_unknown',
  })
})

it('follows as another check where it was sent, so that the later one is not taken for the same', async () => {
  const store = openStore(freshDatabase())
  const sent = newEntry({ id: 'a', state: 'synced' })
  await store.add([sent])
  const save = savingInto(store, () => new Date())
  const { id, ...said } = sent.work as Entry<'check'>['work']
  await mend(store, save, 'a', 'check', { ...about, work: { ...said, id, note: 'Thiếu búa' } })
  const [, second] = await store.all()
  expect(second).toMatchObject({ kind: 'check', work: { ...said, note: 'Thiếu búa' } })
  expect((second as Entry<'check'>).work.id).not.toBe(id)
})
