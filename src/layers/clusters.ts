// Points that would lie on one another, gathered into clusters whose counts add up to the rows.
import Supercluster from 'supercluster'
import type { BBox, LngLat } from '@/domain/position'
import type { Cluster } from './layer'

/** From here on every point stands alone. */
const CLUSTERS_TO_ZOOM = 15
/** Pixels within which points become one. */
const RADIUS = 38
/** Two or three on one another can still be told apart. */
const FEWEST = 4

type Index<Row> = Supercluster<{ row: Row }, Record<string, never>>

export interface ClusterIndex<Row> {
  /** Single rows and clusters inside `bounds` at the zoom; the same answer (by identity) while nothing changes. */
  readonly at: (bounds: BBox, zoom: number) => readonly (Row | { readonly cluster: Cluster })[]
}

/** `positionOf` null leaves the row out. */
export function clusterIndex<Row>(
  rows: readonly Row[],
  positionOf: (row: Row) => LngLat | null,
  idOf: (row: Row) => string,
): ClusterIndex<Row> {
  const index: Index<Row> = new Supercluster({
    radius: RADIUS,
    maxZoom: CLUSTERS_TO_ZOOM,
    minPoints: FEWEST,
  })
  index.load(
    rows.flatMap((row) => {
      const position = positionOf(row)
      return position
        ? {
            type: 'Feature' as const,
            properties: { row },
            geometry: { type: 'Point' as const, coordinates: [...position] },
          }
        : []
    }),
  )

  const clusterOf = (clusterId: number, count: number, lngLat: LngLat): Cluster => ({
    id: `cluster-${clusterId}`,
    count,
    lngLat,
    opensAtZoom: index.getClusterExpansionZoom(clusterId),
    rowIds: () =>
      index
        .getLeaves(clusterId, Number.POSITIVE_INFINITY)
        .map(({ properties }) => idOf(properties.row)),
  })

  let key = ''
  let answer: readonly (Row | { readonly cluster: Cluster })[] = []
  return {
    at: (bounds, zoom) => {
      const whole = Math.max(0, Math.floor(zoom))
      const box = tileBox(bounds, whole)
      const asked = `${whole}/${box.join('/')}`
      if (asked === key) return answer
      key = asked
      answer = index.getClusters(box, whole).map((feature) => {
        const { properties } = feature
        const [lng = 0, lat = 0] = feature.geometry.coordinates
        return 'cluster' in properties
          ? { cluster: clusterOf(properties.cluster_id, properties.point_count, [lng, lat]) }
          : properties.row
      })
      return answer
    },
  }
}

/** The box widened to whole steps of about a screen's quarter, so that a small pan asks nothing new. */
function tileBox([west, south, east, north]: BBox, zoom: number): [number, number, number, number] {
  const step = 360 / 2 ** (zoom + 1)
  const down = (value: number): number => Math.floor(value / step) * step
  const up = (value: number): number => Math.ceil(value / step) * step
  return [
    Math.max(-180, down(west)),
    Math.max(-90, down(south)),
    Math.min(180, up(east)),
    Math.min(90, up(north)),
  ]
}
