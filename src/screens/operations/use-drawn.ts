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
const CELL_PX = 4
const MOST_CELLS = 700

/** The same object until the picture would be another one: a small pan asks for nothing. */
export function useDrawn(
  { layers, radiusM }: View,
  show: ShowMode,
  area: Area,
  frame: Frame | null,
): Pick<Question, 'marks' | 'density'> {
  const theme = useTheme()
  const ramp = useMemo(() => rampBytes(theme), [theme])
  const isShown = layers.includes('incidents')
  const step = frame === null ? null : Math.floor(frame.zoom * 2) / 2
  const box = frame && widened(frame.bounds, frame.zoom).join()
  const radius = radiusM ?? radiusOf(area)
  return useMemo(() => {
    if (!isShown || box === null || step === null) return { marks: null, density: null }
    const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number)
    const bounds = [west, south, east, north] as const
    if (show === 'points') return { marks: { bounds, zoom: step }, density: null }
    if (show !== 'density') return { marks: null, density: null }
    const spanPx = Math.max(east - west, north - south) * pixelsPerDegree(step)
    const cells = Math.min(MOST_CELLS, Math.round(spanPx / CELL_PX))
    return { marks: null, density: { bounds, cells, radiusM: radius, ramp } }
  }, [isShown, show, step, box, radius, ramp])
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
