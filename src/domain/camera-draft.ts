// A camera as a form has it. Limits and their names are those of the constraints on public.cameras.
import { z } from 'zod'
import { CAMERA_KINDS, CAMERA_OWNERSHIPS, CAMERA_STATUSES, type Camera } from './camera'
import {
  areaChoice,
  choice,
  coordinate,
  optionalAmount,
  optionalDay,
  optionalText,
  optionalWhole,
  otherIds,
  phone,
  proposedText,
  requiredText,
  roundAmount,
  roundDegrees,
} from './draft-field'
import type { Language } from './format'
import { VIETNAM } from './position'
import { cleanLine, cleanLines, typeDay, typeNumber } from './typed-text'

const [west, south, east, north] = VIETNAM
/** Whether there is a sign, as a form asks it. */
export const NOTICE_ANSWERS = ['yes', 'no', 'unknown'] as const

const NOTICES = { yes: true, no: false, unknown: null } as const

export const cameraSchema = z.object({
  name: requiredText('camera_name_length', { max: 120, also: ['camera_name_nfc'] }),
  code: proposedText('camera_code_length', { max: 40 }),
  kind: choice('camera_kind_known', CAMERA_KINDS),
  ownership: choice('camera_ownership_known', CAMERA_OWNERSHIPS),
  status: choice('camera_status_known', CAMERA_STATUSES),
  lat: coordinate('camera_position_in_vietnam', { min: south, max: north }),
  lng: coordinate('camera_position_in_vietnam', { min: west, max: east }),
  accuracyM: optionalAmount('camera_accuracy_range', { min: 0, max: 10_000 }),
  areaId: areaChoice,
  // 360 is north, too.
  bearingDeg: optionalAmount('camera_bearing_range', { min: 0, max: 360 })
    .transform((deg) => (deg === 360 ? 0 : deg))
    .meta({ constraints: ['camera_bearing_range'] }),
  fovDeg: optionalAmount('camera_fov_range', { above: 0, max: 360 }),
  rangeM: optionalAmount('camera_range_range', { above: 0, max: 2000 }),
  installedOn: optionalDay('camera_installed_range'),
  retentionDays: optionalWhole('camera_retention_range', { min: 0, max: 3650 }),
  noticeSign: z.enum(NOTICE_ANSWERS).transform((answer) => NOTICES[answer]),
  operator: optionalText('camera_operator_length', { max: 120 }),
  note: optionalText('camera_note_length', { max: 2000, lines: true }),
  contact: optionalText('camera_contact_length', { max: 120 }),
  phone: phone('camera_phone_form'),
  apartFrom: otherIds('camera_apart_from_count', { max: 100 }),
})

/** What stands in the fields. `code` and `areaId` are null while they follow the position. */
export type CameraTyped = z.input<typeof cameraSchema>
export type CameraDraft = z.output<typeof cameraSchema>
export type CameraField = keyof CameraDraft

interface Contact {
  readonly name: string | null
  readonly phone: string | null
}

const amount = (value: number | null): number | null => (value === null ? null : roundAmount(value))
const line = (text: string | null): string | null => (text && cleanLine(text)) || null

/** A saved camera as the draft that would leave it as it is. */
export const cameraDraftOf = (camera: Camera, contact: Contact | null): CameraDraft => ({
  name: cleanLine(camera.name),
  code: cleanLine(camera.code),
  kind: camera.kind,
  ownership: camera.ownership,
  status: camera.status,
  lat: roundDegrees(camera.lngLat[1]),
  lng: roundDegrees(camera.lngLat[0]),
  accuracyM: amount(camera.accuracyM),
  areaId: camera.areaId,
  bearingDeg: amount(camera.bearingDeg),
  fovDeg: amount(camera.fovDeg),
  rangeM: amount(camera.rangeM),
  installedOn: camera.installedOn,
  retentionDays: camera.retentionDays,
  noticeSign: camera.noticeSign,
  operator: line(camera.operator),
  note: (camera.note && cleanLines(camera.note)) || null,
  contact: line(contact?.name ?? null),
  phone: line(contact?.phone ?? null),
  // What an older version of the app kept has none.
  apartFrom: camera.apartFrom ?? [],
})

/** A draft put into the fields. */
export const typeCamera = (draft: CameraDraft, language: Language): CameraTyped => ({
  name: draft.name,
  code: draft.code,
  kind: draft.kind,
  ownership: draft.ownership,
  status: draft.status,
  lat: String(draft.lat),
  lng: String(draft.lng),
  accuracyM: typeNumber(draft.accuracyM, language),
  areaId: draft.areaId,
  bearingDeg: typeNumber(draft.bearingDeg, language),
  fovDeg: typeNumber(draft.fovDeg, language),
  rangeM: typeNumber(draft.rangeM, language),
  installedOn: typeDay(draft.installedOn),
  retentionDays: typeNumber(draft.retentionDays, language),
  noticeSign: draft.noticeSign === null ? 'unknown' : draft.noticeSign ? 'yes' : 'no',
  operator: draft.operator ?? '',
  note: draft.note ?? '',
  contact: draft.contact ?? '',
  phone: draft.phone ?? '',
  apartFrom: draft.apartFrom ?? [],
})

/** The fields of a camera that is being added. */
export const EMPTY_CAMERA: CameraTyped = {
  name: '',
  code: null,
  kind: 'fixed',
  ownership: 'commune',
  status: 'working',
  lat: '',
  lng: '',
  accuracyM: '',
  areaId: null,
  bearingDeg: '',
  fovDeg: '',
  rangeM: '',
  installedOn: '',
  retentionDays: '',
  noticeSign: 'unknown',
  operator: '',
  note: '',
  contact: '',
  phone: '',
  apartFrom: [],
}
