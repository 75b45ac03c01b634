// What a field form begins with, and what is kept of it on the device at every step.
import type { CivilDate } from '@/domain/civil-date'
import { EQUIPMENT_ITEMS } from '@/domain/fire-point'
import { isExpired } from '@/domain/fire-point-check'
import type { FirePointTyped } from '@/domain/fire-point-draft'
import { readDay } from '@/domain/typed-text'
import type { PositionSource } from './position-source'

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

/** The field with the date of the first piece of equipment that is past it; null where none is. */
export function expiredFieldOf(
  { equipment }: Pick<FirePointTyped, 'equipment'>,
  today: CivilDate,
): string | null {
  const first = EQUIPMENT_ITEMS.find((item) => {
    const piece = equipment[item]
    if (piece === undefined || piece.condition === 'missing') return false
    return isExpired({ expiresOn: readDay(piece.expiresOn) }, today)
  })
  return first ? `equipment.${first}.expiresOn` : null
}
