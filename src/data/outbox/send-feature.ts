// Sends a camera or fire point: on what this device left on the server before, and never over somebody else's change.
import { type Editing, type Outcome, save } from '@/data/editing'
import { Failure } from '@/data/failure'
import { merge } from '@/data/merging'
import type { writeAll } from '@/data/write'
import { changedFields, isSame } from '@/domain/draft'
import { passes } from './passing'
import { type FeatureWork, sentOf } from './work'

export interface FeatureSend<Known, Draft extends object> {
  readonly editing: Editing<Known, Draft>
  readonly id: string
  readonly work: FeatureWork<Known, Draft>
  /** What earlier items of this device left on the server; null when there were none. */
  readonly left: Draft | null
  /** The same without what no form shows: its checks. */
  readonly leftByForms: Draft | null
  readonly write: typeof writeAll
}

/** @throws Failure */
export async function sendFeature<Known, Draft extends object>(
  feature: FeatureSend<Known, Draft>,
): Promise<Outcome<Known>> {
  const { editing, id, work, left, write } = feature
  const { known, draft, seen } = work
  const sent = sentOf(work)
  if (left === null && known !== null) return save(editing, { id, known, draft, sent, seen }, write)
  const isWhole = left === null && sent.every((one) => isSame(one, draft))
  // A create that was chosen over what stood there already: all of it.
  if (isWhole && seen !== undefined) return save(editing, { id, known: seen, draft, sent }, write)

  let theirs = await loadOrNull(editing, id)
  if (theirs === null) {
    if (known !== null) throw new Failure('error.reason.row_unknown')
    theirs = await create(feature, sent)
    if (theirs === null) return { kind: 'saved' }
  }
  // A create is written whole or not at all: what became of it since is not ours to undo.
  if (isWhole && sent.length > 0) return { kind: 'saved' }
  // There already, and not by this item: a create would be taken for a repeated one, and the draft be lost.
  // Unless it says the same: this very save went out from another phone, as a file.
  if (isWhole) {
    const isDone =
      editing.deletedAtOf(theirs) === null &&
      changedFields(editing.draftOf(theirs), draft).length === 0
    return isDone ? { kind: 'saved' } : { kind: 'conflict', theirs }
  }
  const merged = merge(
    { ...ownVersions(feature, sent), mine: draft, theirs: editing.draftOf(theirs) },
    editing.groups,
  )
  const before = seen ?? known
  const wasDeleted = before !== null && editing.deletedAtOf(before) !== null
  const isGone = editing.deletedAtOf(theirs) !== null && !wasDeleted
  if (isGone || merged.clashes.length > 0) return { kind: 'conflict', theirs }
  return save(editing, { id, known: theirs, draft: merged.draft, sent: [] }, write)
}

function ownVersions<Known, Draft extends object>(
  { editing, work: { known, seen }, left, leftByForms }: FeatureSend<Known, Draft>,
  sent: readonly Draft[],
): { readonly from: readonly Draft[]; readonly own: readonly Draft[] } {
  const there = (one: Draft | null): one is Draft => one !== null
  const knownDraft = known && editing.draftOf(known)
  const seenDraft = seen === undefined ? null : editing.draftOf(seen)
  const from = [leftByForms ?? knownDraft, ...sent].filter(there)
  return { from, own: [left, knownDraft, seenDraft, ...from].filter(there) }
}

/**
 * Answers what is there where that is not this draft: an earlier try, given up for lost, may come to its end at any
 * time, and then this one is taken for the same.
 */
async function create<Known, Draft extends object>(
  { editing, id, work: { draft }, write }: FeatureSend<Known, Draft>,
  sent: readonly Draft[],
): Promise<Known | null> {
  try {
    await save(editing, { id, known: null, draft, sent: [] }, write)
    if (sent.every((one) => isSame(one, draft))) return null
  } catch (thrown) {
    if (sent.length === 0 || !(thrown instanceof Failure) || passes(thrown)) throw thrown
    const theirs = await loadOrNull(editing, id)
    if (theirs === null) throw thrown
    return theirs
  }
  return editing.load(id)
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
