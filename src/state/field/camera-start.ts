// What the field form of a camera begins with: nothing, a camera that is known, a draft that was left, another head.
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import { type CameraTyped, typeCamera } from '@/domain/camera-draft'
import type { Language } from '@/domain/format'
import type { PositionSource } from './use-position-source'

/** As it is kept on the device at every step. */
export interface CameraStart {
  /** Made by the client, so that a repeated save is the same save. */
  readonly id: string
  /** What is edited; null adds one. */
  readonly known: KnownCamera | null
  readonly typed: CameraTyped
  readonly source: PositionSource
  /** False while the name follows place and code. */
  readonly isNameTyped: boolean
  /** Of this pole, from 1. */
  readonly head: number
  /** The name of the pole while several heads are added. */
  readonly poleName: string | null
}

export const startOf = (known: KnownCamera, language: Language): CameraStart => ({
  id: known.camera.id,
  known,
  typed: typeCamera(cameraEditing.draftOf(known), language),
  source: 'saved',
  isNameTyped: true,
  head: 1,
  poleName: null,
})

export const newStart = (typed: CameraTyped): CameraStart => ({
  id: crypto.randomUUID(),
  known: null,
  typed,
  source: 'gps',
  isNameTyped: false,
  head: 1,
  poleName: null,
})

/** The next head at the same place: only its direction, its code and its contact are its own. */
export function nextHead(start: CameraStart, typed: CameraTyped): CameraStart {
  return {
    id: crypto.randomUUID(),
    known: null,
    typed: { ...typed, code: null, bearingDeg: '', note: '' },
    source: 'kept',
    isNameTyped: false,
    head: start.head + 1,
    poleName: start.poleName ?? typed.name,
  }
}
