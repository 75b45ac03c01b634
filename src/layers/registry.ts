// Every layer of the map, bottom to top. Panel, legend, URL and contract test follow from this list.
import type { PLACED_REGISTER_IDS } from '@/domain/registers/placed'
import { blindSpots } from './blind-spots'
import { cameras } from './cameras'
import { fireGaps } from './fire-gaps'
import { firePoints } from './fire-points'
import { groups } from './groups'
import { hamlets } from './hamlets'
import { incidents } from './incidents'
import type { AnyLayer } from './layer'
import { riskSites } from './risk-sites'
import { trafficSpots } from './traffic-spots'

const REGISTRY = [
  hamlets, //
  fireGaps,
  cameras,
  firePoints,
  trafficSpots,
  riskSites,
  groups,
  blindSpots,
  incidents,
] as const

export type LayerId = (typeof REGISTRY)[number]['id']

/** Those made from the rows of others. */
export type ComputedLayerId = 'fire_gaps' | 'blind_spots'

/** Those of registers. */
export type RegisterLayerId = (typeof PLACED_REGISTER_IDS)[number]

/** Those with rows, and a list, of their own. */
export type ListedLayerId = Exclude<LayerId, ComputedLayerId | RegisterLayerId>

export const LAYERS: readonly AnyLayer[] = REGISTRY

export const LAYER_IDS: readonly LayerId[] = REGISTRY.map(({ id }) => id)

export const LISTED_LAYER_IDS: readonly ListedLayerId[] = LAYERS.filter(
  ({ isComputed, register }) => isComputed !== true && register === undefined,
).map(({ id }) => id as ListedLayerId)
