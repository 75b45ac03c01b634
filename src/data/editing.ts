// Saving what a form holds: a few changes at once, told apart from what others changed meanwhile.
import { isSame } from '@/domain/draft'
import { Failure } from './failure'
import { type Change, writeAll } from './write'

/** How one kind of feature is loaded, compared and written. `Known` is what the server had. */
export interface Editing<Known, Draft extends object> {
  readonly table: 'cameras' | 'fire_points'
  /** As the server has it now, deleted or not. @throws Failure when the caller has no such row. */
  readonly load: (id: string) => Promise<Known>
  readonly draftOf: (known: Known) => Draft
  /** Null while not deleted. */
  readonly deletedAtOf: (known: Known) => Date | null
  readonly versionOf: (known: Known) => string
  /** What turns `known` (null: nothing yet) into the draft; nothing when it is so already. */
  readonly changes: (id: string, known: Known | null, draft: Draft) => readonly Change[]
}

export interface Attempt<Known, Draft> {
  readonly id: string
  /** What the form was filled from; null when it adds a feature. */
  readonly known: Known | null
  readonly draft: Draft
  /** What an earlier attempt of the same form may have written already. */
  readonly sent: Draft | null
}

export type Outcome<Known> =
  | { readonly kind: 'saved' }
  /** Others changed what the form would overwrite, or deleted it; nothing more was written. */
  | { readonly kind: 'conflict'; readonly theirs: Known }

/** Fields that somebody else changed to something that the draft does not say. */
export function theirChanges<Draft extends object>(
  before: Draft,
  theirs: Draft,
  mine: Draft,
  sent: Draft | null,
): (keyof Draft & string)[] {
  return (Object.keys(theirs) as (keyof Draft & string)[]).filter(
    (field) =>
      !isSame(theirs[field], before[field]) &&
      !isSame(theirs[field], mine[field]) &&
      !(sent !== null && isSame(theirs[field], sent[field])),
  )
}

/** True when saving would overwrite a change of somebody else, or bring back what they deleted. */
export function isConflict<Known, Draft extends object>(
  editing: Editing<Known, Draft>,
  { known, draft, sent }: Attempt<Known, Draft>,
  theirs: Known,
): boolean {
  if (known === null) return false
  if (editing.deletedAtOf(theirs) !== null && editing.deletedAtOf(known) === null) return true
  const before = editing.draftOf(known)
  return theirChanges(before, editing.draftOf(theirs), draft, sent).length > 0
}

/**
 * Writes a draft. A repeated attempt looks first at what the one before it left on the server, so that
 * nothing is written twice and a lost answer is no conflict with oneself.
 * @throws Failure
 */
export async function save<Known, Draft extends object>(
  editing: Editing<Known, Draft>,
  attempt: Attempt<Known, Draft>,
  writeChanges: (changes: readonly Change[]) => Promise<unknown> = writeAll,
): Promise<Outcome<Known>> {
  const { id, draft } = attempt
  try {
    const known = attempt.sent === null ? attempt.known : await lookAgain(editing, attempt)
    if (known !== attempt.known && known !== null && isConflict(editing, attempt, known))
      return { kind: 'conflict', theirs: known }
    await writeChanges(editing.changes(id, known, draft))
    return { kind: 'saved' }
  } catch (thrown) {
    if (!(thrown instanceof Failure && thrown.is('conflict'))) throw thrown
  }
  const theirs = await editing.load(id)
  if (isConflict(editing, attempt, theirs)) return { kind: 'conflict', theirs }
  // The version moved on without a word that matters here: others checked it, or moved its area.
  await writeChanges(editing.changes(id, theirs, draft))
  return { kind: 'saved' }
}

/** What an earlier attempt left; null when not even the create arrived. */
async function lookAgain<Known, Draft extends object>(
  editing: Editing<Known, Draft>,
  { id, known }: Attempt<Known, Draft>,
): Promise<Known | null> {
  try {
    return await editing.load(id)
  } catch (thrown) {
    const isMissing = thrown instanceof Failure && thrown.key === 'error.reason.row_unknown'
    if (isMissing && known === null) return null
    throw thrown
  }
}
