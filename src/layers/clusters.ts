// Points that would lie on one another, gathered into clusters whose counts add up to the rows.
import Supercluster from 'supercluster'
import type { BBox, LngLat } from '@/domain/position'
import type { Cluster } from './layer'
import { lastAnswer, widened } from './screen-box'

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

  const remember = lastAnswer<readonly (Row | { readonly cluster: Cluster })[]>()
  return {
    at: (bounds, zoom) => {
      const whole = Math.max(0, Math.floor(zoom))
      const box = widened(bounds, whole)
      return remember(`${whole}/${box.join('/')}`, () =>
        index.getClusters(box, whole).map(({ properties, geometry }) => {
          const [lng = 0, lat = 0] = geometry.coordinates
          return 'cluster' in properties
            ? { cluster: clusterOf(properties.cluster_id, properties.point_count, [lng, lat]) }
            : properties.row
        }),
      )
    },
  }
}
