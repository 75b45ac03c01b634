// A gentle bending of the plane: straight edges drawn before it look grown after it.
import type { Point } from './plane'
import type { Random } from './random'

interface Wave {
  readonly along: Point
  readonly push: Point
  readonly phase: number
}

/**
 * A displacement made of a few waves. Its steepness stays below 1, so the bent plane never folds:
 * shapes that share an edge share it afterwards, and what was inside stays inside.
 * `size` is the radius of the drawing in metres.
 */
export function warpOf(random: Random, size: number): (point: Point) => Point {
  const waves: Wave[] = [1.2, 0.5, 0.22].flatMap((share) =>
    [0, 1].map((turn): Wave => {
      const length = size * share
      const direction = random.between(0, Math.PI) + (turn * Math.PI) / 2
      const across = direction + Math.PI / 2
      const strength = 0.038 * length
      return {
        along: [
          (Math.cos(direction) * 2 * Math.PI) / length,
          (Math.sin(direction) * 2 * Math.PI) / length,
        ],
        push: [Math.cos(across) * strength, Math.sin(across) * strength],
        phase: random.between(0, 2 * Math.PI),
      }
    }),
  )
  return ([x, y]) => {
    let [warpedX, warpedY] = [x, y]
    for (const { along, push, phase } of waves) {
      const height = Math.sin(along[0] * x + along[1] * y + phase)
      warpedX += push[0] * height
      warpedY += push[1] * height
    }
    return [warpedX, warpedY]
  }
}
