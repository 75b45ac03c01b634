// Rings of a shapefile's polygon as GeoJSON: which are outlines, and which are holes in which outline.
import type { Position } from 'geojson'

type Ring = readonly Position[]

/** Twice the area in squared units; above zero where the ring runs clockwise, as outlines of a shapefile do. */
const turn = (ring: Ring): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + (nextX - x) * (nextY + y)
  }, 0)

function isInside([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax = 0, ay = 0] = ring[at] ?? []
    const [bx = 0, by = 0] = ring[before] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** More holes and outlines than are ever compared with each other. */
const MAX_COMPARED = 4_000_000

/**
 * Polygons, each its outline and then its holes. A hole that lies in no outline is an outline of its own. Null for more
 * rings than can be sorted out.
 */
export function polygonsOf(rings: readonly Ring[]): Ring[][] | null {
  const holes = rings.filter((ring) => turn(ring) < 0)
  const polygons = rings.filter((ring) => turn(ring) >= 0).map((ring) => [ring])
  if (polygons.length <= 1 || holes.length === 0)
    return polygons.length === 0 ? holes.map((ring) => [ring]) : join(polygons, holes)
  if (polygons.length * holes.length > MAX_COMPARED) return null
  const alone: Ring[][] = []
  for (const hole of holes) {
    const [first = []] = hole
    const around = polygons.find(([outline = []]) => isInside(first, outline))
    if (around === undefined) alone.push([hole])
    else around.push(hole)
  }
  return [...polygons, ...alone]
}

const join = ([first = [], ...others]: Ring[][], holes: readonly Ring[]): Ring[][] => [
  [...first, ...holes],
  ...others,
]
