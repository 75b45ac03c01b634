// What a form and the server have differently, as rows of `ConflictNotice`.
import { type EditedTable, type Editing, mergeOnto } from '@/data/editing'
import { changedFields } from '@/domain/draft'

interface Versions<Known, Draft> {
  /** What the form was filled from. */
  readonly known: Known
  readonly theirs: Known
  /** Null while anything in the form is wrong. */
  readonly mine: Draft | null
}

interface Words<Draft> {
  readonly labelOf: (field: keyof Draft & string) => string
  /** A field's value in words, empty for an empty one. */
  readonly wordsOf: (draft: Draft, field: keyof Draft & string) => string
}

export function differencesOf<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
  { known, theirs, mine }: Versions<Known, Draft>,
  { labelOf, wordsOf }: Words<Draft>,
) {
  const before = editing.draftOf(known)
  const merged = mergeOnto(editing, { known, draft: mine ?? before, sent: [] }, theirs)
  const changedHere = new Set([
    ...merged.clashes,
    ...(mine === null ? [] : changedFields(before, mine)),
  ])
  return merged.theirs.map((field) => ({
    field,
    label: labelOf(field),
    theirs: wordsOf(editing.draftOf(theirs), field),
    mine: mine !== null && changedHere.has(field) ? wordsOf(mine, field) : null,
  }))
}
