// What the operations screen shows, as what can be exported from it.
import type { ImportLayerId } from '@/domain/import/layers'
import type { ListedLayerId } from '@/layers/registry'
import type { Exported, ExportSource } from '@/panels/export/export-source'
import { activeFilters } from '@/state/active-filters'
import type { Basics } from '@/state/situation/use-basics'
import { formatView } from '@/state/url'
import type { ViewModel } from './use-view-model'

/** What the files of a list's layer call it. */
export const FILE_LAYER = {
  incidents: 'incidents',
  fire_points: 'fire_points',
  cameras: 'cameras',
  hamlets: 'areas',
} as const satisfies Record<ListedLayerId, ImportLayerId>

export function exportedOf(model: ViewModel, { areasById, types }: Basics): Exported {
  const { rows, incidents, area, view } = model
  const { t, language } = model.context
  const { at: _map, selected: _row, ...filter } = formatView(view)
  const sources = (Object.keys(FILE_LAYER) as ListedLayerId[]).map((id): ExportSource => {
    const named = { layer: FILE_LAYER[id], label: `layer.${id}` }
    if (id === 'incidents')
      return {
        ...named,
        count: incidents.unlisted === null ? (rows.incidents?.length ?? null) : null,
        keys: incidents.numbers,
      }
    return {
      ...named,
      count: rows[id]?.length ?? null,
      keys: () => rows[id]?.map((row) => row.id) ?? [],
    }
  })
  const active = activeFilters(view, { areas: [...areasById.values()], types, language, t })
  return {
    ...{ sources, area, areasById, types, filter },
    period: model.periodName,
    filters: active.map(({ name }) => name),
  }
}
