// When a wall goes on to the next scene: after the scene's time, held by whoever touches it, resumed when they left.
// Times are those of a clock that only goes forward, in milliseconds.
import type { Scene } from './wall'
import { placeAfter } from './wall-scenes'

export interface Turning {
  /** Of the scene that is shown. */
  readonly place: number
  /** When it began. */
  readonly since: number
  /** When somebody last touched the wall, while that holds the scene; null while scenes turn. */
  readonly heldSince: number | null
}

/** Nobody who still looks at what they chose waits that long between two touches. */
export const IDLE_MS = 90_000

export const beginAt = (place: number, now: number): Turning => ({
  place,
  since: now,
  heldSince: null,
})

/** Any touch holds the scene. */
export const touched = (turning: Turning, now: number): Turning => ({ ...turning, heldSince: now })

/** The space bar: holds the scene, or lets it go on. */
export const toggledHold = (turning: Turning, now: number): Turning =>
  turning.heldSince === null ? touched(turning, now) : beginAt(turning.place, now)

/** An arrow: another scene, which is held. */
export const stepped = (turning: Turning, by: number, count: number, now: number): Turning => ({
  place: placeAfter(turning.place, by, count),
  since: now,
  heldSince: now,
})

/** What a look at the clock changes; the same object while nothing does. */
export function looked(turning: Turning, scenes: readonly Scene[], now: number): Turning {
  const place = placeAfter(turning.place, 0, scenes.length)
  const seconds = scenes[place]?.seconds ?? 30
  const isOver =
    turning.heldSince === null
      ? now - turning.since >= seconds * 1000
      : now - turning.heldSince >= IDLE_MS
  if (isOver) return beginAt(placeAfter(place, 1, scenes.length), now)
  return place === turning.place ? turning : beginAt(place, now)
}
