// Every layer of the map, bottom to top. Panel, legend, URL and contract test follow from this list.
import { blindSpots } from './blind-spots'
import { cameras } from './cameras'
import { fireGaps } from './fire-gaps'
import { firePoints } from './fire-points'
import { hamlets } from './hamlets'
import { incidents } from './incidents'
import type { AnyLayer } from './layer'

const REGISTRY = [
  hamlets, //
  fireGaps,
  cameras,
  firePoints,
  blindSpots,
  incidents,
] as const

export type LayerId = (typeof REGISTRY)[number]['id']

/** Those made from the rows of others. */
export type ComputedLayerId = 'fire_gaps' | 'blind_spots'

/** Those with rows, and a list, of their own. */
export type ListedLayerId = Exclude<LayerId, ComputedLayerId>

export const LAYERS: readonly AnyLayer[] = REGISTRY

export const LAYER_IDS: readonly LayerId[] = REGISTRY.map(({ id }) => id)

export const LISTED_LAYER_IDS: readonly ListedLayerId[] = LAYERS.filter(
  ({ isComputed }) => isComputed !== true,
).map(({ id }) => id as ListedLayerId)
