// A fire point as a form has it, with its equipment. Limits and their names are those of the database.
import { z } from 'zod'
import {
  areaChoice,
  choice,
  coordinate,
  optionalAmount,
  optionalDay,
  optionalText,
  phone,
  proposedText,
  requiredText,
  requiredWhole,
  roundAmount,
  roundDegrees,
} from './draft-field'
import {
  EQUIPMENT_CONDITIONS,
  EQUIPMENT_ITEMS,
  type EquipmentItem,
  FIRE_POINT_STATUSES,
  type FirePoint,
  type FirePointEquipment,
  TRUCK_ACCESSES,
  WATER_SOURCES,
} from './fire-point'
import type { Language } from './format'
import { VIETNAM } from './position'
import { cleanLine, cleanLines, typeDay, typeNumber } from './typed-text'

const [west, south, east, north] = VIETNAM

export const equipmentSchema = z.object({
  quantity: requiredWhole('equipment_quantity_range', { min: 0, max: 1000 }),
  condition: choice('equipment_condition_known', EQUIPMENT_CONDITIONS),
  expiresOn: optionalDay('equipment_expires_range'),
})

export const firePointSchema = z.object({
  name: requiredText('fire_point_name_length', { max: 120, also: ['fire_point_name_nfc'] }),
  code: proposedText('fire_point_code_length', { max: 40 }),
  address: optionalText('fire_point_address_length', { max: 200 }),
  status: choice('fire_point_status_known', FIRE_POINT_STATUSES),
  waterSource: choice('fire_point_water_known', WATER_SOURCES),
  truckAccess: choice('fire_point_access_known', TRUCK_ACCESSES),
  lat: coordinate('fire_point_position_in_vietnam', { min: south, max: north }),
  lng: coordinate('fire_point_position_in_vietnam', { min: west, max: east }),
  accuracyM: optionalAmount('fire_point_accuracy_range', { min: 0, max: 10_000 }),
  areaId: areaChoice,
  lastCheckedOn: optionalDay('fire_point_checked_range'),
  nextCheckDue: optionalDay('fire_point_due_range'),
  equipment: z.partialRecord(z.enum(EQUIPMENT_ITEMS), equipmentSchema),
  note: optionalText('fire_point_note_length', { max: 2000, lines: true }),
  keeper: optionalText('fire_point_keeper_length', { max: 120 }),
  phone: phone('fire_point_phone_form'),
})

/** What stands in the fields. `code` and `areaId` are null while they follow the position. */
export type FirePointTyped = z.input<typeof firePointSchema>
export type FirePointDraft = z.output<typeof firePointSchema>
export type FirePointField = keyof FirePointDraft
export type EquipmentTyped = z.input<typeof equipmentSchema>
export type EquipmentDraft = z.output<typeof equipmentSchema>

interface Contact {
  readonly name: string | null
  readonly phone: string | null
}

const line = (text: string | null): string | null => (text && cleanLine(text)) || null

/** The same items in the same order, whatever the order they came in. */
function inOrder<Value>(values: Partial<Record<EquipmentItem, Value>>) {
  const ordered: Partial<Record<EquipmentItem, Value>> = {}
  for (const item of EQUIPMENT_ITEMS) {
    const value = values[item]
    if (value !== undefined) ordered[item] = value
  }
  return ordered
}

const equipmentDraftOf = (equipment: readonly FirePointEquipment[]) =>
  inOrder<EquipmentDraft>(
    Object.fromEntries(
      equipment.map(({ item, quantity, condition, expiresOn }) => [
        item,
        { quantity, condition, expiresOn },
      ]),
    ),
  )

/** A saved fire point as the draft that would leave it as it is. */
export const firePointDraftOf = (
  point: FirePoint,
  equipment: readonly FirePointEquipment[],
  contact: Contact | null,
): FirePointDraft => ({
  name: cleanLine(point.name),
  code: cleanLine(point.code),
  address: line(point.address),
  status: point.status,
  waterSource: point.waterSource,
  truckAccess: point.truckAccess,
  lat: roundDegrees(point.lngLat[1]),
  lng: roundDegrees(point.lngLat[0]),
  accuracyM: point.accuracyM === null ? null : roundAmount(point.accuracyM),
  areaId: point.areaId,
  lastCheckedOn: point.lastCheckedOn,
  nextCheckDue: point.nextCheckDue,
  equipment: equipmentDraftOf(equipment),
  note: (point.note && cleanLines(point.note)) || null,
  keeper: line(contact?.name ?? null),
  phone: line(contact?.phone ?? null),
})

const typeEquipment = (equipment: FirePointDraft['equipment'], language: Language) =>
  Object.fromEntries(
    Object.entries(equipment).map(([item, { quantity, condition, expiresOn }]) => [
      item,
      { quantity: typeNumber(quantity, language), condition, expiresOn: typeDay(expiresOn) },
    ]),
  ) as FirePointTyped['equipment']

/** A draft put into the fields. */
export const typeFirePoint = (draft: FirePointDraft, language: Language): FirePointTyped => ({
  name: draft.name,
  code: draft.code,
  address: draft.address ?? '',
  status: draft.status,
  waterSource: draft.waterSource,
  truckAccess: draft.truckAccess,
  lat: String(draft.lat),
  lng: String(draft.lng),
  accuracyM: typeNumber(draft.accuracyM, language),
  areaId: draft.areaId,
  lastCheckedOn: typeDay(draft.lastCheckedOn),
  nextCheckDue: typeDay(draft.nextCheckDue),
  equipment: typeEquipment(draft.equipment, language),
  note: draft.note ?? '',
  keeper: draft.keeper ?? '',
  phone: draft.phone ?? '',
})

/** The fields of a fire point that is being added. */
export const EMPTY_FIRE_POINT: FirePointTyped = {
  name: '',
  code: null,
  address: '',
  status: 'ready',
  waterSource: 'none',
  truckAccess: 'on_foot',
  lat: '',
  lng: '',
  accuracyM: '',
  areaId: null,
  lastCheckedOn: '',
  nextCheckDue: '',
  equipment: {},
  note: '',
  keeper: '',
  phone: '',
}
