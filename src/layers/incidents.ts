// Incidents: one symbol each near the ground, clusters with counts from afar, or their density.
// Those without a position are not drawn.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { TextLayer } from '@deck.gl/layers'
import { INCIDENT_GROUPS, type IncidentEntry } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import type { IncidentPicture } from './incident-picture'
import { INCIDENT_SYMBOLS, incidentSymbol } from './incident-symbols'
import { ABOVE_LAND, type Cluster, type DrawContext, defineLayer } from './layer'
import { FONT_FAMILY } from './lettering'
import { markers, rings } from './markers'
import { rgbaOf } from './palette'
import { NO_PIXELS, PictureLayer } from './picture-layer'

interface DrawnCluster {
  readonly cluster: Cluster
}

const idOf = (incident: IncidentEntry): string => incident.id
const positionOf = (incident: IncidentEntry): LngLat | null => incident.lngLat

const COUNTS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** Diameter in pixels: wide enough for its digits, growing slowly with the count. */
const diameterOf = (count: number): number => Math.min(58, 25 + 6.5 * Math.log10(count) ** 1.4)

export const incidents = defineLayer<IncidentEntry, 'incidents', IncidentPicture>({
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
  draw: (picture, context) => [
    densityOf(picture, context),
    markers<IncidentEntry>(context, {
      data: picture.entries,
      positionOf: ({ lngLat }) => lngLat ?? [0, 0],
      symbolOf: incidentSymbol,
      scale: Math.max(1, 15 / 24),
    }),
    ...clusterMarkers(picture.clusters, context),
    ...rings(
      context,
      [picture.selected, picture.hovered].filter((entry) => entry !== null),
      idOf,
      positionOf,
    ),
  ],
  positionOf,
  idOf,
})

/**
 * One textured rectangle, whatever the number of incidents; it lies on the land, below names and symbols. It is there
 * without a picture too: a layer that comes later costs the map one frame more, and its program's making.
 */
const densityOf = ({ density }: IncidentPicture, { id }: DrawContext): DeckLayer =>
  new PictureLayer({
    id: `${id}-density`,
    picture: density ?? NO_PIXELS,
    pickable: false,
    beforeId: ABOVE_LAND,
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
