// What the form of a camera and that of a fire point get from the page: what they begin with, and what saving leads to.
import type { KeptForm } from '@/state/field/feature-start'
import type { FeatureSession } from '@/state/field/use-feature-session'
import type { DraftOf, FeatureKind, KnownOf } from '@/state/field/use-opened-feature'
import { useWayBack } from '@/state/field/use-way-back'
import { SavingNotices } from './SavingNotices'
import { usePhoto } from './use-photo'

export function useEditor<Kind extends FeatureKind, Typed>(
  session: FeatureSession<Kind, Typed>,
  /** What the next one begins with. */
  beginNew: () => KeptForm<KnownOf<Kind>, Typed>,
) {
  const { start, saved, isMending } = session
  const back = useWayBack()
  const photo = usePhoto(session.photo, session.takePhoto)
  type Start = typeof start
  type Kept = KeptForm<KnownOf<Kind>, Typed>

  const end = async () => {
    await session.drop()
    back.leave()
  }
  return {
    props: {
      start,
      savedHere: saved.map(({ id }) => id),
      // A photo that is not ready yet belongs to this save.
      isBusy: session.isBusy || photo.isBusy,
      photo,
      onKeep: session.keep,
      notice: (
        <SavingNotices
          failure={session.failure}
          savedName={saved.at(-1)?.name ?? null}
          isRestored={session.isRestored}
          onDrop={() => {
            session.begin(beginNew())
            if (isMending) back.leave()
          }}
        />
      ),
    },
    goOn: back.goOn,
    /** After deleting what was opened. */
    end: () => void end(),
    /** Saves, and goes on with `next`, or back where one thing was opened to be mended. */
    save: async (last: Start, draft: DraftOf<Kind>, next: () => Kept): Promise<void> => {
      if (!(await session.save(last, draft))) return
      if (isMending) await end()
      else session.begin(next())
    },
  }
}
