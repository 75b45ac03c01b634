// Everything that a file can be imported into.
import type { IncidentType } from '@/domain/incident'
import { anywhere } from './anywhere'
import { areaLayer } from './area-layer'
import { cameraLayer } from './camera-layer'
import { firePointLayer } from './fire-point-layer'
import { incidentLayer } from './incident-layer'
import type { ImportLayer } from './layer'

export const IMPORT_LAYERS = ['areas', 'cameras', 'fire_points', 'incidents'] as const
export type ImportLayerId = (typeof IMPORT_LAYERS)[number]

/** @param checkPosition false for a file whose positions may lie outside Vietnam, by the choice of an admin */
export function importLayer(
  id: ImportLayerId,
  types: readonly IncidentType[],
  checkPosition = true,
): ImportLayer {
  if (id === 'areas') return areaLayer
  const layer = pointLayer(id, types)
  return checkPosition ? layer : anywhere(id, layer)
}

function pointLayer(id: Exclude<ImportLayerId, 'areas'>, types: readonly IncidentType[]) {
  if (id === 'cameras') return cameraLayer
  return id === 'fire_points' ? firePointLayer : incidentLayer(types)
}
