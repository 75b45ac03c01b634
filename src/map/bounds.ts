// A box of ours as MapLibre takes it.
import type { LngLatBoundsLike } from 'maplibre-gl'
import type { BBox } from '@/domain/position'

export const boundsOf = ([west, south, east, north]: BBox): LngLatBoundsLike => [
  west,
  south,
  east,
  north,
]
