// Which rows each layer has, for those who need to know more than the registry says.
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import type { Incident } from '@/domain/incident'
import type { LayerId } from './registry'

export interface RowOf {
  readonly hamlets: Area
  readonly cameras: Camera
  readonly fire_points: FirePoint
  readonly incidents: Incident
}

/** The rows of every layer; undefined while they are being loaded. */
export type Rows = { readonly [Id in LayerId]: readonly RowOf[Id][] | undefined }

/** One row, with the layer it belongs to. */
export type Found = {
  readonly [Id in LayerId]: { readonly layerId: Id; readonly row: RowOf[Id] }
}[LayerId]

/** The row with this id; undefined when it is not there, or not yet. */
export const findRow = (rows: Rows, layerId: LayerId, rowId: string): Found | undefined => {
  const row = (rows[layerId] as readonly { readonly id: string }[] | undefined)?.find(
    ({ id }) => id === rowId,
  )
  return row && ({ layerId, row } as Found)
}
