// The shapes of a commune's hamlets and of the commune itself: cells of an outline, bent together.
import type { LngLat } from '@/domain/position'
import type { Cell } from './cells'
import { between, distance, edgesOf, type Point, type Ring } from './plane'

/** The cell's border, its edges cut every `spacingM`: neighbours get the same vertices along a shared edge. */
export function borderOf({ ring }: Cell, spacingM: number): Ring {
  const vertices = edgesOf(ring).flatMap(([from, to]) => divided(from, to, spacingM))
  return [...vertices, ...vertices.slice(0, 1)]
}

/** From `from` up to but without `to`, cut into equal parts; the same cuts in either direction. */
function divided(from: Point, to: Point, spacingM: number): Point[] {
  const parts = Math.max(1, Math.round(distance(from, to) / spacingM))
  const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
  return Array.from({ length: parts }, (_, part) => {
    if (part === 0) return from
    return forward ? between(from, to, part / parts) : between(to, from, (parts - part) / parts)
  })
}

/** The outline of all borders together: the edges that only one of them has, in one ring. */
export function unionOf(borders: readonly (readonly LngLat[])[]): LngLat[] {
  const edges = borders.flatMap((border) => edgesOf(border))
  const known = new Set(edges.map(([from, to]) => `${from}>${to}`))
  const next = new Map<string, LngLat>()
  for (const [from, to] of edges) if (!known.has(`${to}>${from}`)) next.set(`${from}`, to)

  const [start] = next.keys()
  const ring: LngLat[] = []
  for (let at = start; at !== undefined && ring.length < next.size; ) {
    const to = next.get(at)
    if (to === undefined) break
    ring.push(to)
    at = `${to}`
  }
  return [...ring, ...ring.slice(0, 1)]
}
