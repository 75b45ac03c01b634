// Everything in the demo province, as rows of the database.
import { actionsOf } from './actions'
import { areaContactsOf } from './area-contacts'
import { areasOf, type DemoArea } from './areas'
import { cameraContactOf, camerasOf } from './cameras'
import { FIVE_COMMUNES } from './communes/five'
import { demoId } from './demo-id'
import { type Drawing, drawingOf } from './drawing'
import { checksOf, equipmentOf, keeperOf } from './fire-point-upkeep'
import { firePointsOf } from './fire-points'
import { type DemoCase, incidentsOf } from './incidents'
import { registersOf } from './registers/registers'
import { dutyRoomWall } from './walls'

export interface DemoProvince {
  readonly drawings: readonly Drawing[]
  readonly areas: readonly DemoArea[]
  readonly cases: readonly DemoCase[]
  /** Rows by table, in an order that keeps every reference. */
  readonly rows: Readonly<Record<string, readonly object[]>>
  /** Every step of every case: rows of incident_events. */
  readonly events: readonly object[]
}

export function demoProvince(today: Date): DemoProvince {
  const drawings = FIVE_COMMUNES.map(drawingOf)
  const areas = areasOf(drawings)
  const cameras = drawings.flatMap((drawing) => camerasOf(drawing, today))
  const points = drawings.flatMap((drawing) => firePointsOf(drawing, today))
  const cases = drawings
    .flatMap((drawing) => incidentsOf(drawing, today))
    .sort((a, b) => (a.incident.reported_at < b.incident.reported_at ? -1 : 1))
  return {
    drawings,
    areas,
    cases,
    rows: {
      actions: actionsOf(areas, today),
      area_contacts: areaContactsOf(areas),
      cameras,
      camera_contacts: cameras.map(cameraContactOf),
      fire_points: points,
      fire_point_equipment: points.flatMap((point) => equipmentOf(point, today)),
      fire_point_checks: points.flatMap(checksOf),
      fire_point_contacts: points.map(keeperOf),
      incidents: cases.map(({ incident }) => incident),
      incident_notes: cases.flatMap(({ incident, summary }) =>
        summary === null ? [] : [{ id: incident.id, summary }],
      ),
      ...registersOf(areas, drawings, today),
      walls: [dutyRoomWall],
    },
    events: cases.flatMap(eventsOf),
  }
}

/** Every step of the case, from the report on. */
function eventsOf({ incident, steps }: DemoCase) {
  return steps.map(({ status, at, reason }) => ({
    id: demoId('event', incident.id, at.toISOString()),
    incident_id: incident.id,
    at: at.toISOString(),
    status,
    reason,
  }))
}
