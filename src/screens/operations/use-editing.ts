// What is being added or edited, and the place that the map is asked for meanwhile.
import { useMemo, useState } from 'react'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import type { Rows } from '@/layers/rows'
import type { Addable } from './AddMenu'

export type Subject =
  | { readonly layerId: 'cameras'; readonly initial: Camera | null }
  | { readonly layerId: 'fire_points'; readonly initial: FirePoint | null }

export interface Editing {
  readonly subject: Subject | null
  readonly isPlacing: boolean
  readonly setPlacing: (placing: boolean) => void
  readonly preview: Camera | FirePoint | null
  readonly setPreview: (preview: Camera | FirePoint | null) => void
  readonly add: (layerId: Addable) => void
  readonly edit: (subject: Subject) => void
  readonly close: () => void
  /** The rows with what is being typed in place of what is saved. */
  readonly drawnRows: (rows: Rows) => Rows
}

export function useEditing(): Editing {
  const [subject, setSubject] = useState<Subject | null>(null)
  const [isPlacing, setPlacing] = useState(false)
  const [preview, setPreview] = useState<Camera | FirePoint | null>(null)
  return useMemo(() => {
    const start = (next: Subject | null) => {
      setSubject(next)
      setPlacing(false)
      setPreview(null)
    }
    return {
      subject,
      isPlacing,
      setPlacing,
      preview,
      setPreview,
      add: (layerId) => start({ layerId, initial: null }),
      edit: start,
      close: () => start(null),
      drawnRows: (rows) =>
        subject && preview
          ? { ...rows, [subject.layerId]: withPreview(rows[subject.layerId], preview) }
          : rows,
    }
  }, [subject, isPlacing, preview])
}

function withPreview(
  rows: readonly { readonly id: string }[] | undefined,
  preview: Camera | FirePoint,
): readonly { readonly id: string }[] {
  return [...(rows ?? []).filter(({ id }) => id !== preview.id), preview]
}
