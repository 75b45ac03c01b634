// One field form after the other: what is kept at every step, what was saved, and what the next one begins with.
import { useRef, useState } from 'react'
import { drafts, editItem, savePhoto } from '@/data/outbox/outbox'
import type { About, TakenPhoto } from '@/data/outbox/saving'
import type { WorkOf } from '@/data/outbox/work'
import type { FeatureStart, KeptForm, KeptPhoto } from './feature-start'
import type { DraftOf, FeatureKind, KnownOf, OpenForm } from './use-opened-feature'

interface Options<Kind extends FeatureKind, Typed> {
  readonly kind: Kind
  readonly table: 'cameras' | 'fire_points'
  /** What its draft is kept under. */
  readonly form: string
  readonly userId: string
  readonly opened: OpenForm<Kind, Typed>
  /** Path of the photo that it has already. */
  readonly photoPathOf: (known: KnownOf<Kind>) => string | null
  readonly add: (
    about: About,
    work: Pick<WorkOf[Kind], 'known' | 'draft'>,
    photo: TakenPhoto | null,
  ) => Promise<void>
}

interface Saved {
  readonly id: string
  readonly name: string
}

export const takenOf = (photo: KeptPhoto, replaces: string | null): TakenPhoto => ({
  photoId: photo.photoId,
  blob: new Blob([photo.bytes], { type: photo.type }),
  replaces,
})

export function useFeatureSession<Kind extends FeatureKind, Typed>(options: Options<Kind, Typed>) {
  const { kind, table, form, userId, opened, photoPathOf, add } = options
  type Start = FeatureStart<KnownOf<Kind>, Typed>
  type Kept = KeptForm<KnownOf<Kind>, Typed>
  const [{ start, photo }, setKept] = useState<Kept>(opened.kept)
  /** What was kept last; a photo that took its time must not put something older in its place. */
  const now = useRef<Start>(opened.kept.start)
  const [isRestored, setRestored] = useState(opened.isRestored)
  const [saved, setSaved] = useState<readonly Saved[]>([])
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  // A draft that cannot be kept is no reason to stop typing: saving says so.
  const keep = (kept: Kept) => void drafts.saveDraft(userId, form, kept).catch(() => {})
  const drop = () => drafts.dropDraft(userId, form).catch(() => {})

  const write = async (last: Start, draft: DraftOf<Kind>) => {
    const about = { userId, featureId: last.id, areaId: draft.areaId, title: draft.name }
    const mends = opened.mends?.featureId === last.id ? opened.mends : null
    const known = mends ? mends.work.known : last.known
    const replaces = known === null ? null : photoPathOf(known as KnownOf<Kind>)
    const taken = photo && takenOf(photo, replaces)
    const work = { known, draft, sent: null } as unknown as WorkOf[Kind]
    if (mends === null) return add(about, work, taken)
    await editItem(mends.id, kind, { ...about, work })
    if (taken) await savePhoto(about, table, taken)
  }

  return {
    start,
    photo,
    isRestored,
    saved,
    isBusy,
    failure,
    /** True where one thing was opened to be mended: then saving is the end of it. */
    isMending: form !== kind || opened.kept.start.known !== null || opened.mends !== null,
    keep: (step: Start) => {
      now.current = step
      keep({ start: step, photo })
    },
    takePhoto: (taken: KeptPhoto | null) => {
      // Of the feature that stood here when it was taken.
      if (now.current.id !== start.id) return
      setKept((before) => ({ ...before, photo: taken }))
      keep({ start: now.current, photo: taken })
    },
    /** The form is filled with something else; what was kept of the one before is dropped. */
    begin: (next: Kept) => {
      setKept(next)
      now.current = next.start
      setRestored(false)
      void drop()
    },
    drop,
    /** True once it is durable on this device. */
    save: async (last: Start, draft: DraftOf<Kind>): Promise<boolean> => {
      setBusy(true)
      setFailure(null)
      try {
        await write(last, draft)
      } catch (thrown) {
        setFailure(thrown)
        return false
      } finally {
        setBusy(false)
      }
      setSaved((before) => [...before, { id: last.id, name: draft.name }])
      return true
    },
  }
}

export type FeatureSession<Kind extends FeatureKind, Typed> = ReturnType<
  typeof useFeatureSession<Kind, Typed>
>
