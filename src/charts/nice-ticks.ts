// Round numbers for the axis of a count.

/** 1, 2 or 5 times a power of ten, at least `least` and never below 1: there is no half incident. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power
}

/** From 0 to the first round number not below `max`, at most `count` steps: `niceTicks(37)` is 0, 10, ... 40. */
export function niceTicks(max: number, count = 5): number[] {
  const step = niceStep(max / count)
  const steps = Math.max(1, Math.ceil(max / step))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}
