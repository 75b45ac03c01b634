// The card of the fire or accident that is selected, worked out when it opens and when what it names changes.
import { useMemo } from 'react'
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import { isFireOrAccident } from '@/analysis/incident-card/incident-card'
import type { IncidentEntry } from '@/domain/incident'
import { type IncidentLinks, linksOf } from '@/layers/incident-links'
import { findRow } from '@/layers/rows'
import { useIncidentHelp } from '@/state/situation/use-incident-help'
import type { ViewModel } from './use-view-model'

export interface IncidentCardModel {
  readonly entry: IncidentEntry
  /** Null while the rows are being loaded, or without a position. */
  readonly help: IncidentHelp | null
  readonly links: IncidentLinks | null
}

/** Null for everything else that is selected, and while `isCovered` by a form. */
export function useIncidentCard(
  { rows, view, context }: ViewModel,
  isCovered: boolean,
): IncidentCardModel | null {
  const { selected } = view
  const { language, today } = context
  const entry = useMemo(() => {
    if (selected?.layerId !== 'incidents' || isCovered) return null
    const found = findRow(rows, 'incidents', selected.rowId)
    return found?.layerId === 'incidents' && isFireOrAccident(found.row.typeId) ? found.row : null
  }, [rows, selected, isCovered])
  const help = useIncidentHelp(entry?.lngLat ?? null, today)
  const links = useMemo(() => help && linksOf(help, language), [help, language])
  return useMemo(() => entry && { entry, help, links }, [entry, help, links])
}
