// What a chart points at, as the map draws it: exactly what the bar stands for, on the scale that is there.
import { useMemo } from 'react'
import type { PictureQuestion } from '@/analysis/incidents/pointed-picture'
import type { Question } from '@/analysis/incidents/question'
import type { DaySpan } from '@/domain/compared-periods'
import type { IncidentType } from '@/domain/incident'
import type { Mark } from '@/layers/incident-mark'
import { type IncidentPicture, pictureOf } from '@/layers/incident-picture'
import { entriesOf, type IncidentNames } from '@/state/incidents/incident-rows'
import { marked } from '@/state/incidents/marked'
import type { Held } from '@/state/incidents/messages'
import { usePointed } from '@/state/incidents/use-pointed'

interface Looked {
  readonly held: Held | undefined
  /** The days that are held; null for all. */
  readonly spans: readonly DaySpan[] | null
  readonly question: Question
  readonly mark: Mark | null
  /** Of the density's scale; null before it is known. */
  readonly top: number | null
  readonly names: IncidentNames
}

/** Null while nothing is pointed at, where the map shows neither symbols nor density, and of what is not held. */
export function usePointedPicture({ held, spans, question, mark, top, names }: Looked) {
  const { types } = names
  const wanted = useMemo(
    () =>
      mark === null || !isHeld(mark, spans)
        ? null
        : pictureQuestion(question, mark, top, types.values()),
    [question, mark, spans, top, types],
  )
  const pointed = usePointed(held, wanted)
  const entryAt = useMemo(
    () => (pointed ? entriesOf(pointed.held.columns, names) : null),
    [pointed?.held, names],
  )
  return useMemo(
    (): IncidentPicture | null => (pointed && entryAt ? pictureOf(pointed.picture, entryAt) : null),
    [pointed, entryAt],
  )
}

/** Of days that are only counted there is nothing to show one by one. */
const isHeld = (mark: Mark, spans: readonly DaySpan[] | null): boolean =>
  mark.by !== 'days' ||
  spans === null ||
  spans.some(([from, after]) => from <= mark.span[0] && mark.span[1] <= after)

function pictureQuestion(
  question: Question,
  mark: Mark,
  top: number | null,
  types: Iterable<IncidentType>,
): PictureQuestion | null {
  const { marks } = question
  const density = question.density && top !== null ? { ...question.density, top } : null
  if (marks === null && density === null) return null
  return { ...marked(question, mark, types), marks, density }
}
