// What a click means: one thing, a choice between several, or nothing.
import { AREA_LEVELS, type Area } from '@/domain/area'
import type { Picked } from '@/layers/layer'
import { LAYERS, type LayerId } from '@/layers/registry'
import type { RowKey } from '@/state/view'

const AREA_LAYERS = new Set(
  LAYERS.filter(({ geometry }) => geometry === 'area').map(({ id }) => id),
)

const keyOf = ({ layerId, rowId }: Picked): RowKey => ({ layerId: layerId as LayerId, rowId })

/**
 * Points go before areas: all of them when several lie there, for the user to choose from.
 * Of areas on one another the smallest is meant. Empty on bare ground.
 */
export function choosePicked(
  all: readonly Picked[],
  areas: ReadonlyMap<string, Area>,
): readonly RowKey[] {
  const points = all.filter(({ layerId, cluster }) => !AREA_LAYERS.has(layerId) && !cluster)
  if (points.length > 0) return points.map(keyOf)
  const levelOf = ({ rowId }: Picked): number => {
    const level = areas.get(rowId)?.level
    return level === undefined ? -1 : AREA_LEVELS.indexOf(level)
  }
  const [smallest] = all
    .filter(({ layerId }) => AREA_LAYERS.has(layerId))
    .toSorted((a, b) => levelOf(b) - levelOf(a))
  return smallest ? [keyOf(smallest)] : []
}
