// A fire point checked in three taps: how it stands, what is not there, done. The date of the next check follows.
import { z } from 'zod'
import { type CivilDate, civilDateOf, monthsAfter } from './civil-date'
import { type Reading, readDraft } from './draft'
import { choice, optionalDay, optionalText } from './draft-field'
import {
  EQUIPMENT_ITEMS,
  type EquipmentItem,
  FIRE_POINT_STATUSES,
  type FirePointEquipment,
  type FirePointStatus,
} from './fire-point'

/**
 * Months until the next check. No rule of law was found that says them for public fire points, so they are the
 * office's own and stand here alone: every quarter, and after a month where something must be put right.
 */
const CHECK_PERIOD_MONTHS: Readonly<Record<FirePointStatus, number>> = {
  ready: 3,
  needs_service: 1,
  out_of_service: 1,
}

export const nextDueOn = (result: FirePointStatus, checkedOn: CivilDate): CivilDate =>
  monthsAfter(checkedOn, CHECK_PERIOD_MONTHS[result])

export type EquipmentFault = 'missing' | 'broken' | 'expired'

export interface EquipmentFinding {
  readonly equipmentId: string
  readonly item: EquipmentItem
  readonly fault: EquipmentFault
}

/** Past its date from the day after. */
export const isExpired = (
  { expiresOn }: Pick<FirePointEquipment, 'expiresOn'>,
  today: CivilDate,
): boolean => expiresOn !== null && expiresOn < today

function faultOf(
  equipment: FirePointEquipment,
  missing: readonly EquipmentItem[],
  today: CivilDate,
): EquipmentFault | null {
  const { item, quantity, condition } = equipment
  if (missing.includes(item) || condition === 'missing' || quantity === 0) return 'missing'
  if (condition === 'broken') return 'broken'
  return isExpired(equipment, today) ? 'expired' : null
}

/**
 * What is wrong with the equipment of one point, in the order of the checklist; `missing` is what the officer did not
 * find there today.
 */
export const findingsOf = (
  equipment: readonly FirePointEquipment[],
  missing: readonly EquipmentItem[],
  today: CivilDate,
): readonly EquipmentFinding[] =>
  equipment
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((one): EquipmentFinding[] => {
      const fault = faultOf(one, missing, today)
      return fault === null ? [] : [{ equipmentId: one.id, item: one.item, fault }]
    })
    .sort((a, b) => EQUIPMENT_ITEMS.indexOf(a.item) - EQUIPMENT_ITEMS.indexOf(b.item))

/** What the screen puts first; the officer decides. Nobody but the officer takes a point out of service. */
export const proposedResult = (findings: readonly EquipmentFinding[]): FirePointStatus =>
  findings.length === 0 ? 'ready' : 'needs_service'

/** What stands in the fields. */
export interface CheckTyped {
  /** Null while it is the proposed one. */
  readonly result: FirePointStatus | null
  readonly missing: readonly EquipmentItem[]
  /** Null while it follows the result. */
  readonly nextDue: string | null
  readonly note: string
}

export const EMPTY_CHECK: CheckTyped = { result: null, missing: [], nextDue: null, note: '' }

export interface CheckDraft {
  readonly checkedOn: CivilDate
  readonly result: FirePointStatus
  readonly nextDue: CivilDate
  readonly note: string | null
  /** To be noted as missing, apart from what is noted so already. */
  readonly missing: readonly EquipmentItem[]
}

const checkSchema = z.object({
  checkedOn: z.string().meta({ constraints: ['check_date_range'] }),
  result: choice('check_result_known', FIRE_POINT_STATUSES),
  // Written to the point, too, whose limits it has then.
  nextDue: optionalDay('fire_point_due_range').meta({
    constraints: ['fire_point_due_range', 'check_due_after'],
  }),
  note: optionalText('check_note_length', { max: 2000, lines: true }),
})

/** For `fieldOfFailure`. */
export const checkShape: Readonly<Record<string, z.ZodType>> = checkSchema.shape

/** The check as it will be written; today is the day in Vietnam at `now`. */
export function readCheck(
  typed: CheckTyped,
  equipment: readonly FirePointEquipment[],
  now: Date,
): Reading<CheckDraft> {
  const checkedOn = civilDateOf(now)
  const result = typed.result ?? proposedResult(findingsOf(equipment, typed.missing, checkedOn))
  const fields = { checkedOn, result, nextDue: typed.nextDue ?? '', note: typed.note }
  const { draft, errors } = readDraft(checkSchema, fields)
  if (draft === null) return { draft, errors }
  const nextDue = draft.nextDue ?? nextDueOn(result, checkedOn)
  if (nextDue <= checkedOn)
    return { draft: null, errors: { nextDue: 'error.constraint.check_due_after' } }
  const missing = equipment
    .filter(({ item, deletedAt }) => deletedAt === null && typed.missing.includes(item))
    .filter(({ condition }) => condition !== 'missing')
    .map(({ item }) => item)
  return { draft: { ...draft, nextDue, missing }, errors }
}
