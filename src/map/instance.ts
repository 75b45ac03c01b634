// One MapLibre map with deck.gl in its layer stack: one canvas, which without a graphics card takes a
// third less time than two, and land from data can lie below the graticule.
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Device } from '@luma.gl/core'
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { type BBox, VIETNAM, type Viewpoint } from '@/domain/position'
import { type Painting, watchPainting } from './after-painting'
import { type Language, styleOf, type Theme } from './basemap/style'
import { boundsOf } from './bounds'

// Without it the production build has no worker: MapLibre 6 is modules only.
setWorkerUrl(workerUrl)

/** Pixels between what is fitted and the edge of the map: a phone has none to spare, names need them. */
export const fitPaddingOf = ({ clientWidth }: Pick<HTMLElement, 'clientWidth'>): number =>
  clientWidth < 600 ? 12 : 48
const MAX_ZOOM = 20

interface InstanceOptions {
  readonly container: HTMLElement
  readonly theme: Theme
  readonly language: Language
  /** What a screen reader calls the map. */
  readonly title: string
  readonly viewpoint: Viewpoint | null
  /** Where to begin without a viewpoint. */
  readonly fit: BBox | null
  /** Without keys and gestures: where nobody operates it, nobody would put it right. */
  readonly bare: boolean
  /** Pixels of the canvas for one of the page; null: as many as the screen has. */
  readonly pixelRatio: number | null
  /** What was drawn can be read as a picture at any time; costs a copy at each frame. */
  readonly keepsPicture: boolean
  readonly onRendered: () => void
}

export interface Instance {
  readonly map: MapLibreMap
  readonly overlay: MapLibreOverlay
  readonly painting: Painting
  /** Gives all of it back. */
  readonly end: () => void
}

/** Throws where the browser has no WebGL 2. The caller calls `end` once. */
export function createInstance(options: InstanceOptions): Instance {
  const { container, theme, language, title, viewpoint, fit, onRendered } = options
  const { bare, pixelRatio, keepsPicture } = options
  const map = new MapLibreMap({
    container,
    style: styleOf(theme, language),
    locale: { 'Map.Title': title },
    ...(viewpoint
      ? { center: [...viewpoint.lngLat], zoom: viewpoint.zoom }
      : {
          bounds: boundsOf(fit ?? VIETNAM),
          fitBoundsOptions: { padding: fitPaddingOf(container) },
        }),
    minZoom: 1,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    interactive: !bare,
    ...(pixelRatio !== null && { pixelRatio }),
    canvasContextAttributes: { preserveDrawingBuffer: keepsPicture },
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
  })
  if (!bare) {
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
  }
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left')
  let device: Device | null = null
  let isEnded = false
  // Layers know their deck, and what is told here knows the layers: cut in the end, so that no map holds the one before.
  let told: (() => void) | null = onRendered
  // deck.gl leaves the device on a context that is not its own; what it listens to would hold the map for ever.
  const release = () => device?.canvasContext?.destroy()
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    onAfterRender: () => told?.(),
    onDeviceInitialized: (made) => {
      device = made
      if (isEnded) release()
    },
  })
  map.addControl(overlay)
  const gl = map.getCanvas().getContext('webgl2')
  if (gl === null) throw new Error('The map draws without WebGL 2')
  const painting = watchPainting(gl)
  const end = () => {
    isEnded = true
    told = null
    painting.stop()
    map.remove()
    release()
  }
  return { map, overlay, painting, end }
}
