// A check that was begun: kept at every step, and put back on the same day. That of another day is to be made anew,
// but not one that was refused: it is mended.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { drafts, outboxNow } from '@/data/outbox/outbox'
import type { Entry } from '@/data/outbox/work'
import { type CivilDate, civilDateOf } from '@/domain/civil-date'
import { type CheckTyped, EMPTY_CHECK } from '@/domain/fire-point-check'
import { checkToMend, typedOfCheck } from './check-to-mend'
import type { KeptPhoto } from './feature-start'

interface KeptCheck {
  readonly day: CivilDate
  readonly typed: CheckTyped
  readonly photo: KeptPhoto | null
}

const begunOf = (first: KeptCheck, mended: Entry<'check'> | null): KeptCheck =>
  mended ? { ...first, typed: typedOfCheck(mended.work) } : first

/** `check` is null until it is known what was left; `day` is that of the check. */
export function useKeptCheck(userId: string, firePointId: string, day: CivilDate) {
  const form = `check:${firePointId}`
  const [check, setCheck] = useState<KeptCheck | null>(null)
  // A photo takes its time: what was typed meanwhile stays.
  const now = useRef<KeptCheck | null>(null)
  const put = (next: KeptCheck) => {
    now.current = next
    setCheck(next)
  }
  const read = useEffectEvent(put)
  const [isRestored, setRestored] = useState(false)
  const [mends, setMends] = useState<Entry<'check'> | null>(null)
  // By the phone's own clock, which says the same before and after the server was heard.
  const [first] = useState(() => ({
    day: civilDateOf(new Date()),
    typed: EMPTY_CHECK,
    photo: null,
  }))
  const [checkedOn] = useState(day)
  useEffect(() => {
    let isHere = true
    drafts
      .draftOf(userId, form)
      // A store that cannot be read has kept nothing.
      .catch(() => null)
      .then((left) => {
        if (!isHere) return
        const kept = left as Partial<KeptCheck> | null
        const isOfToday = kept?.day === first.day && kept.typed !== undefined
        // Not sooner: after a reload the outbox is read at the same time.
        const found = checkToMend(outboxNow(userId), firePointId, checkedOn)
        const typed = { ...EMPTY_CHECK, ...kept?.typed }
        read(isOfToday ? { ...first, typed, photo: kept.photo ?? null } : begunOf(first, found))
        setMends(found)
        setRestored(isOfToday)
      })
    return () => {
      isHere = false
    }
  }, [userId, form, firePointId, first, checkedOn])

  const drop = () => void drafts.dropDraft(userId, form).catch(() => {})
  const start = (mended: Entry<'check'> | null) => {
    put(begunOf(first, mended))
    setMends(mended)
    setRestored(false)
    drop()
  }
  return {
    check,
    isRestored,
    /** The check that waits, and is mended here; null where another one is added. */
    mends,
    /** What changes is kept on the device, too; one that cannot be kept is no reason to stop typing. */
    change: (to: (before: KeptCheck) => KeptCheck) => {
      if (now.current === null) return
      const next = to(now.current)
      put(next)
      void drafts.saveDraft(userId, form, next).catch(() => {})
    },
    begin: () => start(mends),
    /** The one that waited was given up. */
    beginAnew: () => start(null),
    drop,
  }
}
