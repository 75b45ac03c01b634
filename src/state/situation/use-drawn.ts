// What the map needs of the incidents for the part of the world it shows: symbols, or a picture of their density.
import { useMemo } from 'react'
import type { Question } from '@/analysis/incidents/question'
import type { Area } from '@/domain/area'
import { rampBytes } from '@/layers/ramps'
import { widened } from '@/layers/screen-box'
import { pixelsPerDegree } from '@/layers/sizes'
import { RADII_M, type ShowMode, type View } from '@/state/view'
import { useTheme } from '@/ui/use-theme'
import type { Frame } from './draw-layers'

/** Pixels of the screen for one cell of the density: finer is not seen, for it is blurred. */
const CELL_PX = 3
const MOST_CELLS = 900
/** A radius of so many cells does not show them, and is as dense on all grids within 15%. */
const CELLS_HIDDEN = 4

export interface Drawn {
  /** The same object until the picture would be another one: a small pan asks for nothing. */
  readonly drawn: Pick<Question, 'marks' | 'density'>
  /** The smallest radius that the density can have at this zoom, in metres. */
  readonly finestRadiusM: number
}

export function useDrawn(
  { layers, radiusM }: View,
  show: ShowMode,
  area: Area,
  frame: Frame | null,
): Drawn {
  const theme = useTheme()
  const ramp = useMemo(() => rampBytes(theme), [theme])
  const isShown = layers.includes('incidents')
  const step = frame === null ? null : Math.floor(frame.zoom * 2) / 2
  const box = frame && widened(frame.bounds, frame.zoom).join()
  const wanted = radiusM ?? radiusOf(area)
  return useMemo(() => {
    const nothing = { drawn: { marks: null, density: null }, finestRadiusM: 0 }
    if (!isShown || box === null || step === null) return nothing
    const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number)
    const bounds = [west, south, east, north] as const
    if (show === 'points')
      return { ...nothing, drawn: { marks: { bounds, zoom: step }, density: null } }
    if (show !== 'density') return nothing
    const perPixel = 1 / pixelsPerDegree(step)
    const span = Math.max(east - west, north - south)
    const cells = Math.min(MOST_CELLS, Math.round(span / perPixel / CELL_PX))
    const metres = 111_320 * Math.cos((((north + south) / 2) * Math.PI) / 180)
    const finestRadiusM = (span / cells) * metres * CELLS_HIDDEN
    const radius = Math.max(wanted, RADII_M.find((one) => one >= finestRadiusM) ?? 0)
    return {
      drawn: { marks: null, density: { bounds, cells, radiusM: radius, ramp } },
      finestRadiusM,
    }
  }, [isShown, show, step, box, wanted, ramp])
}

/** The nearest that is not much larger. */
const SLACK = 1.5

/** A twenty-fifth of how far the area reaches: streets of a commune, communes of a province. */
export function radiusOf({ bbox, level }: Pick<Area, 'bbox' | 'level'>): number {
  if (bbox === null) return level === 'country' ? 10_000 : 2000
  const [, south, , north] = bbox
  const wanted = ((north - south) * 111_000) / 25
  return RADII_M.findLast((radius) => radius <= wanted * SLACK) ?? RADII_M[0]
}
