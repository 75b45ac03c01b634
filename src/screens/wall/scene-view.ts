// What the map of a wall shows in a scene, as a view: which layers, and incidents one by one or where they are dense.
import type { Area } from '@/domain/area'
import type { SceneKind } from '@/domain/wall'
import { type LayerId, LISTED_LAYER_IDS } from '@/layers/registry'
import { radiusOf } from '@/state/situation/use-drawn'
import { DEFAULT_VIEW, type View } from '@/state/view'

const LAYERS: Record<SceneKind, readonly LayerId[]> = {
  overview: ['hamlets', 'incidents'],
  area: ['hamlets', 'cameras', 'fire_points', 'incidents'],
  fire_points: ['hamlets', 'fire_points'],
  cameras: ['hamlets', 'cameras'],
  actions: ['hamlets', 'incidents'],
  trend: ['hamlets', 'incidents'],
}

/** With so many an area has hot spots; fewer are seen better one by one. */
const FEWEST_FOR_DENSITY = 30

/**
 * @param shown the area that the map shows
 * @param count its incidents; null before they are counted
 * @param chosen layers in place of the scene's own
 */
export function sceneView(
  kind: SceneKind,
  shown: Area,
  count: number | null,
  chosen: readonly string[] | null,
): View {
  const isDense = kind === 'trend' || (kind === 'area' && (count ?? 0) >= FEWEST_FOR_DENSITY)
  return {
    ...DEFAULT_VIEW,
    layers: chosen ? LISTED_LAYER_IDS.filter((id) => chosen.includes(id)) : LAYERS[kind],
    show: isDense ? 'density' : 'points',
    radiusM: radiusOf(shown),
    // Asks for hot spots.
    list: kind === 'overview' || kind === 'trend' ? 'trends' : null,
  }
}
