// What the camera form begins with: what was left in it, what waits to be sent, what is saved, or nothing.
import { useEffect, useState } from 'react'
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import type { Entry } from '@/data/outbox/work'
import type { Camera } from '@/domain/camera'
import { typeCamera } from '@/domain/camera-draft'
import type { Language } from '@/domain/format'
import { isUnsynced } from '@/domain/outbox'
import { type CameraStart, newStart, startOf } from './camera-start'
import { nextCamera } from './last-camera'

/** A photo as it is kept: bytes, because browsers have lost Blobs. */
export interface KeptPhoto {
  readonly photoId: string
  readonly bytes: ArrayBuffer
  readonly type: string
}

export interface CameraDraftKept {
  readonly start: CameraStart
  readonly photo: KeptPhoto | null
}

export type OpenedCamera =
  | { readonly status: 'loading' }
  /** Neither on this device nor to be had now. */
  | { readonly status: 'unknown' }
  | {
      readonly status: 'open'
      readonly kept: CameraDraftKept
      readonly isRestored: boolean
      /** What waits already and is mended by saving; null for a save of its own. */
      readonly mends: Entry<'camera'> | null
    }

/** Nobody stands in the sun for longer: the camera as this device knows it will do. */
const PATIENCE_MS = 4_000

interface Sources {
  readonly id: string | null
  readonly userId: string
  readonly language: Language
  readonly cameras: readonly Camera[]
  readonly entries: readonly Entry[]
  readonly leftDraft: () => Promise<unknown>
}

export const beginNew = (userId: string): CameraDraftKept => ({
  start: newStart(nextCamera(userId)),
  photo: null,
})

async function freshly(id: string): Promise<KnownCamera | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  return Promise.race([cameraEditing.load(id).catch(() => null), late])
}

async function open(sources: Sources): Promise<OpenedCamera> {
  const { id, userId, language, cameras, entries, leftDraft } = sources
  const ofCamera = entries.filter(
    (entry): entry is Entry<'camera'> =>
      entry.kind === 'camera' && entry.featureId === id && isUnsynced(entry),
  )
  const last = ofCamera.at(-1) ?? null
  const mends = last !== null && last.state !== 'sending' ? last : null
  // A store that cannot be read has kept nothing.
  const left = (await leftDraft().catch(() => null)) as CameraDraftKept | null
  if (left !== null) return { status: 'open', kept: left, isRestored: true, mends }
  if (id === null) return { status: 'open', kept: beginNew(userId), isRestored: false, mends: null }
  if (last !== null) {
    const { known, draft } = last.work
    const typed = typeCamera(draft, language)
    const start: CameraStart = { ...newStart(typed), id, known, source: 'saved', isNameTyped: true }
    return { status: 'open', kept: { start, photo: null }, isRestored: false, mends }
  }
  const saved = cameras.find((camera) => camera.id === id)
  const known = (await freshly(id)) ?? (saved ? { camera: saved, contact: null } : null)
  if (known === null) return { status: 'unknown' }
  const start = startOf(known, language)
  return { status: 'open', kept: { start, photo: null }, isRestored: false, mends: null }
}

/** Looked at once; what changes meanwhile is met when it is sent. */
export function useOpenedCamera(sources: Sources): OpenedCamera {
  const [opened, setOpened] = useState<OpenedCamera>({ status: 'loading' })
  const [first] = useState(sources)
  useEffect(() => {
    let isHere = true
    void open(first).then((found) => {
      if (isHere) setOpened(found)
    })
    return () => {
      isHere = false
    }
  }, [first])
  return opened
}
