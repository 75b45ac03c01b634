// What puts a frame around a wall: a new serious incident, or a rise that was none before. One sound where that is on.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { JudgedChange } from '@/domain/change-words'
import { hasRisen, NEW_MS } from '@/domain/wall-news'
import { allowSound, chime, isSilenced } from './chime'
import type { Alert } from './use-news'
import { useSteadyTick } from './use-steady-tick'

export interface Alerts {
  /** Newly told: the frame stands. */
  readonly isFramed: boolean
  /** The count of the period was called a rise while the wall stood, and still is. */
  readonly isRise: boolean
  /** Sound is on, and the browser waits for somebody to touch the page. */
  readonly isSilenced: boolean
}

type Verdict = JudgedChange['verdict']

interface Looked {
  readonly serious: readonly Alert[]
  /** Of the whole area beside the period before; undefined before it is known. */
  readonly verdict: Verdict | undefined
  /** Another period or area is another figure: its rise is no news. */
  readonly subject: string
  readonly sound: boolean
}

export function useAlerts({ serious, verdict, subject, sound }: Looked): Alerts {
  const last = useRef<{ subject: string; verdict: Verdict | undefined }>(undefined)
  const [risenAt, setRisenAt] = useState<number | null>(null)
  const [isFramed, setFramed] = useState(false)
  const [silenced, setSilenced] = useState(false)
  const newest = serious[0]?.at ?? null

  useEffect(() => {
    const before = last.current
    last.current = { subject, verdict }
    if (verdict === undefined) return
    if (before?.subject === subject && hasRisen(before.verdict, verdict))
      setRisenAt(performance.now())
    else if (before?.subject !== subject || verdict !== 'rise') setRisenAt(null)
  }, [verdict, subject])

  const look = useEffectEvent((now: number) => {
    setFramed([newest, risenAt].some((at) => at !== null && now - at < NEW_MS))
    setSilenced(sound && isSilenced())
  })
  const tell = useEffectEvent(() => {
    if (sound) chime()
  })
  useEffect(() => {
    if (newest === null && risenAt === null) return
    look(performance.now())
    tell()
  }, [newest, risenAt])
  useSteadyTick(look)

  useEffect(() => {
    if (!sound) return
    const events = ['pointerdown', 'keydown'] as const
    for (const event of events) window.addEventListener(event, allowSound)
    return () => {
      for (const event of events) window.removeEventListener(event, allowSound)
    }
  }, [sound])

  return { isFramed, isRise: risenAt !== null, isSilenced: silenced }
}
