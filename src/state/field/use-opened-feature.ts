// What a field form begins with: what was left in it, what waits to be sent, what is saved, or nothing.
import { useEffect, useRef, useState } from 'react'
import type { Editing } from '@/data/editing'
import { drafts, outboxNow } from '@/data/outbox/outbox'
import type { WorkOf } from '@/data/outbox/work'
import { isUnsynced } from '@/domain/outbox'
import { type KeptForm, savedStart } from './feature-start'

export type FeatureKind = 'camera' | 'fire_point'
export type KnownOf<Kind extends FeatureKind> = NonNullable<WorkOf[Kind]['known']>
export type DraftOf<Kind extends FeatureKind> = WorkOf[Kind]['draft']

/** An item of the outbox that a form changes. */
export interface Mended<Kind extends FeatureKind> {
  readonly id: string
  readonly featureId: string
  readonly work: WorkOf[Kind]
}

export type Opened<Kind extends FeatureKind, Typed> =
  | { readonly status: 'loading' }
  /** Neither on this device nor to be had now. */
  | { readonly status: 'unknown' }
  | OpenForm<Kind, Typed>

export interface OpenForm<Kind extends FeatureKind, Typed> {
  readonly status: 'open'
  readonly kept: KeptForm<KnownOf<Kind>, Typed>
  readonly isRestored: boolean
  /** What waits already and is mended by saving; null for a save of its own. */
  readonly mends: Mended<Kind> | null
}

/** Nobody stands in the sun for longer: what this device knows will do. */
const PATIENCE_MS = 4_000

export interface Sources<Kind extends FeatureKind, Typed> {
  readonly kind: Kind
  readonly editing: Editing<KnownOf<Kind>, DraftOf<Kind>>
  /** Null adds one. */
  readonly id: string | null
  readonly userId: string
  readonly type: (draft: DraftOf<Kind>) => Typed
  readonly begin: () => KeptForm<KnownOf<Kind>, Typed>
  /** For fields that an older version of the app did not keep. */
  readonly empty: Typed
  /** As this device knows it. */
  readonly here: () => KnownOf<Kind> | null
}

export const draftName = (kind: FeatureKind, id: string | null): string =>
  id === null ? kind : `${kind}:${id}`

async function open<Kind extends FeatureKind, Typed>(
  sources: Sources<Kind, Typed>,
): Promise<Opened<Kind, Typed>> {
  const { kind, editing, id, userId, type, begin, empty, here } = sources
  // A store that cannot be read has kept nothing.
  const left = await drafts.draftOf(userId, draftName(kind, id)).catch(() => null)
  // Not sooner: after a reload the outbox is read at the same time.
  const last =
    outboxNow(userId).findLast(
      (entry) => entry.kind === kind && entry.featureId === id && isUnsynced(entry),
    ) ?? null
  const work = last && (last.work as WorkOf[Kind])
  const mends: Mended<Kind> | null =
    last && work && last.state !== 'sending'
      ? { id: last.id, featureId: last.featureId, work }
      : null
  const show = (kept: KeptForm<KnownOf<Kind>, Typed>, isRestored = false) =>
    ({ status: 'open', kept, isRestored, mends }) as const
  if (left !== null) {
    const { start, photo } = left as KeptForm<KnownOf<Kind>, Typed>
    return show({ start: { ...start, typed: { ...empty, ...start.typed } }, photo }, true)
  }
  if (id === null) return show(begin())
  if (work !== null) {
    const known = work.known as KnownOf<Kind> | null
    const start = savedStart(id, known, type(work.draft))
    return show({ start, photo: null })
  }
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  const fresh = navigator.onLine ? editing.load(id).catch(() => null) : null
  const known = (await Promise.race([fresh, late])) ?? here()
  if (known === null) return { status: 'unknown' }
  return show({ start: savedStart(id, known, type(editing.draftOf(known))), photo: null })
}

/** Looked at once; what changes meanwhile is met when it is sent. */
export function useOpenedFeature<Kind extends FeatureKind, Typed>(
  sources: Sources<Kind, Typed>,
): Opened<Kind, Typed> {
  const [opened, setOpened] = useState<Opened<Kind, Typed>>({ status: 'loading' })
  const [first] = useState(sources)
  // Rows may come after the page has begun to load.
  const latest = useRef(sources)
  useEffect(() => {
    latest.current = sources
  })
  useEffect(() => {
    let isHere = true
    void open({ ...first, here: () => latest.current.here() }).then((found) => {
      if (isHere) setOpened(found)
    })
    return () => {
      isHere = false
    }
  }, [first])
  return opened
}
