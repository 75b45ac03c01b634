// Where a trend is drawn: the place of the plot, of each bin and of each count, in pixels.
import { formatNumber, type Language } from '@/domain/format'
import { niceTicks } from './nice-ticks'
import type { TrendPoint } from './trend-point'

export interface TrendFrame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly bins: number
  /** Counts named on the upright axis; the last is its top. */
  readonly ticks: readonly number[]
}

/** Room for two lines of names under the plot, half a figure above it. */
const BELOW = 42
const ABOVE = 10
/** Room for a line of words over the plot, where its last bin is not over yet. */
const ABOVE_RUNNING = 26
const DIGIT_WIDTH = 7.2
/** The rightmost name may stand out over the last bin. */
const RIGHT = 14

export function trendFrame(
  points: readonly TrendPoint[],
  width: number,
  height: number,
  language: Language,
): TrendFrame {
  let max = 0
  for (const { count, before, high } of points) {
    max = Math.max(max, count ?? 0, before ?? 0, high ?? 0)
  }
  const ticks = niceTicks(max)
  const longest = Math.max(...ticks.map((tick) => formatNumber(tick, language).length))
  const left = Math.max(24, Math.ceil(longest * DIGIT_WIDTH) + 10)
  return {
    width,
    height,
    left,
    right: width - RIGHT,
    top: points.some(({ isRunning }) => isRunning) ? ABOVE_RUNNING : ABOVE,
    bottom: height - BELOW,
    bins: points.length,
    ticks,
  }
}

/** Width of a bin. */
export const binWidth = ({ left, right, bins }: TrendFrame): number =>
  (right - left) / Math.max(1, bins)

/** Where a bin begins; its middle is at `index + 0.5`. */
export const xOf = (frame: TrendFrame, index: number): number =>
  frame.left + index * binWidth(frame)

export const yOf = ({ top, bottom, ticks }: TrendFrame, count: number): number =>
  bottom - (count / (ticks.at(-1) ?? 1)) * (bottom - top)

/** Bins from the left, with a fraction, at a distance from the left of the chart. */
export const placeAt = (frame: TrendFrame, x: number): number => (x - frame.left) / binWidth(frame)
