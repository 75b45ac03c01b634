// Makes public/basemap/ from Natural Earth land (the world-atlas package): `npx tsx src/map/basemap/generate.ts`.
// Land and coastlines only, never country borders. Three rings of detail: the world at 1:110m, Asia at
// 1:50m, Vietnam and its sea at 1:10m with rounded corners. Coastlines are files of their own, so that
// the straight edges where two rings meet are never drawn.
import { readFileSync, writeFileSync } from 'node:fs'
import {
  bboxClip,
  difference,
  featureCollection,
  feature as makeFeature,
  simplify,
} from '@turf/turf'
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { BBox } from '@/domain/position'

const WORLD: BBox = [-180, -85, 180, 85]
const ASIA: BBox = [85, -14, 150, 42]
const VIETNAM_AND_SEA: BBox = [98, 3, 120, 26]

interface Tier {
  readonly source: string
  readonly box: BBox
  /** What a finer tier covers. */
  readonly hole: BBox | null
  /** Digits after the point: 2 are 1.1 km, 3 are 110 m. */
  readonly digits: number
  readonly rounded: boolean
  /** Bends smaller than this, in degrees, are left out. */
  readonly tolerance: number
  /** Islands smaller than this in both directions, in degrees, are left out. */
  readonly smallest: number
}

const TIERS: readonly Tier[] = [
  {
    source: 'land-110m',
    box: WORLD,
    hole: ASIA,
    digits: 2,
    rounded: false,
    tolerance: 0,
    smallest: 0,
  },
  {
    source: 'land-50m',
    box: ASIA,
    hole: VIETNAM_AND_SEA,
    digits: 2,
    rounded: false,
    tolerance: 0.04,
    smallest: 0.1,
  },
  {
    source: 'land-10m',
    box: VIETNAM_AND_SEA,
    hole: null,
    digits: 3,
    rounded: true,
    tolerance: 0.0014,
    smallest: 0,
  },
]

type Ring = Position[]

function ringsOf(source: string): Ring[][] {
  const file = `node_modules/world-atlas/${source}.json`
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const land = feature(topology, topology.objects.land as GeometryCollection)
  return land.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  )
}

const isInside = ([lng = 0, lat = 0]: Position, [west, south, east, north]: BBox): boolean =>
  lng > west && lng < east && lat > south && lat < north

function isLargerThan(degrees: number, ring: Ring): boolean {
  const extent = (axis: 0 | 1): number => {
    const values = ring.map((point) => point[axis] ?? 0)
    return Math.max(...values) - Math.min(...values)
  }
  return extent(0) >= degrees || extent(1) >= degrees
}

const touches = (ring: Ring, box: BBox): boolean => ring.some((point) => isInside(point, box))

/** Cuts each corner at a quarter of its sides (Chaikin 1974), which hides the 400 m steps of the source. */
function round(ring: Ring): Ring {
  const rounded = ring.slice(0, -1).flatMap(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[index + 1] ?? []
    return [
      [ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25],
      [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75],
    ]
  })
  return [...rounded, ...rounded.slice(0, 1)]
}

function thin(polygon: Ring[], tolerance: number): Ring[] {
  return simplify({ type: 'Polygon', coordinates: polygon }, { tolerance, highQuality: true })
    .coordinates
}

function shorten(line: Ring, digits: number): Ring {
  const shortened = line.map((point) => point.map((value) => Number(value.toFixed(digits))))
  return shortened.filter((point, index) => `${point}` !== `${shortened[index - 1]}`)
}

function frame([west, south, east, north]: BBox): Feature<Polygon> {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return makeFeature({ type: 'Polygon', coordinates: [ring] })
}

function landOf(rings: Ring[][], { box, hole, digits }: Tier): Position[][][] {
  return rings
    .flatMap((coordinates) => {
      const clipped = bboxClip(makeFeature<Polygon>({ type: 'Polygon', coordinates }), [...box])
      const land = clipped as Feature<Polygon | MultiPolygon>
      const rest = hole ? difference(featureCollection([land, frame(hole)])) : land
      if (!rest) return []
      const { geometry } = rest
      return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    })
    .map((polygon) => polygon.map((ring) => shorten(ring, digits)))
    .map((polygon) => polygon.filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0)
}

/** The parts of the rings inside the box and outside the hole, as open lines. */
function coastOf(rings: Ring[][], { box, hole, digits }: Tier): Position[][] {
  const lines: Position[][] = []
  for (const ring of rings.flat()) {
    let line: Position[] = []
    ring.forEach((point, index) => {
      const edge = Math.abs(point[0] ?? 0) > 179.9 || (point[1] ?? 0) < -84.9
      if (isInside(point, box) && !edge && !(hole && isInside(point, hole))) line.push(point)
      if (index === ring.length - 1 || line.at(-1) !== point) {
        if (line.length > 1) lines.push(shorten(line, digits))
        line = []
      }
    })
  }
  return lines.filter((line) => line.length > 1)
}

const land: Position[][][] = []
const coast: Position[][] = []
for (const tier of TIERS) {
  const near = ringsOf(tier.source)
    .filter(([outer = []]) => touches(outer, tier.box))
    .filter(([outer = []]) => isLargerThan(tier.smallest, outer))
    .map((polygon) => (tier.rounded ? polygon.map(round) : polygon))
    .map((polygon) => thin(polygon, tier.tolerance))
  land.push(...landOf(near, tier))
  coast.push(...coastOf(near, tier))
}

function write(name: string, geometry: MultiPolygon | MultiLineString): void {
  const text = JSON.stringify(makeFeature(geometry))
  writeFileSync(`public/basemap/${name}.json`, text)
  process.stdout.write(`${name}: ${(text.length / 1000).toFixed(0)} kB\n`)
}

write('land', { type: 'MultiPolygon', coordinates: land })
write('coast', { type: 'MultiLineString', coordinates: coast })
