// A camera and its contact: loaded afresh for a form, and written from one.
import type { Camera } from '@/domain/camera'
import { type CameraDraft, cameraDraftOf } from '@/domain/camera-draft'
import { CAMERA_COLUMNS, type CameraRow, toCamera } from './camera-row'
import { changedColumns } from './changed-columns'
import { contactChanges } from './contact-changes'
import { type Contact, loadContact } from './contacts'
import type { Editing } from './editing'
import { loadRow } from './load-row'
import type { Change } from './write'

export interface KnownCamera {
  readonly camera: Camera
  readonly contact: Contact | null
}

const columnsOf = (draft: CameraDraft) => ({
  area_id: draft.areaId,
  code: draft.code,
  name: draft.name,
  lng: draft.lng,
  lat: draft.lat,
  accuracy_m: draft.accuracyM,
  kind: draft.kind,
  ownership: draft.ownership,
  status: draft.status,
  bearing_deg: draft.bearingDeg,
  fov_deg: draft.fovDeg,
  range_m: draft.rangeM,
  installed_on: draft.installedOn,
  retention_days: draft.retentionDays,
  notice_sign: draft.noticeSign,
  operator: draft.operator,
  note: draft.note,
  apart_from: [...(draft.apartFrom ?? [])],
})

const contactOf = ({ contact, phone }: CameraDraft) => ({ name: contact, phone })

const draftOf = ({ camera, contact }: KnownCamera): CameraDraft => cameraDraftOf(camera, contact)

function* changes(id: string, known: KnownCamera | null, draft: CameraDraft): Generator<Change> {
  const before = known && draftOf(known)
  if (known === null || before === null) {
    yield { verb: 'create', table: 'cameras', row: { id, ...columnsOf(draft) } }
  } else {
    const columns = changedColumns(columnsOf(before), columnsOf(draft))
    const restored = known.camera.deletedAt === null ? null : { deleted_at: null }
    if (columns !== null || restored !== null)
      yield {
        verb: 'edit',
        table: 'cameras',
        id,
        version: known.camera.version,
        fields: { ...columns, ...restored },
      }
  }
  const contact = known?.contact
    ? { version: known.contact.version, before: contactOf(draftOf(known)) }
    : null
  yield* contactChanges('camera_contacts', id, contact, contactOf(draft))
}

export const cameraEditing: Editing<KnownCamera, CameraDraft> = {
  table: 'cameras',
  load: async (id) => {
    const [camera, contact] = await Promise.all([
      loadRow<CameraRow>('cameras', id, CAMERA_COLUMNS),
      loadContact('cameras', id),
    ])
    return { camera: toCamera(camera), contact }
  },
  draftOf,
  deletedAtOf: ({ camera }) => camera.deletedAt,
  versionOf: ({ camera }) => camera.version,
  changes: (id, known, draft) => [...changes(id, known, draft)],
  groups: [
    ['areaId', 'lng', 'lat', 'accuracyM'],
    ['bearingDeg', 'fovDeg', 'rangeM'],
    ['contact', 'phone'],
  ],
}
