// Incidents: one symbol each near the ground, clusters with counts from afar. Rows without a position are not drawn.
import { TextLayer } from '@deck.gl/layers'
import { incidentsQuery } from '@/data/incidents'
import { INCIDENT_GROUPS, type Incident } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { clusterIndex } from './clusters'
import { derivedFrom } from './derived'
import { INCIDENT_SYMBOLS, incidentSymbol } from './incident-symbols'
import { type Cluster, type DrawContext, defineLayer } from './layer'
import { FONT_FAMILY } from './lettering'
import { markers, rings } from './markers'
import { rgbaOf } from './palette'

interface DrawnCluster {
  readonly cluster: Cluster
}

const isCluster = (item: Incident | DrawnCluster): item is DrawnCluster => 'cluster' in item

const idOf = (incident: Incident): string => incident.id
const positionOf = (incident: Incident): LngLat | null => incident.lngLat

const indexOf = derivedFrom((rows: readonly Incident[]) => clusterIndex(rows, positionOf, idOf))

/** Clusters and single incidents apart, each kept as long as the answer of the index is. */
const splitOf = derivedFrom((answer: readonly (Incident | DrawnCluster)[]) => ({
  clusters: answer.filter(isCluster),
  singles: answer.filter((item): item is Incident => !isCluster(item)),
}))

const COUNTS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** Diameter in pixels: wide enough for its digits, growing slowly with the count. */
const diameterOf = (count: number): number => Math.min(58, 25 + 6.5 * Math.log10(count) ** 1.4)

export const incidents = defineLayer<Incident, 'incidents'>({
  id: 'incidents',
  label: 'layer.incidents',
  legend: [
    ...INCIDENT_GROUPS.map((group) => ({
      label: `layer.incident_${group}`,
      symbol: INCIDENT_SYMBOLS[group],
    })),
    { label: 'layer.incident_cluster', symbol: 'cluster' as const },
  ],
  geometry: 'point',
  shownByDefault: true,
  rows: incidentsQuery,
  draw: (rows, context) => {
    const { clusters, singles } = splitOf(indexOf(rows).at(context.bounds, context.zoom))
    return [
      markers<Incident>(context, {
        data: singles,
        positionOf: ({ lngLat }) => lngLat ?? [0, 0],
        symbolOf: incidentSymbol,
        scale: Math.max(1, 15 / 24),
      }),
      ...clusterMarkers(clusters, context),
      ...rings(context, rows, idOf, positionOf),
    ]
  },
  positionOf,
  idOf,
})

function clusterMarkers(clusters: readonly DrawnCluster[], context: DrawContext) {
  const { id, theme, language } = context
  return [
    markers<DrawnCluster>(context, {
      part: 'clusters',
      data: clusters,
      positionOf: ({ cluster }) => cluster.lngLat,
      symbolOf: () => 'cluster',
    }).clone({
      getSize: ({ cluster }: DrawnCluster) => diameterOf(cluster.count) * 1.2,
      sizeScale: 1,
    }),
    new TextLayer<DrawnCluster>({
      id: `${id}-counts`,
      data: clusters,
      getPosition: ({ cluster }) => [...cluster.lngLat],
      getText: ({ cluster }) => COUNTS[language].format(cluster.count),
      getSize: ({ cluster }) => (cluster.count < 1000 ? 13 : 12),
      getColor: rgbaOf(theme, 'paper'),
      fontFamily: FONT_FAMILY,
      fontWeight: 600,
      characterSet: '0123456789.,',
      updateTriggers: { getText: language },
    }),
  ]
}
