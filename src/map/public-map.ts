// The small map of the pages without a login: the basemap and squares, without deck.gl.
import {
  type LayerSpecification,
  LngLatBounds,
  Map as MapLibreMap,
  Marker,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { type LngLat, VIETNAM } from '@/domain/position'
import { BASEMAP } from './basemap/palette'
import { type Language, styleOf, type Theme } from './basemap/style'
import { boundsOf } from './bounds'
import classes from './public-map.module.css'

setWorkerUrl(workerUrl)

/** A square on the map. */
export interface MarkedPlace {
  readonly lngLat: LngLat
  readonly name: string
  /** What stands in the square. */
  readonly label: string
}

export interface PublicMap {
  /** In place of what was shown; the view goes there. */
  readonly show: (places: readonly MarkedPlace[], here: LngLat | null) => void
  readonly end: () => void
}

interface PublicMapOptions {
  readonly container: HTMLElement
  readonly theme: Theme
  readonly language: Language
  /** What a screen reader calls the map. */
  readonly title: string
  readonly hereName: string
  readonly onTap: (lngLat: LngLat) => void
  readonly onChoose: (index: number) => void
}

/** Nearer there is nothing on the basemap to tell one place from another by. */
const NEAREST_ZOOM = 15
/** Those that the view must hold; farther ones are found by moving it. */
const FITTED = 5

/** From here on the coast, drawn for 1:10,000,000, would put villages into the sea. */
const NEAR_ZOOM = 10

/** The basemap, which near the ground is land alone: areas, which lie above it in the app, are not for everybody. */
function nearStyle(theme: Theme, language: Language): StyleSpecification {
  const style = styleOf(theme, language)
  const { sea, land } = BASEMAP[theme]
  const layers = style.layers.map((layer): LayerSpecification => {
    if (layer.id === 'sea' && layer.type === 'background')
      return { ...layer, paint: { 'background-color': ['step', ['zoom'], sea, NEAR_ZOOM, land] } }
    return layer.id === 'shallows' || layer.id === 'coast'
      ? { ...layer, maxzoom: NEAR_ZOOM }
      : layer
  })
  return { ...style, layers }
}

/** Throws where the browser has no WebGL 2. */
export function drawPublicMap(options: PublicMapOptions): PublicMap {
  const { container, theme, language, title, hereName, onTap, onChoose } = options
  const map = new MapLibreMap({
    container,
    style: nearStyle(theme, language),
    locale: { 'Map.Title': title },
    bounds: boundsOf(VIETNAM),
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: false,
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }))
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
  map.on('click', ({ lngLat }) => onTap([lngLat.lng, lngLat.lat]))
  let markers: Marker[] = []

  const mark = (lngLat: LngLat, className: string | undefined, name: string): HTMLElement => {
    const element = document.createElement('div')
    if (className) element.className = className
    const marker = new Marker({ element }).setLngLat([...lngLat]).addTo(map)
    element.setAttribute('role', 'img')
    element.setAttribute('aria-label', name)
    element.title = name
    markers.push(marker)
    return element
  }

  const show = (places: readonly MarkedPlace[], here: LngLat | null) => {
    for (const marker of markers) marker.remove()
    markers = []
    // The nearest last, on top of the others.
    for (const [index, { lngLat, name, label }] of [...places.entries()].reverse()) {
      const element = mark(lngLat, classes.square, name)
      element.textContent = label
      element.addEventListener('click', (event) => {
        event.stopPropagation()
        onChoose(index)
      })
    }
    if (here) mark(here, classes.here, hereName)
    const fitted = here ? [here, ...places.slice(0, FITTED).map(({ lngLat }) => lngLat)] : null
    const seen = fitted ?? places.map(({ lngLat }) => lngLat)
    const bounds = new LngLatBounds()
    for (const lngLat of seen) bounds.extend([...lngLat])
    if (seen.length > 0)
      map.fitBounds(bounds, { padding: 48, maxZoom: NEAREST_ZOOM, animate: false })
  }
  return { show, end: () => map.remove() }
}
