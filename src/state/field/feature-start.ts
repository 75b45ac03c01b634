// What a field form begins with, and what is kept of it on the device at every step.
import type { PositionSource } from './use-position-source'

export interface FeatureStart<Known, Typed> {
  /** Made by the client, so that a repeated save is the same save. */
  readonly id: string
  /** What is edited; null adds one. */
  readonly known: Known | null
  readonly typed: Typed
  readonly source: PositionSource
  /** False while the name follows place and code. */
  readonly isNameTyped: boolean
  /** Of this pole, from 1; the name of the pole while several heads are added. */
  readonly head: number
  readonly poleName: string | null
}

/** A photo as it is kept: bytes, because browsers have lost Blobs. */
export interface KeptPhoto {
  readonly photoId: string
  readonly bytes: ArrayBuffer
  readonly type: string
}

export interface KeptForm<Known, Typed> {
  readonly start: FeatureStart<Known, Typed>
  readonly photo: KeptPhoto | null
}

export const newStart = <Known, Typed>(typed: Typed): FeatureStart<Known, Typed> => ({
  id: crypto.randomUUID(),
  known: null,
  typed,
  source: 'gps',
  isNameTyped: false,
  head: 1,
  poleName: null,
})

export const savedStart = <Known, Typed>(
  id: string,
  known: Known | null,
  typed: Typed,
): FeatureStart<Known, Typed> => ({
  ...newStart(typed),
  id,
  known,
  source: 'saved',
  isNameTyped: true,
})
