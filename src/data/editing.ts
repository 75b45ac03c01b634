// Saving what a form holds: a few changes at once, put together with what others changed meanwhile.
import type { RegisterId } from '@/domain/registers/register'
import { Failure } from './failure'
import { type Groups, type Merged, merge } from './merging'
import { type Change, writeAll } from './write'

/** What stands on the map, what was agreed at a meeting, and the registers. */
export type EditedTable = 'cameras' | 'fire_points' | 'actions' | RegisterId

/** How one kind of thing is loaded, compared and written. `Known` is what the server had. */
export interface Editing<
  Known,
  Draft extends object,
  Table extends EditedTable = 'cameras' | 'fire_points',
> {
  readonly table: Table
  /** As the server has it now, deleted or not. @throws Failure when the caller has no such row. */
  readonly load: (id: string) => Promise<Known>
  readonly draftOf: (known: Known) => Draft
  /** Null while not deleted. */
  readonly deletedAtOf: (known: Known) => Date | null
  readonly versionOf: (known: Known) => string
  /** What turns `known` (null: nothing yet) into the draft; nothing when it is so already. */
  readonly changes: (id: string, known: Known | null, draft: Draft) => readonly Change[]
  readonly groups: Groups<Draft>
}

export interface Attempt<Known, Draft> {
  readonly id: string
  /** What the form was filled from; null when it adds a feature. */
  readonly known: Known | null
  readonly draft: Draft
  /** What earlier attempts of the same form may have written already. */
  readonly sent: readonly Draft[]
  /** Another version that the officer saw, and chose to write over; what differs from it is met anew. */
  readonly seen?: Known | undefined
}

export type Outcome<Known> =
  | { readonly kind: 'saved' }
  /** Others changed what the form would overwrite, or deleted it; nothing more was written. */
  | { readonly kind: 'conflict'; readonly theirs: Known }

/** The draft on top of what the server has by now. */
export function mergeOnto<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
  { known, draft, sent, seen }: Omit<Attempt<Known, Draft>, 'id'>,
  theirs: Known,
): Merged<Draft> {
  const from = known === null ? sent : [editing.draftOf(known), ...sent]
  const own = seen === undefined ? from : [...from, editing.draftOf(seen)]
  return merge({ from, own, mine: draft, theirs: editing.draftOf(theirs) }, editing.groups)
}

/** How often the row may change between reading and writing. */
const MOST_TRIES = 3

/**
 * Writes a draft. What others changed in other fields stays as they left it. A repeated attempt looks first at what
 * the one before it left on the server, so that nothing is written twice and a lost answer is no conflict with
 * oneself.
 * @throws Failure
 */
export async function save<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
  attempt: Attempt<Known, Draft>,
  writeChanges: (changes: readonly Change[]) => Promise<unknown> = writeAll,
): Promise<Outcome<Known>> {
  const { id, seen } = attempt
  const first = seen ?? attempt.known
  let known = attempt.sent.length === 0 ? first : await lookAgain(editing, attempt)
  for (let tries = 1; ; tries++) {
    let { draft } = attempt
    if (known !== null && known !== attempt.known) {
      const merged = mergeOnto(editing, attempt, known)
      if (merged.clashes.length > 0 || isGone(editing, first, known))
        return { kind: 'conflict', theirs: known }
      draft = merged.draft
    }
    try {
      await writeChanges(editing.changes(id, known, draft))
      return { kind: 'saved' }
    } catch (thrown) {
      const hasMoved = thrown instanceof Failure && thrown.is('conflict')
      if (!hasMoved || tries === MOST_TRIES) throw thrown
    }
    known = await editing.load(id)
  }
}

/** True when they deleted what the form was filled from. */
const isGone = <Known, Draft extends object>(
  { deletedAtOf }: Editing<Known, Draft, EditedTable>,
  known: Known | null,
  theirs: Known,
): boolean => known !== null && deletedAtOf(theirs) !== null && deletedAtOf(known) === null

/** What an earlier attempt left; null when not even the create arrived. */
async function lookAgain<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
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
