// The list on the device: in order, all or nothing, and full disks said.
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase, newEntry } from './entry.test-data'
import { openStore } from './store'

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
const photo = { bytes: new TextEncoder().encode('photo').buffer as ArrayBuffer, type: 'image/jpeg' }
const [A, B, C] = ['a', 'b', 'c'] as const

describe('the store of the outbox', () => {
  const open = () => openStore(freshDatabase())
  afterEach(() => void vi.restoreAllMocks())

  it('keeps items in the order of saving, whatever their ids', async () => {
    const store = open()
    for (const id of [C, A, B]) await store.add([newEntry({ id })])
    const entries = await store.all()
    expect(ids(entries)).toEqual([C, A, B])
    expect(entries.map(({ order }) => order)).toEqual([1, 2, 3])
  })

  it('notes what an item stands on: the last of its feature, not of another', async () => {
    const store = open()
    await store.add([
      newEntry({ id: A }),
      newEntry({ id: B, featureId: 'other' }),
      newEntry({ id: C }),
    ])
    expect((await store.all()).map(({ follows }) => follows)).toEqual([null, null, A])
  })

  it('lets those that stood on a removed item stand on the one before it', async () => {
    const store = open()
    for (const id of [A, B, C]) await store.add([newEntry({ id })])
    await store.change(B, () => null)
    expect((await store.all()).map(({ follows }) => follows)).toEqual([null, A])
  })

  it('keeps a photo until its item is synced', async () => {
    const store = open()
    await store.add([newEntry({ id: A })], new Map([[A, photo]]))
    expect((await store.photoOf(A))?.type).toBe('image/jpeg')
    await store.change(A, (entry) => ({ ...entry, state: 'synced', syncedAt: new Date() }))
    expect(await store.photoOf(A)).toBeNull()
  })

  it('says that the disk is full, and keeps all or nothing of a save', async () => {
    const store = open()
    await store.add([newEntry({ id: A })])
    const real = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'items') throw new DOMException('no room', 'QuotaExceededError')
      return real.apply(this, given)
    })
    const saving = store.add([newEntry({ id: B })], new Map([[B, photo]]))
    await expect(saving).rejects.toMatchObject({ key: 'error.code.storage_full' })
    expect(ids(await store.all())).toEqual([A])
    expect(await store.photoOf(B)).toBeNull()
  })

  it('says when the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError')
    })
    await expect(open().all()).rejects.toMatchObject({ key: 'error.code.storage_unavailable' })
  })

  it('lets go of what was synced a day ago, but not of what another item stands on', async () => {
    const store = open()
    const synced = { state: 'synced', syncedAt: new Date('2026-06-01') } as const
    await store.add([
      newEntry({ id: A, featureId: 'other', ...synced }),
      newEntry({ id: B, ...synced }),
    ])
    await store.add([newEntry({ id: C })])
    await store.prune(new Date('2026-06-02'))
    expect(ids(await store.all())).toEqual([B, C])
  })

  it('keeps also what those stand on', async () => {
    const store = open()
    const synced = { state: 'synced', syncedAt: new Date('2026-06-01') } as const
    for (const entry of [newEntry({ id: A, ...synced }), newEntry({ id: B, ...synced })])
      await store.add([entry])
    await store.add([newEntry({ id: C })])
    await store.prune(new Date('2026-06-02'))
    expect(ids(await store.all())).toEqual([A, B, C])
  })

  it('goes on after the browser has closed its connection', async () => {
    const database = freshDatabase()
    const store = openStore(database)
    await store.add([newEntry({ id: A })])
    const cut = () => database.read(async (connection) => connection.close())
    await cut()
    await store.add([newEntry({ id: B })])
    await cut()
    expect(ids(await store.all())).toEqual([A, B])
  })
})
