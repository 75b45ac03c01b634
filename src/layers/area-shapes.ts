// Outlines of areas as they are drawn: only what is on the screen, in no more detail than it can show.
import { simplify } from '@turf/turf'
import type { Area } from '@/domain/area'
import type { BBox } from '@/domain/position'
import { lastAnswer, overlap, widened } from './screen-box'
import { pixelsPerDegree } from './sizes'

export interface AreaPart {
  readonly row: Area
  readonly polygon: [number, number][][]
}

export interface AreaShapes {
  /** The land of all, each place once. */
  readonly ground: readonly AreaPart[]
  /** The whole of what is looked at, where it has one outline. */
  readonly whole: readonly AreaPart[]
  readonly larger: readonly AreaPart[]
  readonly hamlets: readonly AreaPart[]
}

/** Bends smaller than this are left out, in pixels. */
const SMALLEST_BEND = 0.6
/** From here on outlines are drawn as they are. */
const WHOLE_DETAIL_FROM_ZOOM = 15

export interface ShapeIndex {
  /** The same arrays (by identity) while nothing changes; `zoom` in tiles of 512 px. */
  readonly at: (bounds: BBox, zoom: number) => AreaShapes
}

export function shapeIndex(areas: readonly Area[]): ShapeIndex {
  const outer = outermost(areas)
  const [lone] = outer.length === 1 ? outer : []
  const inner = areas.filter((area) => area !== lone && area.outline)
  const byDetail = new Map<number, Map<Area, AreaPart[]>>()
  const remember = lastAnswer<AreaShapes>()

  const partsOf = (area: Area, detail: number): AreaPart[] => {
    const known = byDetail.get(detail) ?? new Map<Area, AreaPart[]>()
    byDetail.set(detail, known)
    const parts = known.get(area) ?? drawnParts(area, detail)
    known.set(area, parts)
    return parts
  }

  return {
    at: (bounds, zoom) => {
      const detail = Math.min(WHOLE_DETAIL_FROM_ZOOM, Math.floor(zoom))
      const box = widened(bounds, zoom)
      return remember(`${detail}/${box.join('/')}`, () => {
        const seen = (list: readonly Area[]): AreaPart[] =>
          list
            .filter(({ bbox }) => bbox === null || overlap(bbox, box))
            .flatMap((area) => partsOf(area, detail))
        return {
          ground: seen(outer),
          whole: seen(lone ? [lone] : []),
          larger: seen(inner.filter(({ level }) => level !== 'hamlet')),
          hamlets: seen(inner.filter(({ level }) => level === 'hamlet')),
        }
      })
    },
  }
}

/** Those that lie in no other that has an outline. */
function outermost(areas: readonly Area[]): Area[] {
  const outlined = new Set(areas.filter(({ outline }) => outline).map(({ id }) => id))
  return areas.filter(
    ({ outline, parentId }) => outline && (parentId === null || !outlined.has(parentId)),
  )
}

function drawnParts(row: Area, detail: number): AreaPart[] {
  const tolerance = SMALLEST_BEND / pixelsPerDegree(detail + 1)
  return (row.outline?.coordinates ?? []).map((coordinates) => {
    const { coordinates: kept } =
      detail >= WHOLE_DETAIL_FROM_ZOOM
        ? { coordinates }
        : simplify({ type: 'Polygon' as const, coordinates }, { tolerance })
    const polygon = kept.map((ring) =>
      ring.map(([lng = 0, lat = 0]): [number, number] => [lng, lat]),
    )
    return { row, polygon }
  })
}
