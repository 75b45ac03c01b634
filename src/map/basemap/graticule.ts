// Lines of equal longitude and latitude, from 10 degrees on the globe to minutes around Vietnam.
import type { FeatureCollection, LineString } from 'geojson'
import { VIETNAM } from '@/domain/position'

interface Line {
  /** Degrees between neighbours of this fineness. */
  readonly step: number
  /** `108°Đ` and `108°E`. */
  readonly vi: string
  readonly en: string
}

/** Fineness in minutes, and from which zoom to which it is drawn. */
export const GRATICULE_STEPS = [
  { minutes: 600, from: 0, to: 5 },
  { minutes: 300, from: 5, to: 7 },
  { minutes: 60, from: 7, to: 9.5 },
  { minutes: 10, from: 9.5, to: 12.5 },
  { minutes: 1, from: 12.5, to: 24 },
] as const

function nameOf(minutes: number, positive: string, negative: string): string {
  const side = minutes === 0 ? '' : minutes > 0 ? positive : negative
  const whole = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `${whole}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}${side}`
}

/** Two points a line: on a Mercator map they are straight. The finer two steps cover Vietnam only. */
export function graticule(): FeatureCollection<LineString, Line> {
  const features = GRATICULE_STEPS.flatMap(({ minutes: step }) => {
    const [west, south, east, north] =
      step < 60 ? VIETNAM.map((edge) => edge * 60) : [-10_800, -4_800, 10_800, 4_800]
    return [
      ...span(west, east, step).map((at) =>
        line(step, at, [at, south ?? 0], [at, north ?? 0], ['Đ', 'T', 'E', 'W']),
      ),
      ...span(south, north, step).map((at) =>
        line(step, at, [west ?? 0, at], [east ?? 0, at], ['B', 'N', 'N', 'S']),
      ),
    ]
  })
  return { type: 'FeatureCollection', features }
}

const span = (from = 0, to = 0, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

function line(
  step: number,
  at: number,
  start: readonly [number, number],
  end: readonly [number, number],
  [viPlus, viMinus, enPlus, enMinus]: readonly [string, string, string, string],
) {
  const coordinates = [start, end].map((point) => point.map((minutes) => minutes / 60))
  return {
    type: 'Feature' as const,
    properties: { step, vi: nameOf(at, viPlus, viMinus), en: nameOf(at, enPlus, enMinus) },
    geometry: { type: 'LineString' as const, coordinates },
  }
}
