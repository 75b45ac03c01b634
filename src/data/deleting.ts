// Deleting and restoring a feature that a form shows.
import { type EditedTable, type Editing, mergeOnto } from './editing'
import { Failure } from './failure'
import { deletion, write } from './write'

export type Deletion<Known> =
  /** `version` is what a restore is made from. */
  | { readonly kind: 'deleted'; readonly version: string }
  | { readonly kind: 'conflict'; readonly theirs: Known }

const isConflicting = (thrown: unknown): boolean =>
  thrown instanceof Failure && thrown.is('conflict')

/** @throws Failure */
export async function remove<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
  id: string,
  known: Known,
): Promise<Deletion<Known>> {
  const deleteFrom = (version: string) => write(deletion(editing.table, id, version, new Date()))
  try {
    return { kind: 'deleted', version: await deleteFrom(editing.versionOf(known)) }
  } catch (thrown) {
    if (!isConflicting(thrown)) throw thrown
  }
  const theirs = await editing.load(id)
  const version = editing.versionOf(theirs)
  if (editing.deletedAtOf(theirs) !== null) return { kind: 'deleted', version }
  // Whatever they changed, nobody deletes what they have not seen.
  const attempt = { known, draft: editing.draftOf(known), sent: [] }
  if (mergeOnto(editing, attempt, theirs).theirs.length > 0) return { kind: 'conflict', theirs }
  return { kind: 'deleted', version: await deleteFrom(version) }
}

/** Brings it back, and answers it as it is then. Somebody else may have done so already. @throws Failure */
export async function restore<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
  id: string,
  version: string,
): Promise<Known> {
  try {
    await write(deletion(editing.table, id, version, null))
  } catch (thrown) {
    if (!isConflicting(thrown)) throw thrown
    const theirs = await editing.load(id)
    if (editing.deletedAtOf(theirs) !== null)
      await write(deletion(editing.table, id, editing.versionOf(theirs), null))
  }
  return editing.load(id)
}
