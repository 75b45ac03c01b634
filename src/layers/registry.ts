// Every layer of the map, bottom to top. Panel, legend, URL and contract test follow from this list.
import { cameras } from './cameras'
import { firePoints } from './fire-points'
import { hamlets } from './hamlets'
import { incidents } from './incidents'
import type { AnyLayer } from './layer'

const REGISTRY = [
  hamlets, //
  cameras,
  firePoints,
  incidents,
] as const

export type LayerId = (typeof REGISTRY)[number]['id']

export const LAYERS: readonly AnyLayer[] = REGISTRY

export const LAYER_IDS: readonly LayerId[] = REGISTRY.map(({ id }) => id)
