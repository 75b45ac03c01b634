// Roads, lanes and alleys of a commune, grown from the middle of each hamlet.
import type { Cell } from './cells'
import { away, bearing, between, distance, isInside, type Point } from './plane'
import type { Random } from './random'

export interface Lane {
  /** Which hamlet, counted from 0. A lane never leaves it. */
  readonly hamlet: number
  /** 0 a road between hamlets, 1 a lane off a road, 2 an alley off a lane. */
  readonly depth: 0 | 1 | 2
  /** House number of its mouth, and for an alley that of its lane: `12`, `12/4`. */
  readonly number: string
  /** A point about every `STRIDE_M` metres, from its mouth. */
  readonly line: readonly Point[]
}

interface Spread {
  /** How far lanes spread from a hamlet's middle, in metres. */
  readonly builtUpM: number
  /** How far apart lanes leave a road, in metres. */
  readonly lanesEveryM: number
}

const STRIDE_M = 8
const GAP_M = 16

/**
 * Two hamlets are joined by a road when no third is nearer to the road's middle (a Gabriel graph: such
 * a road crosses only their common border); a few roads leave the commune; lanes grow off the roads.
 */
export function lanesOf(
  random: Random,
  cells: readonly Cell[],
  { builtUpM, lanesEveryM }: Spread,
): Lane[] {
  const taken = new Set<string>()
  const walk = (cell: Cell, from: Point, to: Point, free: number): Point[] => {
    const steps = Math.floor(distance(from, to) / STRIDE_M)
    const line: Point[] = []
    for (let step = 0; step <= steps; step++) {
      const point = between(from, to, step / Math.max(steps, 1))
      if (!isInside(point, cell.ring)) break
      if (step * STRIDE_M > free && taken.has(bucket(point))) break
      line.push(point)
    }
    return line
  }
  const keep = (lane: Lane) => {
    for (const point of lane.line) taken.add(bucket(point))
    return lane
  }

  const roads = roadEnds(cells).map(([hamlet, cell, end]) =>
    keep({ hamlet, depth: 0, number: '', line: walk(cell, cell.site, end, Infinity) }),
  )

  const branch = (parent: Lane, depth: 1 | 2, everyM: number, longM: readonly [number, number]) => {
    const grown: Lane[] = []
    const cell = cells[parent.hamlet]
    let next = random.between(0.4, 1) * everyM
    for (const [index, from] of parent.line.entries()) {
      const after = parent.line[index + 1]
      if (cell === undefined || after === undefined) break
      if (index * STRIDE_M < next || distance(from, cell.site) > builtUpM) continue
      next += random.between(0.6, 1.4) * everyM
      for (const [side, turn] of [90, -90].entries()) {
        if (random.chance(0.25)) continue
        const to = away(
          from,
          bearing(from, after) + turn + random.normal() * 9,
          random.between(...longM),
        )
        const line = walk(cell, from, to, GAP_M * 1.5)
        if (line.length * STRIDE_M < 28) continue
        const house = `${2 * Math.ceil((index * STRIDE_M) / 10) + side}`
        const number = depth === 1 ? house : `${parent.number}/${house}`
        grown.push(keep({ hamlet: parent.hamlet, depth, number, line }))
      }
    }
    return grown
  }

  const lanes = roads.flatMap((road) => branch(road, 1, lanesEveryM, [70, 240]))
  return [
    ...roads,
    ...lanes,
    ...lanes.flatMap((lane) => branch(lane, 2, 0.8 * lanesEveryM, [30, 95])),
  ]
}

const bucket = ([x, y]: Point) => `${Math.round(x / GAP_M)},${Math.round(y / GAP_M)}`

/** Hamlet, cell and far end of every half road; the near end is the hamlet's middle. */
function roadEnds(cells: readonly Cell[]): [hamlet: number, cell: Cell, end: Point][] {
  const joined = cells.flatMap((cell, hamlet) =>
    cells.flatMap((other): [number, Cell, Point][] => {
      const middle = between(cell.site, other.site, 0.5)
      const half = distance(cell.site, middle)
      const isJoined =
        cell !== other &&
        cells.every(
          (third) => third === cell || third === other || distance(third.site, middle) >= half,
        )
      return isJoined ? [[hamlet, cell, middle]] : []
    }),
  )
  const outermost = [...cells.entries()]
    .sort(([, a], [, b]) => Math.hypot(...b.site) - Math.hypot(...a.site))
    .slice(0, Math.max(2, Math.round(cells.length / 4)))
    .map(([hamlet, cell]): [number, Cell, Point] => [hamlet, cell, between([0, 0], cell.site, 4)])
  return [...joined, ...outermost]
}
