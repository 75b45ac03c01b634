// What waits on this device to be written: one item a save, in the order of saving. Nothing leaves the list unseen:
// an item is sent, or it is parked with the reason until somebody mends or drops it.
import type { ErrorKey } from './words/first-words'

export type OutboxState =
  /** On this device, durable; goes out by itself. */
  | 'waiting'
  | 'sending'
  /** Acknowledged by the server; kept a day to be seen. */
  | 'synced'
  /** Refused for good: somebody must mend it. */
  | 'parked'

export const OUTBOX_KINDS = ['camera', 'fire_point', 'check', 'incident', 'photo'] as const
export type OutboxKind = (typeof OUTBOX_KINDS)[number]

export interface OutboxReason {
  /** i18n key of the sentence. */
  readonly key: ErrorKey
  readonly params: Readonly<Record<string, string | number>>
}

/** @template Work what is written, as `data/outbox` knows it */
export interface OutboxItem<Work = unknown> {
  /** Made by the client; of this save. */
  readonly id: string
  /** Grows with every save on this device; items of one feature are sent in this order. */
  readonly order: number
  readonly userId: string
  readonly kind: OutboxKind
  /** The camera, fire point or incident that it is about. */
  readonly featureId: string
  readonly areaId: string
  /** The item before it of the same feature, where the form did not know what became of it: it stands on that. */
  readonly follows: string | null
  /** What people call it, for the list. */
  readonly title: string
  readonly savedAt: Date
  readonly state: OutboxState
  /** Sent at least once: the server may have it although no answer came. */
  readonly wasSent: boolean
  readonly tries: number
  /** Not before this, after a try that failed in passing. */
  readonly notBefore: Date | null
  /** Why it is parked, or why the last try failed. */
  readonly reason: OutboxReason | null
  /** The server's newer version that this edit met; null without a conflict. */
  readonly theirs: unknown
  readonly syncedAt: Date | null
  readonly work: Work
}

/** True until the server has it: what signing out must warn of. */
export const isUnsynced = ({ state }: Pick<OutboxItem, 'state'>): boolean => state !== 'synced'

/** True when somebody else changed it meanwhile and the officer must choose. */
export const isInConflict = ({ state, theirs }: Pick<OutboxItem, 'state' | 'theirs'>): boolean =>
  state === 'parked' && theirs !== null

/** How many items are in each state. */
export function countsOf(
  items: readonly Pick<OutboxItem, 'state'>[],
): Readonly<Record<OutboxState, number>> {
  const counts = { waiting: 0, sending: 0, synced: 0, parked: 0 }
  for (const { state } of items) counts[state] += 1
  return counts
}
