// Which rows each layer has, for those who need to know more than the registry says.
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { CoveragePlace } from '@/domain/coverage'
import type { FirePoint } from '@/domain/fire-point'
import type { IncidentEntry } from '@/domain/incident'
import type { CommunityGroup, RiskSite, TrafficSpot } from '@/domain/registers/placed'
import type { LayerId } from './registry'

export interface RowOf {
  readonly hamlets: Area
  readonly cameras: Camera
  readonly fire_points: FirePoint
  readonly incidents: IncidentEntry
  readonly fire_gaps: CoveragePlace
  readonly blind_spots: CoveragePlace
  readonly groups: CommunityGroup
  readonly risk_sites: RiskSite
  readonly traffic_spots: TrafficSpot
}

/** Rows in order; one of very many is made when it is looked at. */
export interface RowList<Row> {
  readonly length: number
  readonly at: (index: number) => Row | undefined
  /** -1 when there is none. */
  readonly indexOf: (id: string) => number
}

export const listOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
): RowList<Row> => ({
  length: rows.length,
  at: (index) => rows[index],
  indexOf: (id) => rows.findIndex((row) => row.id === id),
})

/** The rows of every layer; undefined while they are being loaded. */
export interface Rows {
  readonly hamlets: readonly Area[] | undefined
  readonly cameras: readonly Camera[] | undefined
  readonly fire_points: readonly FirePoint[] | undefined
  readonly incidents: RowList<IncidentEntry> | undefined
  /** Places where one more would cover most; absent where nobody asks for them. */
  readonly fire_gaps?: readonly CoveragePlace[] | undefined
  readonly blind_spots?: readonly CoveragePlace[] | undefined
  /** Of registers, while they are shown. */
  readonly groups?: readonly CommunityGroup[] | undefined
  readonly risk_sites?: readonly RiskSite[] | undefined
  readonly traffic_spots?: readonly TrafficSpot[] | undefined
}

/** One row, with the layer it belongs to. */
export type Found = {
  readonly [Id in LayerId]: { readonly layerId: Id; readonly row: RowOf[Id] }
}[LayerId]

/** The row with this id; undefined when it is not there, or not yet. */
export function findRow(rows: Rows, layerId: LayerId, rowId: string): Found | undefined {
  const list =
    layerId === 'incidents'
      ? rows.incidents
      : rows[layerId] && listOf<RowOf[LayerId]>(rows[layerId])
  const row = list?.at(list.indexOf(rowId))
  return row && ({ layerId, row } as Found)
}
