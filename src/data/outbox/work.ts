// What each kind of item writes, whole: nothing else is needed to send it a week later.

import type { KnownCamera } from '@/data/camera-editing'
import type { KnownFirePoint } from '@/data/fire-point-editing'
import type { CameraDraft } from '@/domain/camera-draft'
import { isSame } from '@/domain/draft'
import type { EquipmentItem, FirePointCheck } from '@/domain/fire-point'
import type { FirePointDraft } from '@/domain/fire-point-draft'
import type { Incident } from '@/domain/incident'
import type { OutboxItem, OutboxKind } from '@/domain/outbox'

/** `known` is what the form was filled from; null adds a feature. */
export interface FeatureWork<Known, Draft> {
  readonly known: Known | null
  readonly draft: Draft
  /**
   * The drafts that were sent: the server may have any of them although no answer came. Older versions of the app
   * kept the last one alone, null before it.
   */
  readonly sent: readonly Draft[] | Draft | null
  /** The server's version that the officer chose to write over; left out while there was nothing to choose. */
  readonly seen?: Known
}

export function sentOf<Known, Draft>({ sent }: FeatureWork<Known, Draft>): readonly Draft[] {
  if (sent === null) return []
  return Array.isArray(sent) ? sent : [sent as Draft]
}

/** The server may have its draft from now on. */
export function withSent<Known, Draft>(work: FeatureWork<Known, Draft>): FeatureWork<Known, Draft> {
  const sent = sentOf(work)
  const isKnown = sent.some((one) => isSame(one, work.draft))
  return isKnown ? work : { ...work, sent: [...sent, work.draft] }
}

/** Its id is made by the client; the feature is the fire point. */
export interface CheckWork extends Omit<FirePointCheck, 'createdBy' | 'missing'> {
  /** What was not there; left out by older versions of the app. */
  readonly missing?: readonly EquipmentItem[]
}

/** The feature is the incident itself. */
export interface IncidentWork
  extends Pick<
    Incident,
    'occurredAt' | 'reportedAt' | 'typeId' | 'severity' | 'lngLat' | 'source'
  > {
  readonly deaths: number
  readonly injuries: number
  /** For officers and above alone; null writes no note. */
  readonly summary: string | null
}

/** The picture itself is in a store of its own, by the id of the item. */
export interface PhotoWork {
  readonly table: 'cameras' | 'fire_points'
  readonly photoId: string
  /** Path of the photo that the form showed; one that somebody else took since is not replaced unseen. */
  readonly replaces: string | null
}

/** The server's newer version that a photo met. */
export interface TheirPhoto {
  readonly photoPath: string | null
}

export interface WorkOf {
  readonly camera: FeatureWork<KnownCamera, CameraDraft>
  readonly fire_point: FeatureWork<KnownFirePoint, FirePointDraft>
  readonly check: CheckWork
  readonly incident: IncidentWork
  readonly photo: PhotoWork
}

/** Camera or fire point: what is edited, and may meet a newer version. */
export type FeatureEntry = Entry<'camera' | 'fire_point'>

export const isFeatureEntry = (entry: Entry): entry is FeatureEntry =>
  entry.kind === 'camera' || entry.kind === 'fire_point'

/** An item whose work is that of its kind. */
export type Entry<Kind extends OutboxKind = OutboxKind> = {
  [One in Kind]: OutboxItem<WorkOf[One]> & { readonly kind: One }
}[Kind]
