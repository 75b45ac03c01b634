// Every symbol of the map as SVG paths in a 24 x 24 box: shape first, colour second, so that they
// are told apart in black and white. The map's icon atlas and the legend are both made from here.
import type { Paint } from './palette'

export interface SymbolPart {
  /** SVG path data. */
  readonly path: string
  readonly fill?: Paint
  readonly fillOpacity?: number
  readonly stroke?: Paint
  readonly width?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

export const SYMBOL_BOX = 24

const SQUARE = 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z'
const SQUARE_EDGE =
  'M5.5 5h13a.5.5 0 0 1 .5.5v13a.5.5 0 0 1-.5.5h-13a.5.5 0 0 1-.5-.5v-13a.5.5 0 0 1 .5-.5z'
const DIAMOND = 'M12 2.8 21.2 12 12 21.2 2.8 12z'
const TRIANGLE = 'M12 3.2 21.6 20H2.4z'
const FLAME =
  'M12.4 6c.3 2.6 3.4 3.9 3.4 7.2a3.8 3.8 0 0 1-7.6 0c0-1.9 1-2.8 1.7-3.7.2 1 .6 1.4 1.1 1.6-.1-2 .3-3.7 1.4-5.1z'

/** Wide and low, for several together; its edge is drawn within. */
const PILL = 'M8 5h8a7 7 0 0 1 0 14H8A7 7 0 0 1 8 5z'
const PILL_EDGE = 'M8 6.1h8a5.9 5.9 0 0 1 0 11.8H8A5.9 5.9 0 0 1 8 6.1z'
const LOW_FLAME =
  'M12.3 7.7c.23 2 2.65 3 2.65 5.6a2.96 2.96 0 0 1-5.93 0c0-1.5.8-2.2 1.33-2.9.15.8.47 1.1.86 1.25-.08-1.56.23-2.9 1.09-3.95z'

/** With a roof. */
const HOUSE = 'M12 2.4 21.6 10.6V20a1.2 1.2 0 0 1-1.2 1.2H3.6A1.2 1.2 0 0 1 2.4 20v-9.4z'
const HOUSE_EDGE = 'M12 3.8 20.5 11v9.1h-17V11z'
const WINDOWS = 'M8 10.6h3v3H8zM13 10.6h3v3h-3zM8 15.4h3v3H8zM13 15.4h3v3h-3z'
const BANG = 'M12 9.4v5M12 16v2.4'

/** Two roads that cross. */
const CROSSROADS = 'M8.2 2.4h7.6v5.8h5.8v7.6h-5.8v5.8H8.2v-5.8H2.4V8.2h5.8z'
const CROSSROADS_EDGE = 'M9.2 3.4h5.6v5.8h5.8v5.6h-5.8v5.8H9.2v-5.8H3.4V9.2h5.8z'

const PLUS = 'M12 8v8M8 12h8'

const PLOT = 'M4 8 11 4 20 7 18.5 17 9 20 3.5 15z'

/** Around some houses. */
const GROUND = 'M4 10 9 4.5 18.5 5.5 20.5 13 13 19.5 5 17z'

const circle = (radius: number, x = 12, y = 12): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`

/** The light rim that lifts a symbol off whatever is below. */
const halo = (path: string, width = 3): SymbolPart => ({ path, stroke: 'paper', width })

const solid = (path: string, paint: Paint, mark?: string): SymbolPart[] => [
  halo(path),
  { path, fill: paint },
  ...(mark === undefined ? [] : [{ path: mark, stroke: 'paper', width: 2.2 } as const]),
]

const hollow = (path: string, paint: Paint, mark?: string): SymbolPart[] => [
  halo(path, 4.4),
  { path, fill: 'paper' },
  { path, stroke: paint, width: 2.2 },
  ...(mark === undefined ? [] : [{ path: mark, stroke: paint, width: 2.2 } as const]),
]

const dashed = (path: string, paint: Paint, dash: readonly [number, number]): SymbolPart[] => [
  halo(path, 4.4),
  { path, fill: 'paper' },
  { path, stroke: paint, width: 2.2, dash },
]

const THREE = circle(1.7, 7.2) + circle(1.7) + circle(1.7, 16.8)

/** By how far a group is rolled out, with the mark of its kind. */
const groupSymbols = (mark: string) => ({
  running: [...solid(PILL, 'group'), { path: mark, fill: 'paper' }] as SymbolPart[],
  pilot: [...dashed(PILL_EDGE, 'group', [3.6, 2.4]), { path: mark, fill: 'group' }] as SymbolPart[],
  idle: [...hollow(PILL_EDGE, 'group'), { path: mark, fill: 'group' }] as SymbolPart[],
})
const GROUP = groupSymbols(THREE)
const FIRE_GROUP = groupSymbols(LOW_FLAME)

const SYMBOLS = {
  hamlet: [
    { path: PLOT, fill: 'areaFill' },
    { path: PLOT, stroke: 'area', width: 1.2 },
  ],
  commune: [
    { path: PLOT, fill: 'areaFill' },
    { path: PLOT, stroke: 'area', width: 2.6 },
  ],
  'hot-area': [
    { path: PLOT, fill: 'areaFill' },
    { path: PLOT, stroke: 'paper', width: 6 },
    { path: PLOT, stroke: 'ink', width: 3.2 },
  ],
  'fire-point-ready': [...solid(SQUARE, 'fire_point'), { path: FLAME, fill: 'paper' }],
  'fire-point-overdue': [
    ...dashed(SQUARE_EDGE, 'fire_point', [4.6, 2.4]),
    { path: FLAME, fill: 'fire_point' },
  ],
  'fire-point-not-ready': hollow(SQUARE_EDGE, 'fire_point'),
  'fire-gap': [
    { path: SQUARE, fill: 'fire_point', fillOpacity: 0.13 },
    { path: 'M4 12 12 4M4 20 20 4M12 20 20 12', stroke: 'fire_point', width: 1.4 },
  ],
  'fire-place': [
    ...dashed(SQUARE_EDGE, 'fire_point', [3, 2]),
    { path: PLUS, stroke: 'fire_point', width: 2.6 },
  ],
  'camera-working': [...solid(circle(8), 'camera'), { path: circle(3), fill: 'paper' }],
  'camera-faulty': hollow(circle(7.2), 'camera', 'M7 17 17 7'),
  'camera-offline': hollow(circle(7.2), 'camera_off'),
  'camera-planned': dashed(circle(7.2), 'camera_off', [3.4, 2.6]),
  'camera-place': [
    ...dashed(circle(7.6), 'camera', [3, 2]),
    { path: PLUS, stroke: 'camera', width: 2.6 },
  ],
  'camera-cone': [
    { path: 'M5 19 9.5 3.5A16 16 0 0 1 20.5 14.5z', fill: 'camera', fillOpacity: 0.28 },
    { path: 'M5 19 9.5 3.5A16 16 0 0 1 20.5 14.5z', stroke: 'camera', width: 1.2 },
    { path: circle(2.6, 5.4, 18.6), fill: 'camera' },
  ],
  'incident-crime': solid(DIAMOND, 'crime'),
  'incident-vice': solid(DIAMOND, 'vice', circle(2)),
  'incident-public-order': solid(DIAMOND, 'public_order', 'M8 12h8'),
  'incident-dispute': solid(DIAMOND, 'dispute', 'M12 8v8'),
  'incident-other': hollow('M12 4.2 19.8 12 12 19.8 4.2 12z', 'other'),
  'incident-fire': solid(TRIANGLE, 'fire'),
  'incident-traffic': solid(TRIANGLE, 'traffic', 'M8.4 16h7.2'),
  'incident-rescue': solid(TRIANGLE, 'rescue', 'M12 10.6v6.8M8.6 14h6.8'),
  'group-running': GROUP.running,
  'group-pilot': GROUP.pilot,
  'group-idle': GROUP.idle,
  'fire-group-running': FIRE_GROUP.running,
  'fire-group-pilot': FIRE_GROUP.pilot,
  'fire-group-idle': FIRE_GROUP.idle,
  'group-houses': [
    { path: GROUND, fill: 'group', fillOpacity: 0.16 },
    { path: GROUND, stroke: 'group', width: 1.6 },
    { path: circle(1.5, 8.4, 10.4) + circle(1.5, 14.6, 9) + circle(1.5, 12.4, 15), fill: 'group' },
  ],
  'risk-site': [...solid(HOUSE, 'risk_site'), { path: WINDOWS, fill: 'paper' }],
  'risk-site-overdue': [
    ...dashed(HOUSE_EDGE, 'risk_site', [4, 2.4]),
    { path: BANG, stroke: 'risk_site', width: 2.2 },
  ],
  'traffic-spot': solid(CROSSROADS, 'traffic', 'M12 4v3M12 17v3M4 12h3M17 12h3'),
  'traffic-spot-over': hollow(CROSSROADS_EDGE, 'traffic'),
  'traffic-spot-ground': [
    { path: circle(9.6), fill: 'traffic', fillOpacity: 0.16 },
    { path: circle(9.6), stroke: 'traffic', width: 1.4 },
  ],
  'blind-incident': [
    { path: circle(10.2), stroke: 'paper', width: 3.2 },
    { path: circle(10.2), stroke: 'ink', width: 1.8, dash: [3.6, 2.8] },
  ],
  // No layer of the map: what was agreed at a meeting has no place.
  'action-overdue': hollow(circle(8.4), 'traffic', 'M12 7.4V12l3.2 2'),
  cluster: [halo(circle(9.6), 2.4), { path: circle(9.6), fill: 'cluster' }],
  selected: [
    { path: circle(10), stroke: 'paper', width: 3.4 },
    { path: circle(10), stroke: 'selected', width: 2 },
  ],
  hovered: [
    { path: circle(10), stroke: 'paper', width: 2.6 },
    { path: circle(10), stroke: 'ink', width: 1.2 },
  ],
} as const satisfies Record<string, readonly SymbolPart[]>

export type SymbolName = keyof typeof SYMBOLS

export const SYMBOL_NAMES = Object.keys(SYMBOLS) as SymbolName[]

export const partsOf = (name: SymbolName): readonly SymbolPart[] => SYMBOLS[name]
