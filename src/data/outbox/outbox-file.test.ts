// The outbox as a file: what comes back is what was there, once.
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { CameraDraft } from '@/domain/camera-draft'
import { COLLEAGUE, freshDatabase, newEntry, OFFICER } from './entry.test-data'
import { exportOutbox, importOutbox } from './outbox-file'
import { openStore } from './store'
import type { Entry } from './work'

const FEATURE = '30000000-0000-4000-8000-000000000009'
const work = {
  known: { camera: { createdAt: new Date('2026-05-01T00:00:00Z') } },
  draft: { name: 'Cổng thôn Lê Độ', areaId: FEATURE } as CameraDraft,
  sent: null,
}
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)

async function phone() {
  const store = openStore(freshDatabase())
  const camera = { kind: 'camera', featureId: FEATURE, work } as unknown as Partial<Entry>
  const photoWork = { table: 'cameras', photoId: FEATURE, replaces: null }
  const photo = newEntry({ kind: 'photo', featureId: FEATURE, work: photoWork } as Partial<Entry>)
  const photos = new Map([[photo.id, { bytes: bytes.buffer, type: 'image/jpeg' }]])
  await store.add([newEntry(camera), photo], photos)
  await store.add([
    newEntry({ state: 'synced', syncedAt: new Date() }),
    newEntry({ userId: COLLEAGUE }),
  ])
  return { store, photoId: photo.id }
}

describe('the outbox as a file', () => {
  it('brings back what was not sent, dates and photos too', async () => {
    const { store, photoId } = await phone()
    const other = openStore(freshDatabase())
    expect(await importOutbox(other, OFFICER, await exportOutbox(store, OFFICER))).toBe(2)
    const [camera, photo] = await other.all()
    const [before] = await store.all()
    expect(camera).toEqual({ ...before, wasSent: true, work: { ...work, sent: [work.draft] } })
    expect(photo).toMatchObject({ id: photoId, follows: camera?.id, wasSent: true })
    expect(new Uint8Array((await other.photoOf(photoId))?.bytes ?? new ArrayBuffer())).toEqual(
      bytes,
    )
  })

  it('adds nothing twice, and nothing to the phone that it comes from', async () => {
    const { store } = await phone()
    const text = await exportOutbox(store, OFFICER)
    expect(await importOutbox(store, OFFICER, text)).toBe(0)
    expect(await store.all()).toHaveLength(4)
  })

  it("refuses another user's file", async () => {
    const { store } = await phone()
    const text = await exportOutbox(store, OFFICER)
    const importing = importOutbox(store, COLLEAGUE, text)
    await expect(importing).rejects.toMatchObject({ key: 'error.code.outbox_file_foreign' })
  })

  it('refuses an item whose work cannot be shown', async () => {
    const { store } = await phone()
    const text = (await exportOutbox(store, OFFICER)).replace('"draft":', '"draft": 1, "x":')
    const importing = importOutbox(openStore(freshDatabase()), OFFICER, text)
    await expect(importing).rejects.toMatchObject({ key: 'error.code.outbox_file_unreadable' })
  })

  it.each([
    ['no JSON', '<html>'],
    ['another file', '{"type": "FeatureCollection"}'],
    ['a newer version', JSON.stringify({ format: 'binh-yen-outbox', version: 2, userId: OFFICER })],
    [
      'an item without its parts',
      JSON.stringify({
        ...{ format: 'binh-yen-outbox', version: 1, userId: OFFICER, photos: {} },
        items: [{ id: FEATURE }],
      }),
    ],
  ])('refuses what it cannot read: %s', async (_name, text) => {
    const importing = importOutbox(openStore(freshDatabase()), OFFICER, text)
    await expect(importing).rejects.toMatchObject({ key: 'error.code.outbox_file_unreadable' })
  })
})
