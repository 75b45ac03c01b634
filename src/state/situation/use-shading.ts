// Areas in the colours of how many incidents they have, where the view asks for it.
import { useMemo } from 'react'
import { areasToCompare, areaTotals } from '@/analysis/incidents/area-totals'
import { shadeAreas } from '@/analysis/shade-areas'
import { type Area, livingAreas } from '@/domain/area'
import { type Rgba, rgbaOf } from '@/layers/palette'
import { SHADE_CLASSES, shadeAt } from '@/layers/ramps'
import type { ShowMode } from '@/state/view'
import { useTheme } from '@/ui/use-theme'
import type { IncidentsModel } from './use-incidents'

export interface Shading {
  readonly breaks: readonly number[]
  /** By area id. */
  readonly fills: ReadonlyMap<string, Rgba>
}

interface Looked {
  readonly show: ShowMode
  readonly area: Area
  readonly areas: readonly Area[]
  readonly incidents: IncidentsModel
}

/** Null where areas are not shaded, and before there is anything to shade by. */
export function useShading({ show, area, areas, incidents }: Looked): Shading | null {
  const theme = useTheme()
  const { answer } = incidents
  return useMemo(() => {
    if (answer === null || (show !== 'count' && show !== 'rate')) return null
    const targets = livingAreas(areasToCompare(area, areas))
    const totals = areaTotals(answer.areaNumbers, areas, targets)
    const counted = (counts: Uint32Array) => {
      const sums = totals(counts)
      return targets.map(({ id, households }, n) => ({ id, households, count: sums[n] ?? 0 }))
    }
    const now = counted(answer.counts.areas)
    const { breaks, classes } = shadeAreas(now, counted(answer.usual.areas), show, SHADE_CLASSES)
    const fills = Array.from(
      classes,
      ([id, shade]) =>
        [id, shade === null ? rgbaOf(theme, 'area', 0.22) : shadeAt(theme, shade)] as const,
    )
    return { breaks, fills: new Map(fills) }
  }, [answer, show, area, areas, theme])
}
