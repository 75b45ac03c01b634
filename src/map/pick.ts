// What lies under a pixel: points with some slack first, then the areas at the very spot.
import type { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Picked } from '@/layers/layer'
import { pickedFrom } from '@/layers/picking'
import { LAYERS } from '@/layers/registry'

/** Targets of 24 px for a mouse and 44 px for a finger, whatever the symbol's size (WCAG 2.5.8, 2.5.5). */
const slack = (): number => (window.matchMedia('(pointer: coarse)').matches ? 22 : 12)

/** How many things on one another are told apart. */
const DEPTH = 12

const idsOf = (geometry: 'point' | 'area'): string[] =>
  LAYERS.filter((layer) => layer.geometry === geometry).map(({ id }) => id)

const POINTS = idsOf('point')
const AREAS = idsOf('area')

/** The nearest point, else the area, else null. */
export function pickFirst(overlay: MapLibreOverlay, x: number, y: number): Picked | null {
  const point = overlay.pickObject({ x, y, radius: slack(), layerIds: POINTS })
  const found = point ?? overlay.pickObject({ x, y, radius: 0, layerIds: AREAS })
  return found ? pickedFrom(found) : null
}

/** Points from near to far, then areas; each row once. */
export function pickAll(overlay: MapLibreOverlay, x: number, y: number): Picked[] {
  const found = [
    ...overlay.pickMultipleObjects({ x, y, radius: slack(), depth: DEPTH, layerIds: POINTS }),
    ...overlay.pickMultipleObjects({ x, y, radius: 0, depth: DEPTH, layerIds: AREAS }),
  ]
  const rows = new Map<string, Picked>()
  for (const info of found) {
    const picked = pickedFrom(info)
    if (picked) rows.set(`${picked.layerId}/${picked.rowId}`, picked)
  }
  return [...rows.values()]
}
