// One scale for every candidate: the same kernel, the same colours for the same density.

import { EVERYTHING } from '@/analysis/incidents/incident-filter'
import { incidentTable } from '@/analysis/incidents/incident-table'
import { answererOf } from '@/analysis/incidents/question'
import type { IncidentColumns } from '@/domain/incident-columns'
import { rampBytes } from '@/layers/ramps'
import type { Look } from './candidate'

const EARTH_M = 40_075_016.686
/** What MapLibre's heatmap multiplies its Gaussian with. */
const GAUSS = 0.3989422804014327

export const metresPerPixel = ({ center, zoom }: Omit<Look, 'radiusM'>): number =>
  (EARTH_M * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom)

export const radiusPx = (look: Look): number => look.radiusM / metresPerPixel(look)

/**
 * MapLibre cuts a kernel off where it adds less than 1/4080, so that incidents of less weight than 0.0006 are not
 * drawn at all: with many more than 100,000 its picture can only be stronger than ours. With this it reaches to
 * half of the radius.
 */
const LEAST_WEIGHT = 0.0025

/** The weight of one incident with which MapLibre's density is 1 where ours is at the top of its scale, if it can. */
export function weightOf(columns: IncidentColumns, look: Look): number {
  const { density } = answererOf(incidentTable(columns))({
    filter: EVERYTHING,
    scope: null,
    period: [0, 60_000],
    others: [],
    order: 'newest',
    marks: null,
    density: { bounds: [0, 0, 1, 1], cells: 4, radiusM: look.radiusM, ramp: rampBytes('light') },
  })
  const topPerPx2 = (density?.top ?? 1) * (metresPerPixel(look) / 1000) ** 2
  // Both kernels have a third of the radius as their standard deviation.
  const weight = 1 / (GAUSS * 2 * Math.PI * (radiusPx(look) / 3) ** 2 * topPerPx2)
  return Math.max(LEAST_WEIGHT, weight)
}

const RAMP = rampBytes('light')

/** Red, green, blue (0-255) and alpha (0-1) at a density from 0 to 1; the ramp is over its square root. */
export function colourAt(density: number): readonly [number, number, number, number] {
  const at = 4 * Math.round(255 * Math.sqrt(density))
  const [red = 0, green = 0, blue = 0, alpha = 0] = RAMP.subarray(at, at + 4)
  return [red, green, blue, alpha / 255]
}

/** Days since 1970-01-01 in Vietnam. */
export const dayOf = (second: number): number => Math.floor((second + 7 * 3600) / 86_400)
