// Where the server's version and the one that waits here differ, field by field, in words.
import { useTranslation } from 'react-i18next'
import { cameraEditing } from '@/data/camera-editing'
import { type Editing, mergeOnto } from '@/data/editing'
import { firePointEditing } from '@/data/fire-point-editing'
import type { Entry } from '@/data/outbox/work'
import type { Area } from '@/domain/area'
import { changedFields } from '@/domain/draft'
import { useCameraWords } from '@/state/use-camera-words'
import { useFirePointWords } from '@/state/use-fire-point-words'

export interface Conflict {
  readonly differences: readonly {
    readonly field: string
    readonly label: string
    readonly theirs: string
    readonly mine: string | null
  }[]
  /** They deleted it. */
  readonly isGone: boolean
}

export function useDifferences(areas: readonly Area[]) {
  const { t } = useTranslation()
  const cameraWords = useCameraWords(areas)
  const firePointWords = useFirePointWords(areas)

  /** Null for an item that is in no conflict. */
  return (entry: Entry): Conflict | null => {
    if (entry.theirs === null) return null
    if (entry.kind === 'camera')
      return compare(cameraEditing, entry.work, entry.theirs, cameraWords, (field) =>
        t(`camera.field.${field}`),
      )
    if (entry.kind === 'fire_point')
      return compare(firePointEditing, entry.work, entry.theirs, firePointWords, (field) =>
        t(`fire-point.field.${field}`),
      )
    // A photo that met another one: which of the two is all there is to choose.
    return { differences: [], isGone: false }
  }
}

function compare<Known, Draft extends object>(
  editing: Editing<Known, Draft>,
  { known, draft }: { readonly known: Known | null; readonly draft: Draft },
  theirs: unknown,
  wordsOf: (draft: Draft, field: keyof Draft & string) => string,
  labelOf: (field: keyof Draft & string) => string,
): Conflict {
  const server = theirs as Known
  const before = known && editing.draftOf(known)
  const merged = mergeOnto(editing, { known, draft, sent: [] }, server)
  const changedHere = new Set([
    ...merged.clashes,
    ...changedFields(before ?? editing.draftOf(server), draft),
  ])
  return {
    isGone: editing.deletedAtOf(server) !== null,
    differences: merged.theirs.map((field) => ({
      field,
      label: labelOf(field),
      theirs: wordsOf(editing.draftOf(server), field),
      mine: changedHere.has(field) ? wordsOf(draft, field) : null,
    })),
  }
}
