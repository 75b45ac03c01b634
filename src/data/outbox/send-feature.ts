// Sends a camera or fire point: on what this device left on the server before, and never over somebody else's change.
import { type Editing, type Outcome, save, theirChanges } from '@/data/editing'
import { Failure } from '@/data/failure'
import type { writeAll } from '@/data/write'
import { changedFields, isSame } from '@/domain/draft'
import type { FeatureWork } from './work'

export interface FeatureSend<Known, Draft extends object> {
  readonly editing: Editing<Known, Draft>
  readonly id: string
  readonly work: FeatureWork<Known, Draft>
  /** What earlier items of this device left on the server; null when there were none. */
  readonly left: Draft | null
  readonly write: typeof writeAll
}

/** @throws Failure */
export async function sendFeature<Known, Draft extends object>(
  feature: FeatureSend<Known, Draft>,
): Promise<Outcome<Known>> {
  const { editing, id, work, left, write } = feature
  const { known, draft, sent } = work
  if (left === null && known !== null) return save(editing, { id, known, draft, sent }, write)

  const theirs = await loadOrNull(editing, id)
  if (theirs === null) {
    if (known !== null) throw new Failure('error.reason.row_unknown')
    return save(editing, { id, known, draft, sent: null }, write)
  }
  // A create is written whole or not at all: what became of it since is not ours to undo.
  if (left === null && isSame(sent, draft)) return { kind: 'saved' }
  const before = left ?? sent
  // There already, and not by this item: a create would be taken for a repeated one, and the draft be lost.
  // Unless it says the same: this very save went out from another phone, as a file.
  if (before === null) {
    const isDone =
      editing.deletedAtOf(theirs) === null &&
      changedFields(editing.draftOf(theirs), draft).length === 0
    return isDone ? { kind: 'saved' } : { kind: 'conflict', theirs }
  }
  const wasDeleted = known !== null && editing.deletedAtOf(known) !== null
  const knownDraft = known === null ? sent : editing.draftOf(known)
  const isConflict =
    (editing.deletedAtOf(theirs) !== null && !wasDeleted) ||
    theirChanges(before, editing.draftOf(theirs), draft, knownDraft).length > 0
  if (isConflict) return { kind: 'conflict', theirs }
  return save(editing, { id, known: theirs, draft, sent: null }, write)
}

async function loadOrNull<Known, Draft extends object>(
  editing: Editing<Known, Draft>,
  id: string,
): Promise<Known | null> {
  try {
    return await editing.load(id)
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.key === 'error.reason.row_unknown') return null
    throw thrown
  }
}
