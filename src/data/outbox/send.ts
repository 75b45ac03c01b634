// Sends one item, whatever its kind. Sent twice, it is written once.
import { cameraEditing } from '@/data/camera-editing'
import type { Outcome } from '@/data/editing'
import { Failure } from '@/data/failure'
import { firePointEditing } from '@/data/fire-point-editing'
import type { Change, writeAll } from '@/data/write'
import { sendFeature } from './send-feature'
import { sendPhoto, type UploadPhoto } from './send-photo'
import { cameraAfter, firePointAfter } from './stands-on'
import type { OutboxStore } from './store'
import { withUnknownContact } from './unknown-contact'
import type { CheckWork, Entry, IncidentWork } from './work'

export interface Sender {
  readonly photoOf: OutboxStore['photoOf']
  readonly upload: UploadPhoto
  readonly write: typeof writeAll
}

/** `chain` is what the item stands on, oldest first. @throws Failure */
export type Send = (entry: Entry, chain: readonly Entry[]) => Promise<Outcome<unknown>>

const SAVED = { kind: 'saved' } as const

function checkChange(firePointId: string, check: CheckWork): Change {
  const { id, checkedOn, result, nextDue, note, missing = [] } = check
  const row = {
    id,
    fire_point_id: firePointId,
    checked_on: checkedOn,
    result,
    next_due: nextDue,
    note,
    missing: [...missing],
  }
  return { verb: 'create', table: 'fire_point_checks', row }
}

function incidentChanges(id: string, areaId: string, work: IncidentWork): Change[] {
  const row = {
    id,
    area_id: areaId,
    occurred_at: work.occurredAt.toISOString(),
    reported_at: work.reportedAt?.toISOString() ?? null,
    type_id: work.typeId,
    severity: work.severity,
    lng: work.lngLat?.[0] ?? null,
    lat: work.lngLat?.[1] ?? null,
    source: work.source,
    deaths: work.deaths,
    injuries: work.injuries,
  }
  const incident: Change = { verb: 'create', table: 'incidents', row }
  if (work.summary === null) return [incident]
  const note = { id, summary: work.summary }
  return [incident, { verb: 'create', table: 'incident_notes', row: note }]
}

export const senderOf =
  ({ photoOf, upload, write }: Sender): Send =>
  async (entry, chain) => {
    const id = entry.featureId
    switch (entry.kind) {
      case 'camera': {
        const { contact, phone } = entry.work.draft
        const saysNothing = contact === null && phone === null
        const known = withUnknownContact(cameraEditing, entry.work, saysNothing)
        const left = cameraAfter(chain)
        return sendFeature({ ...known, id, left, leftByForms: left, write })
      }
      case 'fire_point': {
        const { keeper, phone } = entry.work.draft
        const saysNothing = keeper === null && phone === null
        const known = withUnknownContact(firePointEditing, entry.work, saysNothing)
        const before = entry.work.known && firePointEditing.draftOf(entry.work.known)
        const left = firePointAfter(chain, before)
        const ofForms = chain.filter(({ kind }) => kind === 'fire_point')
        const leftByForms = firePointAfter(ofForms, before)
        return sendFeature({ ...known, id, left, leftByForms, write })
      }
      case 'check':
        await write([checkChange(id, entry.work)])
        return SAVED
      case 'incident':
        await write(incidentChanges(id, entry.areaId, entry.work))
        return SAVED
      case 'photo': {
        const photo = await photoOf(entry.id)
        if (photo === null) throw new Failure('error.code.photo_missing')
        const blob = new Blob([photo.bytes], { type: photo.type })
        return sendPhoto(entry, chain, blob, upload, write)
      }
    }
  }
