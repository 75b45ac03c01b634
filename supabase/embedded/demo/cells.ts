// Divides an outline into cells around sites, by Voronoi: every place belongs to its nearest site.
import { between, distance, edgesOf, isInside, measure, type Point, type Ring } from './plane'
import type { Random } from './random'

export interface Cell {
  readonly site: Point
  readonly ring: Ring
}

const ATTEMPTS = 50

/**
 * `count` cells that tile the outline, of varied size: the sites are drawn at random, then moved
 * only part of the way to the middle of their cell (Lloyd), because an even comb looks made.
 * Throws when no draw leaves every cell in one piece and big enough.
 */
export function cellsOf(random: Random, outline: Ring, count: number): Cell[] {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let cells = divide(outline, sitesIn(random, outline, count))
    for (const pull of [1, 0.7]) cells = cells && divide(outline, cells.map(pulled(random, pull)))
    if (cells?.every(bigEnough(outline, count))) return inReadingOrder(cells, outline)
  }
  throw new Error(`No good division of the outline into ${count} cells`)
}

/** As groups are numbered: row by row, from the north-west. */
function inReadingOrder(cells: readonly Cell[], outline: Ring): Cell[] {
  const rowM = Math.sqrt(measure(outline).area / cells.length)
  const row = ({ site }: Cell) => Math.round(-site[1] / rowM)
  return cells.toSorted((a, b) => row(a) - row(b) || a.site[0] - b.site[0])
}

const bigEnough = (outline: Ring, count: number) => (cell: Cell) =>
  isInside(cell.site, cell.ring) && measure(cell.ring).area > (0.35 * measure(outline).area) / count

const pulled =
  (random: Random, pull: number) =>
  ({ site, ring }: Cell): Point => {
    const { area, centroid } = measure(ring)
    const jitter = 0.08 * Math.sqrt(area)
    return [
      site[0] + (centroid[0] - site[0]) * pull + random.normal() * jitter,
      site[1] + (centroid[1] - site[1]) * pull + random.normal() * jitter,
    ]
  }

function sitesIn(random: Random, outline: Ring, count: number): Point[] {
  const reach = Math.max(...outline.map(([x, y]) => Math.hypot(x, y)))
  const sites: Point[] = []
  while (sites.length < count) {
    const site: Point = [random.between(-reach, reach), random.between(-reach, reach)]
    if (isInside(site, outline)) sites.push(site)
  }
  return sites
}

/** Null when a cell falls into pieces. */
function divide(outline: Ring, sites: readonly Point[]): Cell[] | null {
  const cells: Cell[] = []
  for (const site of sites) {
    const byDistance = sites
      .filter((other) => other !== site)
      .sort((a, b) => distance(site, a) - distance(site, b))
    let ring: Ring | null = outline
    for (const other of byDistance) ring = ring && nearerPart(ring, site, other)
    if (ring === null) return null
    cells.push({ site, ring: ring.map(([x, y]) => [toMillimetre(x), toMillimetre(y)]) })
  }
  return cells
}

/** The part of a ring that is nearer to `site` than to `other`; null when that is not one piece. */
function nearerPart(ring: Ring, site: Point, other: Point): Ring | null {
  const nearness = (point: Point) => distance(point, other) ** 2 - distance(point, site) ** 2
  const part: Point[] = []
  let crossings = 0
  for (const [from, to] of edgesOf(ring)) {
    const [before, after] = [nearness(from), nearness(to)]
    if (before >= 0) part.push(from)
    if (before >= 0 === after >= 0) continue
    part.push(between(from, to, before / (before - after)))
    crossings++
  }
  return crossings > 2 ? null : [...part, ...part.slice(0, 1)]
}

/** Neighbours work out the same corner on different ways: rounding makes it the same number. */
const toMillimetre = (metres: number) => Math.round(metres * 1000) / 1000
