// Points whose positions are not checked against Vietnam: limits are those of the database all the same.
import { z } from 'zod'
import { coordinate, optionalCoordinate } from '@/domain/draft-field'
import type { ImportLayer } from './layer'

/** What the columns of incidents can hold beside those of Vietnam. */
const STORABLE = { lng: { min: -49, max: 118 }, lat: { min: -60, max: 85 } }
const WORLD = { lng: { min: -180, max: 180 }, lat: { min: -85, max: 85 } }

const POSITIONS = {
  cameras: {
    lng: coordinate('camera_position_in_vietnam', WORLD.lng),
    lat: coordinate('camera_position_in_vietnam', WORLD.lat),
  },
  fire_points: {
    lng: coordinate('fire_point_position_in_vietnam', WORLD.lng),
    lat: coordinate('fire_point_position_in_vietnam', WORLD.lat),
  },
  incidents: {
    lng: optionalCoordinate('incident_position_storable', STORABLE.lng),
    lat: optionalCoordinate('incident_position_storable', STORABLE.lat),
  },
}

/** The layer, taking positions outside Vietnam. */
export function anywhere(id: keyof typeof POSITIONS, layer: ImportLayer): ImportLayer {
  const { schema } = layer
  return schema instanceof z.ZodObject ? { ...layer, schema: schema.extend(POSITIONS[id]) } : layer
}
