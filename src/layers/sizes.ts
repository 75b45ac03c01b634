// How large symbols and letters are at a zoom: dots from afar, full symbols near the ground.

/** Side of a whole symbol in pixels; with the map's picking radius the target is never under 24 px. */
const FULL = 24

/** `[zoom, share of the full size]`, straight between. */
const STEPS = [
  [8, 0.3],
  [11, 0.42],
  [13, 0.72],
  [15, 1],
  [18, 1.15],
] as const

/** Symbol size in pixels. */
export function symbolSize(zoom: number): number {
  const [first] = STEPS
  let [lowZoom, lowShare]: readonly [number, number] = first
  for (const [highZoom, highShare] of STEPS) {
    if (zoom <= highZoom) {
      const along = highZoom === lowZoom ? 1 : Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom))
      return FULL * (lowShare + (highShare - lowShare) * along)
    }
    lowZoom = highZoom
    lowShare = highShare
  }
  return FULL * lowShare
}

/** Pixels that one degree of longitude spans (tiles of 512 px). */
export const pixelsPerDegree = (zoom: number): number => (512 * 2 ** zoom) / 360
