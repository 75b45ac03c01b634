// What a chart points at, as the map draws it: exactly what the bar stands for, on the scale that is there.
import { useMemo } from 'react'
import type { PictureQuestion } from '@/analysis/incidents/pointed-picture'
import type { Question } from '@/analysis/incidents/question'
import type { IncidentType } from '@/domain/incident'
import type { Mark } from '@/layers/incident-mark'
import { type IncidentPicture, pictureOf } from '@/layers/incident-picture'
import { entriesOf, type IncidentNames } from '@/state/incidents/incident-rows'
import { marked } from '@/state/incidents/marked'
import type { Held } from '@/state/incidents/messages'
import { usePointed } from '@/state/incidents/use-pointed'

interface Looked {
  readonly held: Held | undefined
  readonly question: Question
  readonly mark: Mark | null
  /** Of the density's scale; null before it is known. */
  readonly top: number | null
  readonly names: IncidentNames
}

/** Null while nothing is pointed at, and where the map shows neither symbols nor density. */
export function usePointedPicture({ held, question, mark, top, names }: Looked) {
  const { types } = names
  const wanted = useMemo(
    () => (mark === null ? null : pictureQuestion(question, mark, top, types.values())),
    [question, mark, top, types],
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
