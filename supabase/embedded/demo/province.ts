// Everything in the demo province, as rows of the database.
import { areasOf, type DemoArea } from './areas'
import { cameraContactOf, camerasOf } from './cameras'
import { FIVE_COMMUNES } from './communes/five'
import { demoId } from './demo-id'
import { type Drawing, drawingOf } from './drawing'
import { checksOf, equipmentOf, keeperOf } from './fire-point-upkeep'
import { firePointsOf } from './fire-points'
import { type DemoCase, incidentsOf } from './incidents'

export interface DemoProvince {
  readonly drawings: readonly Drawing[]
  readonly areas: readonly DemoArea[]
  readonly cases: readonly DemoCase[]
  /** Rows by table, in an order that keeps every reference. */
  readonly rows: Readonly<Record<string, readonly object[]>>
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
      incident_events: cases.flatMap((told) => eventsOf(told, today)),
    },
  }
}

const TOLD_MS = 366 * 24 * 3_600_000

/** Every step of the last year's cases; of older ones, as in a register that was copied, the first and the last. */
function eventsOf({ incident, steps }: DemoCase, today: Date) {
  const isRecent = today.getTime() - new Date(incident.reported_at).getTime() < TOLD_MS
  return steps
    .filter((_, index) => isRecent || index === 0 || index === steps.length - 1)
    .map(({ status, at, reason }) => ({
      id: demoId('event', incident.id, at.toISOString()),
      incident_id: incident.id,
      at: at.toISOString(),
      status,
      reason,
    }))
}
