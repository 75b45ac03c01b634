// What puts a frame around a wall: a new serious incident, or a rise that was none before. One sound where that is on.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { JudgedChange } from '@/domain/change-words'
import type { Alert } from '@/domain/wall-news'
import { hasRisen, NEW_MS } from '@/domain/wall-news'
import { allowSound, chime, isSilenced } from './chime'
import { useSteadyTick } from './use-steady-tick'

export interface Alerts {
  /** Newly told: the frame stands. */
  readonly isFramed: boolean
  /** The newest serious incident, while the frame stands for it. */
  readonly newest: Alert | null
  /** The count of the period was called a rise while the wall stood, and still is. */
  readonly isRise: boolean
  /** Sound is on, and the browser waits for somebody to touch the page. */
  readonly isSilenced: boolean
}

type Verdict = JudgedChange['verdict']

interface Looked {
  readonly serious: readonly Alert[]
  /** Of the whole area beside the period before; undefined before it is known for this subject. */
  readonly verdict: Verdict | undefined
  /** Another period or area is another figure: its rise is no news. */
  readonly subject: string
  readonly sound: boolean
}

export function useAlerts({ serious, verdict, subject, sound }: Looked): Alerts {
  const last = useRef<{ subject: string; verdict: Verdict | undefined }>(undefined)
  const [risenAt, setRisenAt] = useState<number | null>(null)
  const [now, setNow] = useState(() => performance.now())
  const [silenced, setSilenced] = useState(false)
  const newest = serious[0]?.at ?? null
  const told = useRef(0)

  useEffect(() => {
    if (verdict === undefined) return
    const before = last.current
    last.current = { subject, verdict }
    if (before?.subject === subject && hasRisen(before.verdict, verdict))
      setRisenAt(performance.now())
    else if (before?.subject !== subject || verdict !== 'rise') setRisenAt(null)
  }, [verdict, subject])

  const tell = useEffectEvent(() => {
    if (sound) chime()
  })
  useEffect(() => {
    const latest = Math.max(newest ?? 0, risenAt ?? 0)
    // One that is over makes no other news.
    if (latest <= told.current) return
    told.current = latest
    setNow(performance.now())
    tell()
  }, [newest, risenAt])
  const isNew = (at: number | null): boolean => at !== null && now - at < NEW_MS
  useSteadyTick((steady) => {
    // Only while something ends with time.
    if (isNew(newest) || isNew(risenAt)) setNow(steady)
    setSilenced(sound && isSilenced())
  })

  useEffect(() => {
    if (!sound) return
    const events = ['pointerdown', 'keydown'] as const
    for (const event of events) window.addEventListener(event, allowSound)
    return () => {
      for (const event of events) window.removeEventListener(event, allowSound)
    }
  }, [sound])

  return {
    isFramed: isNew(newest) || isNew(risenAt),
    newest: isNew(newest) ? (serious[0] ?? null) : null,
    isRise: risenAt !== null,
    isSilenced: silenced,
  }
}
