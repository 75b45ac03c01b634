// From what deck.gl found under the pointer back to the row it was drawn from.
import type { PickingInfo } from '@deck.gl/core'
import type { LngLat } from '@/domain/position'
import type { AnyLayer, Cluster, Picked } from './layer'
import { LAYERS } from './registry'

/** The layer that made the deck layer of this id. */
const layerOf = (deckLayerId: string): AnyLayer | undefined =>
  LAYERS.find(({ id }) => deckLayerId === id || deckLayerId.startsWith(`${id}-`))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Null when nothing of ours is there. */
export function pickedFrom({ layer, object, coordinate }: PickingInfo<unknown>): Picked | null {
  const definition = layer ? layerOf(layer.id) : undefined
  if (!definition || !isObject(object)) return null
  if ('cluster' in object) {
    const cluster = object.cluster as Cluster
    return { layerId: definition.id, rowId: cluster.id, lngLat: cluster.lngLat, cluster }
  }
  const row = 'row' in object ? object.row : object
  const [lng, lat] = coordinate ?? []
  const pointed: LngLat | null = lng === undefined || lat === undefined ? null : [lng, lat]
  const own = definition.positionOf(row)
  return {
    layerId: definition.id,
    rowId: definition.idOf(row),
    // An area is wide: what is meant is the spot in it.
    lngLat: (definition.geometry === 'area' ? (pointed ?? own) : (own ?? pointed)) ?? [0, 0],
  }
}
