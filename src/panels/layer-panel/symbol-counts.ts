// How many rows are drawn with each symbol.
import { symbolOf } from '@/layers/caption'
import type { ComputedLayerId, LayerId } from '@/layers/registry'
import type { RowOf, Rows } from '@/layers/rows'
import type { SymbolName } from '@/layers/symbols'

export type SymbolCounts = ReadonlyMap<SymbolName, number>

/** These stand for no row of their own. */
const NOT_COUNTED: ReadonlySet<SymbolName> = new Set([
  'camera-cone',
  'cluster',
  'fire-gap',
  'fire-place',
  'blind-incident',
  'camera-place',
  'group-houses',
  'traffic-spot-ground',
])

/** Null where a symbol is not counted. */
export const countOf = (symbol: SymbolName, counts: SymbolCounts): number | null =>
  NOT_COUNTED.has(symbol) ? null : (counts.get(symbol) ?? 0)

/** `today` is an ISO date in Vietnam, for what is overdue. */
export function countSymbols(rows: Rows, today: string): SymbolCounts {
  const counts = new Map<SymbolName, number>()
  const count = <Id extends Exclude<LayerId, ComputedLayerId | 'incidents'>>(
    id: Id,
    ofLayer: readonly RowOf[Id][] = [],
  ) => {
    for (const row of ofLayer) {
      const symbol = symbolOf(id, row, today)
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
    }
  }
  // Incidents are counted where they are filtered.
  count('hamlets', rows.hamlets)
  count('cameras', rows.cameras)
  count('fire_points', rows.fire_points)
  count('groups', rows.groups)
  count('risk_sites', rows.risk_sites)
  count('traffic_spots', rows.traffic_spots)
  return counts
}
