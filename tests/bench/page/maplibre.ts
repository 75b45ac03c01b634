// MapLibre's own heatmap layer on the app's basemap: a GeoJSON source, filtered by an expression.
import type { FeatureCollection, Point } from 'geojson'
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'
import { ABOVE_LAND } from '@/layers/layer'
import { styleOf } from '@/map/basemap/style'
import type { Candidate, Change } from './candidate'
import { colourAt, dayOf, radiusPx, weightOf } from './scale'

setWorkerUrl(workerUrl)

const NOTHING: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] }
const STOPS = 40

export function maplibre(): Candidate {
  let map: MapLibreMap
  let data = NOTHING
  const source = () => map.getSource<GeoJSONSource>('incidents')
  return {
    open: async (look) => {
      map = new MapLibreMap({
        container: 'map',
        style: styleOf('light', 'vi'),
        center: [...look.center],
        zoom: look.zoom,
        maxPitch: 0,
        renderWorldCopies: false,
        attributionControl: false,
        fadeDuration: 0,
      })
      await map.once('idle')
    },
    prepare: (_, columns, look) => {
      data = featuresOf(columns)
      const colours = Array.from({ length: STOPS }, (_, stop) => (stop / (STOPS - 1)) ** 2)
      map.addSource('incidents', { type: 'geojson', data: NOTHING })
      map.addLayer(
        {
          id: 'heat',
          type: 'heatmap',
          source: 'incidents',
          paint: {
            'heatmap-radius': radiusPx(look),
            'heatmap-weight': 1,
            'heatmap-intensity': weightOf(columns, look),
            'heatmap-color': [
              'interpolate',
              ['linear'],
              ['heatmap-density'],
              ...colours.flatMap((at) => [at, `rgba(${colourAt(at).join()})`]),
            ] as never,
            'heatmap-opacity': 1,
          },
        },
        ABOVE_LAND,
      )
    },
    show: (change) => {
      map.setFilter('heat', expressionOf(change))
      source()?.setData(data)
    },
    change: (change) => void map.setFilter('heat', expressionOf(change)),
    isDone: () => map.loaded() && map.isSourceLoaded('incidents'),
    moveTo: ([lng, lat], duration) =>
      void map.easeTo({ center: [lng, lat], duration, easing: (share) => share, essential: true }),
  }
}

const expressionOf = ({ days, types }: Change) =>
  [
    'all',
    ['>=', ['get', 'day'], days[0]],
    ['<', ['get', 'day'], days[1]],
    ['>=', ['get', 'type'], types[0]],
    ['<=', ['get', 'type'], types[1]],
  ] as never

function featuresOf({ length, lng, lat, second, type }: IncidentColumns): typeof NOTHING {
  const features: (typeof NOTHING)['features'] = []
  for (let row = 0; row < length; row++) {
    if (lng[row] === NO_PLACE) continue
    const coordinates = [(lng[row] ?? 0) / 100_000, (lat[row] ?? 0) / 100_000]
    features.push({
      type: 'Feature',
      properties: { day: dayOf(second[row] ?? 0), type: type[row] ?? 0 },
      geometry: { type: 'Point', coordinates },
    })
  }
  return { type: 'FeatureCollection', features }
}
