// The made-up outline of a commune before it is bent: a ring with bays and bulges.
import { measure, type Point, type Ring } from './plane'
import type { Random } from './random'

const STEPS = 96

/** A closed counter-clockwise ring around 0, 0 that holds `areaKm2`, longer than wide by `stretch`. */
export function outlineOf(random: Random, areaKm2: number, stretch: number): Ring {
  const bulges = [2, 3, 4, 5, 7, 9, 13].map((times) => ({
    times,
    height: random.between(0.2, 1) * (0.36 / times),
    phase: random.between(0, 2 * Math.PI),
  }))
  const turn = random.between(0, Math.PI)
  const points = Array.from({ length: STEPS }, (_, step): Point => {
    const angle = (2 * Math.PI * step) / STEPS
    const radius = bulges.reduce(
      (sum, { times, height, phase }) => sum + height * Math.cos(times * angle + phase),
      1,
    )
    const long = Math.max(radius, 0.4) * Math.cos(angle) * stretch
    const wide = Math.max(radius, 0.4) * Math.sin(angle)
    return [
      long * Math.cos(turn) - wide * Math.sin(turn),
      long * Math.sin(turn) + wide * Math.cos(turn),
    ]
  })
  const ring = [...points, ...points.slice(0, 1)]
  const { area, centroid } = measure(ring)
  const scale = Math.sqrt((areaKm2 * 1e6) / area)
  return ring.map(([x, y]) => [(x - centroid[0]) * scale, (y - centroid[1]) * scale])
}
