// Everything that a file can be imported into.
import type { IncidentType } from '@/domain/incident'
import { areaLayer } from './area-layer'
import { cameraLayer } from './camera-layer'
import { firePointLayer } from './fire-point-layer'
import { incidentLayer } from './incident-layer'
import type { ImportLayer } from './layer'

export const IMPORT_LAYERS = ['areas', 'cameras', 'fire_points', 'incidents'] as const
export type ImportLayerId = (typeof IMPORT_LAYERS)[number]

export function importLayer(id: ImportLayerId, types: readonly IncidentType[]): ImportLayer {
  if (id === 'areas') return areaLayer
  if (id === 'cameras') return cameraLayer
  return id === 'fire_points' ? firePointLayer : incidentLayer(types)
}
