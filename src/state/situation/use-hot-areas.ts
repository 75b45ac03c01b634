// Hot spots among the areas compared, where somebody sees them: on shaded areas and beside the trends.
import { useMemo } from 'react'
import { areasToCompare, areaTotals } from '@/analysis/incidents/area-totals'
import { type HotArea, hotAreas } from '@/analysis/incidents/hot-areas'
import { type Area, livingAreas } from '@/domain/area'
import type { ShowMode, View } from '@/state/view'
import type { IncidentsModel } from './use-incidents'

export interface HotAreas {
  /** The least likely by chance first. */
  readonly found: readonly HotArea[]
  /** Those outlined on the map: null where incidents or areas are not shown. */
  readonly onMap: ReadonlySet<string> | null
}

interface Looked {
  readonly view: View
  readonly show: ShowMode
  readonly area: Area
  readonly areas: readonly Area[]
  readonly incidents: IncidentsModel
}

/** Null where nobody asks for them, and with too few areas to tell. */
export function useHotAreas({ view, show, area, areas, incidents }: Looked): HotAreas | null {
  const { answer } = incidents
  const isWanted = show === 'count' || show === 'rate' || view.list === 'trends'
  const isDrawn = view.layers.includes('incidents') && view.layers.includes('hamlets')
  const areaNumbers = answer?.areaNumbers
  const compared = useMemo(() => {
    if (areaNumbers === undefined || !isWanted) return null
    const targets = livingAreas(areasToCompare(area, areas))
    return { targets, totals: areaTotals(areaNumbers, areas, targets) }
  }, [areaNumbers, isWanted, area, areas])
  const found = useMemo(
    () => answer && compared && hotAreas(compared.targets, compared.totals(answer.counts.areas)),
    [answer, compared],
  )
  return useMemo(() => {
    if (found === null) return null
    return { found, onMap: isDrawn ? new Set(found.map((hot) => hot.area.id)) : null }
  }, [found, isDrawn])
}
