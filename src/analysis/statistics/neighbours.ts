// Which areas are neighbours, told from their centres.
import Flatbush from 'flatbush'
import type { LngLat } from '@/domain/position'

/** As many as a square has around it on a grid. */
const NEAREST = 8

const M_PER_DEGREE = 111_195

/**
 * For each area the indices of its neighbours, without itself, ascending: its `nearest` nearest, and those to whom it
 * is one of theirs, so that neighbours are always mutual. An area without a centre has none. There is no limit of
 * distance: nearest means little in metres where an island's hamlets meet those of the coast.
 * Distances are in metres on a plane true at the middle latitude; over all of Vietnam their order errs by a few percent.
 */
export function neighboursOf(centers: readonly (LngLat | null)[], nearest = NEAREST): number[][] {
  const placed = centers.flatMap((center, area) => (center ? [{ center, area }] : []))
  const neighbours: Set<number>[] = centers.map(() => new Set())
  if (placed.length < 2) return neighbours.map(() => [])

  const latitudes = placed.map(({ center }) => center[1])
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2
  const lngScale = M_PER_DEGREE * Math.cos((middle * Math.PI) / 180)
  const points = placed.map(({ center: [lng, lat], area }) => ({
    x: lng * lngScale,
    y: lat * M_PER_DEGREE,
    area,
  }))

  const index = new Flatbush(points.length)
  for (const { x, y } of points) index.add(x, y)
  index.finish()
  for (const [own, { x, y, area }] of points.entries()) {
    for (const place of index.neighbors(x, y, nearest, Infinity, (other) => other !== own)) {
      const other = points[place]?.area
      if (other === undefined) continue
      neighbours[area]?.add(other)
      neighbours[other]?.add(area)
    }
  }
  return neighbours.map((set) => [...set].sort((a, b) => a - b))
}
