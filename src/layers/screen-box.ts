// What is on the screen, widened so that a small pan asks for nothing new.
import type { BBox } from '@/domain/position'

type Edges = [west: number, south: number, east: number, north: number]

/** `bounds` widened to whole steps of about half a screen's width at this zoom. */
export function widened([west, south, east, north]: BBox, zoom: number): Edges {
  const step = 720 / 2 ** (Math.floor(zoom) + 1)
  const down = (value: number): number => Math.floor(value / step) * step
  const up = (value: number): number => Math.ceil(value / step) * step
  return [
    Math.max(-180, down(west)),
    Math.max(-90, down(south)),
    Math.min(180, up(east)),
    Math.min(90, up(north)),
  ]
}

export const overlap = (a: BBox, b: BBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Remembers the last answer, so that the same question gives the same array. */
export function lastAnswer<Answer>(): (key: string, make: () => Answer) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null
  return (key, make) => {
    if (last?.key !== key) last = { key, answer: make() }
    return last.answer
  }
}
