// The view that shows what was imported.
import type { Area } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import type { ImportLayerId } from '@/domain/import/layers'
import { rangeOf } from '@/domain/period'
import type { BBox } from '@/domain/position'
import { LAYER_IDS } from '@/layers/registry'
import { viewpointOf } from '@/layers/viewpoint-of'
import { DEFAULT_VIEW, type View } from './view'

/** The first and the last moment at which something in a file happened. */
export type Span = readonly [first: Date, last: Date]

/** Pixels of the map that what was imported fills, at most. */
const SIZE_PX = 512

/**
 * Its area, its layer beside those that are shown anyway, and the days that it tells of.
 * @param around looked at instead of the area, where the rows may stand outside of it
 */
export function importedView(
  layer: ImportLayerId,
  { code, codeEdition }: Area,
  span: Span | null,
  around: BBox | null,
): View {
  const shown = layer === 'areas' ? 'hamlets' : layer
  return {
    ...DEFAULT_VIEW,
    area: { code, codeEdition },
    layers: LAYER_IDS.filter((id) => id === shown || DEFAULT_VIEW.layers.includes(id)),
    period: span && rangeOf(civilDateOf(span[0]), civilDateOf(span[1])),
    viewpoint: around && viewpointOf(around, SIZE_PX),
  }
}

/** The span that covers another moment, too; what is no moment changes nothing. */
export function widened(span: Span | null, moment: unknown): Span | null {
  if (!(moment instanceof Date)) return span
  if (span === null) return [moment, moment]
  return [moment < span[0] ? moment : span[0], moment > span[1] ? moment : span[1]]
}
