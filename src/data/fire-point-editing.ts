// A fire point, its contact and its equipment: loaded afresh for a form, and written from one.
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import { EQUIPMENT_ITEMS } from '@/domain/fire-point'
import { type FirePointDraft, firePointDraftOf } from '@/domain/fire-point-draft'
import { changedColumns } from './changed-columns'
import { contactChanges } from './contact-changes'
import { type Contact, loadContact } from './contacts'
import type { Editing } from './editing'
import { FIRE_POINT_COLUMNS, type FirePointRow, toFirePoint } from './fire-point-row'
import { loadEquipment } from './fire-points'
import { loadRow } from './load-row'
import { type Change, deletion } from './write'

export interface KnownFirePoint {
  readonly point: FirePoint
  readonly equipment: readonly FirePointEquipment[]
  readonly contact: Contact | null
}

const columnsOf = (draft: FirePointDraft) => ({
  area_id: draft.areaId,
  code: draft.code,
  name: draft.name,
  lng: draft.lng,
  lat: draft.lat,
  accuracy_m: draft.accuracyM,
  address: draft.address,
  water_source: draft.waterSource,
  truck_access: draft.truckAccess,
  status: draft.status,
  last_checked_on: draft.lastCheckedOn,
  next_check_due: draft.nextCheckDue,
  note: draft.note,
})

const contactOf = ({ keeper, phone }: FirePointDraft) => ({ name: keeper, phone })

const draftOf = ({ point, equipment, contact }: KnownFirePoint): FirePointDraft =>
  firePointDraftOf(point, equipment, contact)

function* changes(
  id: string,
  known: KnownFirePoint | null,
  draft: FirePointDraft,
): Generator<Change> {
  if (known === null) {
    yield { verb: 'create', table: 'fire_points', row: { id, ...columnsOf(draft) } }
  } else {
    const columns = changedColumns(columnsOf(draftOf(known)), columnsOf(draft))
    const restored = known.point.deletedAt === null ? null : { deleted_at: null }
    if (columns !== null || restored !== null)
      yield {
        verb: 'edit',
        table: 'fire_points',
        id,
        version: known.point.version,
        fields: { ...columns, ...restored },
      }
  }
  yield* equipmentChanges(id, known?.equipment ?? [], draft)
  const contact = known?.contact
    ? { version: known.contact.version, before: contactOf(draftOf(known)) }
    : null
  yield* contactChanges('fire_point_contacts', id, contact, contactOf(draft))
}

function* equipmentChanges(
  firePointId: string,
  known: readonly FirePointEquipment[],
  draft: FirePointDraft,
): Generator<Change> {
  for (const item of EQUIPMENT_ITEMS) {
    const row = known.find((one) => one.item === item)
    const wanted = draft.equipment[item]
    if (row === undefined && wanted === undefined) continue
    if (wanted === undefined) {
      if (row) yield deletion('fire_point_equipment', row.id, row.version, new Date())
      continue
    }
    const { quantity, condition, expiresOn } = wanted
    const after = { quantity, condition, expires_on: expiresOn }
    if (row === undefined) {
      const id = crypto.randomUUID()
      const create = { id, fire_point_id: firePointId, item, ...after }
      yield { verb: 'create', table: 'fire_point_equipment', row: create }
      continue
    }
    const before = {
      quantity: row.quantity,
      condition: row.condition,
      expires_on: row.expiresOn,
    }
    const fields = changedColumns(before, after)
    if (fields !== null)
      yield {
        verb: 'edit',
        table: 'fire_point_equipment',
        id: row.id,
        version: row.version,
        fields,
      }
  }
}

export const firePointEditing: Editing<KnownFirePoint, FirePointDraft> = {
  table: 'fire_points',
  load: async (id) => {
    const [point, equipment, contact] = await Promise.all([
      loadRow<FirePointRow>('fire_points', id, FIRE_POINT_COLUMNS),
      loadEquipment(id),
      loadContact('fire_points', id),
    ])
    return { point: toFirePoint(point), equipment, contact }
  },
  draftOf,
  deletedAtOf: ({ point }) => point.deletedAt,
  versionOf: ({ point }) => point.version,
  changes: (id, known, draft) => [...changes(id, known, draft)],
  groups: [
    ['areaId', 'lng', 'lat', 'accuracyM'],
    ['status', 'lastCheckedOn', 'nextCheckDue'],
    ['keeper', 'phone'],
  ],
}
