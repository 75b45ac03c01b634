// What an item stands on: the earlier saves of this device that the server has had since, but that no form knew as
// the server's. Without them an officer would be in conflict with their own work.
import type { CameraDraft } from '@/domain/camera-draft'
import type { EquipmentItem } from '@/domain/fire-point'
import type { FirePointDraft } from '@/domain/fire-point-draft'
import type { CheckWork, Entry } from './work'

/** The items before one of the same feature, oldest first. */
export function chainOf(entry: Entry, entries: readonly Entry[]): Entry[] {
  const chain: Entry[] = []
  let id = entry.follows
  while (id !== null) {
    const before = entries.find((one) => one.id === id)
    if (before === undefined || chain.includes(before)) break
    chain.unshift(before)
    id = before.follows
  }
  return chain
}

/** What a check did not find is noted as missing. */
function withoutMissing(
  equipment: FirePointDraft['equipment'],
  missing: readonly EquipmentItem[],
): FirePointDraft['equipment'] {
  const after = { ...equipment }
  for (const item of missing) {
    const piece = after[item]
    if (piece) after[item] = { ...piece, condition: 'missing' }
  }
  return after
}

/** What the check makes of the point, as the database does it: an older check than the last changes nothing. */
const checked = (draft: FirePointDraft, check: CheckWork): FirePointDraft =>
  draft.lastCheckedOn !== null && draft.lastCheckedOn > check.checkedOn
    ? draft
    : {
        ...draft,
        status: check.result,
        lastCheckedOn: check.checkedOn,
        nextCheckDue: check.nextDue,
        equipment: withoutMissing(draft.equipment, check.missing ?? []),
      }

/** The camera as this device left it; null when it left nothing. */
export function cameraAfter(chain: readonly Entry[]): CameraDraft | null {
  const last = chain.findLast((entry): entry is Entry<'camera'> => entry.kind === 'camera')
  return last?.work.draft ?? null
}

/** The fire point as this device left it; null when it left nothing. `known` is what it was before. */
export function firePointAfter(
  chain: readonly Entry[],
  known: FirePointDraft | null,
): FirePointDraft | null {
  let draft: FirePointDraft | null = null
  for (const entry of chain) {
    if (entry.kind === 'fire_point') draft = entry.work.draft
    const before = draft ?? known
    if (entry.kind === 'check' && before !== null) draft = checked(before, entry.work)
  }
  return draft
}
