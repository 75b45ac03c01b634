// What is being added or edited, and the place that the map is asked for meanwhile.
import { useCallback, useMemo, useState } from 'react'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import type { Rows } from '@/layers/rows'
import { forgetForm, keptFormOf } from '@/state/kept-form'
import { userIdNow } from '@/state/use-kept-form'
import type { Addable } from './AddMenu'

export interface Subject {
  readonly layerId: Addable
  /** Null adds one. */
  readonly initial: { readonly id: string; readonly areaPath: string } | null
}

/** What was being typed when the session ended is opened again. */
function leftSubject(): Subject | null {
  const left = keptFormOf(userIdNow())
  if (left === null) return null
  const { table, id, areaPath } = left
  return { layerId: table, initial: areaPath === null ? null : { id, areaPath } }
}

export interface Editing {
  readonly subject: Subject | null
  /** Another number each time a form is opened. */
  readonly opening: number
  readonly isPlacing: boolean
  readonly setPlacing: (placing: boolean) => void
  readonly preview: Camera | FirePoint | null
  readonly setPreview: (preview: Camera | FirePoint | null) => void
  readonly setDirty: (isDirty: boolean) => void
  readonly add: (layerId: Addable) => void
  readonly edit: (subject: Subject) => void
  /** Without a question: the form asked by itself, or has nothing to lose. */
  readonly close: () => void
  /** Closes the form and does `next`; asks first where something typed would be lost. */
  readonly leave: (next: () => void) => void
  /** What waits for the answer whether to drop what was typed. */
  readonly question: { readonly drop: () => void; readonly stay: () => void } | null
  /** The rows with what is being typed in place of what is saved. */
  readonly drawnRows: (rows: Rows) => Rows
}

export function useEditing(): Editing {
  const [subject, setSubject] = useState<Subject | null>(leftSubject)
  const [opening, setOpening] = useState(0)
  const [isPlacing, setPlacing] = useState(false)
  const [preview, setPreview] = useState<Camera | FirePoint | null>(null)
  const [isDirty, setDirty] = useState(false)
  const [waiting, setWaiting] = useState<{ readonly next: () => void } | null>(null)

  const start = useCallback((next: Subject | null) => {
    forgetForm()
    setSubject(next)
    setOpening((before) => before + 1)
    setPlacing(false)
    setPreview(null)
    setDirty(false)
    setWaiting(null)
  }, [])

  return useMemo(() => {
    const leave = (next: () => void) => {
      if (subject && isDirty) return setWaiting({ next })
      if (subject) start(null)
      next()
    }
    return {
      subject,
      opening,
      isPlacing,
      setPlacing,
      preview,
      setPreview,
      setDirty,
      add: (layerId) => leave(() => start({ layerId, initial: null })),
      edit: (next) => leave(() => start(next)),
      close: () => start(null),
      leave,
      question: waiting && {
        drop: () => {
          start(null)
          waiting.next()
        },
        stay: () => setWaiting(null),
      },
      drawnRows: (rows) =>
        subject && preview
          ? { ...rows, [subject.layerId]: withPreview(rows[subject.layerId], preview) }
          : rows,
    }
  }, [subject, opening, isPlacing, preview, isDirty, waiting, start])
}

function withPreview(
  rows: readonly { readonly id: string }[] | undefined,
  preview: Camera | FirePoint,
): readonly { readonly id: string }[] {
  return [...(rows ?? []).filter(({ id }) => id !== preview.id), preview]
}
