// The offline basemap as a MapLibre style: sea, land, coast, graticule and the names the law asks for.
// The layers are the same in both themes and languages, so a change of either is a diff and nothing flickers.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { ABOVE_LAND } from '@/layers/layer'
import { fontFaces, ITALIC, UPRIGHT } from '@/map/fonts'
import { GRATICULE_STEPS, graticule } from './graticule'
import { BASEMAP, type BasemapPalette } from './palette'
import { ISLANDS, NAMES } from './sovereignty'

export type Theme = 'light' | 'dark'
export type Language = 'vi' | 'en'

const file = (name: string): string =>
  new URL(`${import.meta.env.BASE_URL}basemap/${name}.json`, window.location.href).href

export function styleOf(theme: Theme, language: Language): StyleSpecification {
  const palette = BASEMAP[theme]
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: {
      land: { type: 'geojson', data: file('land'), maxzoom: 10 },
      coast: { type: 'geojson', data: file('coast'), maxzoom: 10 },
      graticule: { type: 'geojson', data: graticule(), maxzoom: 14, tolerance: 0 },
      names: { type: 'geojson', data: NAMES },
      islands: { type: 'geojson', data: ISLANDS },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...shore(palette),
      { id: ABOVE_LAND, type: 'background', layout: { visibility: 'none' } },
      ...graticuleLayers(palette, language),
      ...nameLayers(palette, language),
    ],
  }
}

function shore(palette: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: 'shallows',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shallows,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 3, 8, 12, 12, 26],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 6, 12, 14],
      },
    },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1, 12, 1.4],
        // Drawn for 1:10,000,000: near the ground it only hints.
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, 1, 13, 0.35],
      },
    },
  ]
}

function graticuleLayers(palette: BasemapPalette, language: Language): LayerSpecification[] {
  return GRATICULE_STEPS.flatMap(({ minutes, from, to }): LayerSpecification[] => [
    {
      id: `graticule-${minutes}`,
      type: 'line',
      source: 'graticule',
      filter: ['==', ['get', 'step'], minutes],
      minzoom: from,
      maxzoom: to,
      paint: { 'line-color': palette.graticule, 'line-opacity': 0.3, 'line-width': 0.7 },
    },
    {
      id: `graticule-${minutes}-names`,
      type: 'symbol',
      source: 'graticule',
      filter: ['==', ['get', 'step'], minutes],
      minzoom: Math.max(from, 4),
      maxzoom: to,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 700,
        'text-field': ['get', language],
        'text-font': [UPRIGHT],
        'text-size': 10,
        'text-offset': [0, -0.7],
      },
      paint: { 'text-color': palette.graticule, 'text-opacity': 0.75 },
    },
  ])
}

function nameLayers(palette: BasemapPalette, language: Language): LayerSpecification[] {
  return [
    {
      id: 'islands',
      type: 'circle',
      source: 'islands',
      paint: {
        'circle-color': palette.islands,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 1, 5, 1.4, 8, 2.4],
      },
    },
    {
      id: 'sea-name',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: {
        'text-field': ['get', language],
        'text-font': [ITALIC],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 13, 7, 26],
        'text-letter-spacing': 0.28,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.seaLabel, 'text-opacity': 0.85 },
    },
    {
      id: 'archipelago-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'archipelago'],
      layout: {
        'text-field': ['get', language],
        'text-font': [UPRIGHT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9, 5, 12, 8, 16],
        'text-line-height': 1.25,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': palette.landLabel,
        'text-halo-color': palette.sea,
        'text-halo-width': 1.6,
      },
    },
  ]
}
