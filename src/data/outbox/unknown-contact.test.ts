// A camera edited without a network, by a form that could not know whom to call.
import { describe, expect, it } from 'vitest'
import type { KnownCamera } from '@/data/camera-editing'
import { cameraEditing } from '@/data/camera-editing'
import type { Camera } from '@/domain/camera'
import { sendFeature } from './send-feature'
import { withUnknownContact } from './unknown-contact'

const camera = {
  ...{ id: 'c', areaId: 'area', code: 'CAM-01', name: 'Cổng', lngLat: [106.2, 21.1], version: '1' },
  ...{ kind: 'fixed', ownership: 'commune', status: 'working', accuracyM: null, note: null },
  ...{ bearingDeg: null, fovDeg: null, rangeM: null, installedOn: null, retentionDays: null },
  ...{ noticeSign: null, operator: null, deletedAt: null, photoPath: null },
} as unknown as Camera
const contact = { name: 'Trưởng thôn', phone: null, version: '1' }
const onServer: KnownCamera = { camera, contact }
const known: KnownCamera = { camera, contact: null }

/** Sends a draft once more, after an answer was lost; what was written. */
async function sendAgain(typed: string | null) {
  const written: unknown[] = []
  const draft = { ...cameraEditing.draftOf(known), note: 'mới', contact: typed }
  const editing = { ...cameraEditing, load: async () => onServer }
  const work = { known, draft, sent: draft }
  const outcome = await sendFeature({
    ...withUnknownContact(editing, work, typed === null),
    ...{ id: 'c', left: null, leftByForms: null },
    write: async (changes) => changes.map((change) => String(written.push(change))),
  })
  return { outcome, written }
}

describe('a contact that the form did not know', () => {
  it('is neither a conflict nor touched where the form says nothing of it', async () => {
    const { outcome, written } = await sendAgain(null)
    expect(outcome).toEqual({ kind: 'saved' })
    expect(written).toEqual([
      { verb: 'edit', table: 'cameras', id: 'c', version: '1', fields: { note: 'mới' } },
    ])
  })

  it('is not overwritten unseen, and what was typed is not lost', async () => {
    const { outcome, written } = await sendAgain('Người mới')
    expect(outcome).toEqual({ kind: 'conflict', theirs: onServer })
    expect(written).toEqual([])
  })
})
