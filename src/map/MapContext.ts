// Lets what is drawn inside the map (popups, buttons) reach it, and nothing else.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { createContext, useContext } from 'react'

export const MapContext = createContext<MapLibreMap | null>(null)

/** The map around this element; throws outside a MapView. */
export function useMap(): MapLibreMap {
  const map = useContext(MapContext)
  if (!map) throw new Error('useMap is used outside a MapView')
  return map
}
