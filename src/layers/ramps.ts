// Colours from little to much: one hue family that only gets darker (in the dark theme lighter), so that
// people who see few colours, and black-and-white prints, read it right.
import type { Rgba, Theme } from './palette'

type Stop = readonly [share: number, red: number, green: number, blue: number, alpha: number]

const STOPS: Record<Theme, readonly Stop[]> = {
  light: [
    [0, 255, 237, 160, 0],
    [0.08, 255, 232, 150, 0.25],
    [0.25, 254, 205, 110, 0.62],
    [0.45, 250, 150, 70, 0.76],
    [0.65, 222, 84, 62, 0.84],
    [0.83, 158, 32, 82, 0.9],
    [1, 74, 8, 70, 0.94],
  ],
  dark: [
    [0, 60, 24, 84, 0],
    [0.08, 84, 26, 98, 0.35],
    [0.25, 130, 36, 108, 0.62],
    [0.45, 190, 56, 88, 0.76],
    [0.65, 236, 104, 52, 0.84],
    [0.83, 251, 174, 60, 0.9],
    [1, 252, 250, 180, 0.95],
  ],
}

/** The colour at a share of the top, 0 to 1. */
function rampAt(theme: Theme, share: number): Rgba {
  const stops = STOPS[theme]
  const after = Math.max(
    1,
    stops.findIndex(([at]) => at >= share),
  )
  const [from, ...low] = stops[after - 1] ?? [0, 0, 0, 0, 0]
  const [to, ...high] = stops[after] ?? [1, 0, 0, 0, 0]
  const part = Math.min(1, Math.max(0, (share - from) / (to - from)))
  const [red, green, blue, alpha] = low.map((value, n) => value + part * ((high[n] ?? 0) - value))
  return [
    Math.round(red ?? 0),
    Math.round(green ?? 0),
    Math.round(blue ?? 0),
    Math.round((alpha ?? 0) * 255),
  ]
}

/** 256 colours from nothing to the top, as bytes of a picture. */
export const rampBytes = (theme: Theme): Uint8ClampedArray =>
  Uint8ClampedArray.from(Array.from({ length: 256 }, (_, n) => rampAt(theme, n / 255)).flat())

/** For a legend: the ramp from left to right. */
export const rampCss = (theme: Theme): string =>
  `linear-gradient(to right, ${Array.from({ length: 9 }, (_, n) => {
    const [red, green, blue, alpha] = rampAt(theme, n / 8)
    return `rgb(${red} ${green} ${blue} / ${(alpha / 255).toFixed(2)})`
  }).join(', ')})`

/** Shares of the ramp for the classes of shaded areas, from few to many. */
export const SHADE_CLASSES = 5
export const shadeAt = (theme: Theme, shade: number): Rgba => {
  const [red, green, blue] = rampAt(theme, 0.18 + (0.78 * shade) / (SHADE_CLASSES - 1))
  return [red, green, blue, 205]
}
