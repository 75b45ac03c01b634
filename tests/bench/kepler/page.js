// kepler.gl with its heatmap layer: rows as it takes them, filtered by its own range filters.
// JavaScript, for its packages are in a folder of their own that the type check does not know.
import { addDataToMap, setFilter, updateMap } from '@kepler.gl/actions'
import components from '@kepler.gl/components'
import reducers, { enhanceReduxMiddleware } from '@kepler.gl/reducers'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'
import { applyMiddleware, combineReducers, createStore } from 'redux'
import { NO_PLACE } from '../../../src/domain/incident-columns'
import { ALWAYS_IN } from '../page/changes'
import { watchDrawing } from '../page/frames'
import { measureOn } from '../page/measure'
import { colourAt, dayOf, radiusPx, weightOf } from '../page/scale'

watchDrawing()

/** They are CommonJS: what is called default is a field of what comes. */
const KeplerGl = components.default ?? components
const keplerGlReducer = reducers.default ?? reducers

/** Enough that its first step, which is grey, is not seen. */
const COLOURS = 120
/** kepler.gl's heatmap grows from 2 pixels at zoom 0 to the radius that was set at zoom 18, and to three times as strong. */
const FARTHEST = 18

const store = createStore(
  combineReducers({
    keplerGl: keplerGlReducer.initialState({
      uiState: { readOnly: true, currentModal: null },
      mapStyle: { styleType: 'bench' },
    }),
  }),
  {},
  applyMiddleware(...enhanceReduxMiddleware([])),
)
const stateOf = () => store.getState().keplerGl.bench
const BASEMAP = { id: 'bench', label: 'Bench', url: '/style.json', icon: '' }

let map = null
let data = null
let config = null
let moving = 0
let look = null

function appOf() {
  return createElement(
    Provider,
    { store },
    createElement(KeplerGl, {
      id: 'bench',
      mapboxApiAccessToken: 'none',
      width: window.innerWidth,
      height: window.innerHeight,
      mapStyles: [BASEMAP],
      mapStylesReplaceDefault: true,
      mapStyle: BASEMAP,
      getMapboxRef: (ref) => {
        map = ref?.getMap ? ref.getMap() : ref
      },
    }),
  )
}

async function open(wanted) {
  look = wanted
  createRoot(document.getElementById('map')).render(appOf())
  while (!map?.loaded?.()) await new Promise((next) => setTimeout(next, 50))
  const [longitude, latitude] = look.center
  store.dispatch(updateMap({ longitude, latitude, zoom: look.zoom }))
}

function prepare(_, columns) {
  const { length, lng, lat, second, type } = columns
  const weight = weightOf(columns, look) / (1 + (2 * look.zoom) / FARTHEST)
  // Two rows far away that every filter lets pass: the weights reach from 0 to 1, and mean themselves.
  const rows = [
    [170, 60, ALWAYS_IN.day, ALWAYS_IN.type, 0],
    [170, 60, ALWAYS_IN.day, ALWAYS_IN.type, 1],
  ]
  for (let row = 0; row < length; row++)
    if (lng[row] !== NO_PLACE)
      rows.push([lng[row] / 100_000, lat[row] / 100_000, dayOf(second[row]), type[row], weight])
  const fields = ['lng', 'lat', 'day', 'type', 'weight'].map((name) => ({
    name,
    type: 'real',
    analyzerType: 'FLOAT',
    format: '',
  }))
  data = { info: { id: 'incidents', label: 'incidents' }, data: { fields, rows } }
  config = layerConfig()
}

function layerConfig() {
  const radius = 2 + ((radiusPx(look) - 2) * FARTHEST) / look.zoom
  const hex = (value) => Math.round(value).toString(16).padStart(2, '0')
  const colours = Array.from({ length: COLOURS }, (_, at) => {
    const [red, green, blue, alpha] = colourAt((at + 1) / (COLOURS + 1))
    // No alpha in its colours: as they look on the paper of the map.
    const onPaper = (value) => hex(value * alpha + 250 * (1 - alpha))
    return `#${onPaper(red)}${onPaper(green)}${onPaper(blue)}`
  })
  return {
    id: 'heat',
    type: 'heatmap',
    config: {
      dataId: 'incidents',
      label: 'heat',
      columns: { lat: 'lat', lng: 'lng' },
      isVisible: true,
      visConfig: {
        opacity: 1,
        radius,
        colorRange: { name: 'ours', type: 'sequential', category: 'Uber', colors: colours },
      },
    },
    visualChannels: { weightField: { name: 'weight', type: 'real' }, weightScale: 'linear' },
  }
}

function filtersOf({ days, types }) {
  const filter = (name, value) => ({
    id: name,
    dataId: ['incidents'],
    name: [name],
    type: 'range',
    value,
  })
  return [filter('day', [days[0], days[1] - 1]), filter('type', [...types])]
}

function show(change) {
  store.dispatch(
    addDataToMap({
      datasets: data,
      options: { centerMap: false, readOnly: true, keepExistingConfig: false },
      config: {
        version: 'v1',
        config: { visState: { layers: [config], filters: filtersOf(change) } },
      },
    }),
  )
}

function change({ days, types }) {
  store.dispatch(setFilter(0, 'value', [days[0], days[1] - 1]))
  store.dispatch(setFilter(1, 'value', [...types]))
}

/** Redux says where it looks, frame by frame, as when a hand drags it. */
function moveTo([lng, lat], ms) {
  cancelAnimationFrame(moving)
  const { longitude, latitude } = stateOf().mapState
  const begin = performance.now()
  const step = () => {
    const share = Math.min(1, (performance.now() - begin) / ms)
    store.dispatch(
      updateMap({
        longitude: longitude + share * (lng - longitude),
        latitude: latitude + share * (lat - latitude),
      }),
    )
    if (share < 1) moving = requestAnimationFrame(step)
  }
  step()
}

const isDone = () => {
  const hasLayer = map?.getStyle()?.layers?.some(({ type }) => type === 'heatmap')
  return Boolean(hasLayer && map.loaded())
}

window.bench = measureOn({ open, prepare, show, change, isDone, moveTo })
window.keplerState = stateOf
