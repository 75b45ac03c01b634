// What is drawn of the incidents: symbols and clusters of one view, or their density.
import type { DensityPicture } from '@/analysis/incidents/density-picture'
import type { PointedPicture } from '@/analysis/incidents/pointed-picture'
import type { IncidentEntry } from '@/domain/incident'
import type { BBox } from '@/domain/position'
import type { Cluster } from './layer'

export interface IncidentPicture {
  /** Those that stand alone. */
  readonly entries: readonly IncidentEntry[]
  readonly clusters: readonly { readonly cluster: Cluster }[]
  readonly density: DensityPicture | null
  /** The one that is selected, also while it is inside a cluster. */
  readonly selected: IncidentEntry | null
  readonly hovered: IncidentEntry | null
}

export const NO_PICTURE: IncidentPicture = {
  entries: [],
  clusters: [],
  density: null,
  selected: null,
  hovered: null,
}

/** Where a cluster surely falls apart at the latest. */
const NEAREST = 17
/** Degrees of longitude that a pixel is wide at zoom 0. */
const DEGREES_PER_PIXEL = 360 / 512
/** Pixels that the incidents of an opened cluster spread over. */
const SPREAD = 240

/** The zoom at which its incidents fill a good part of the screen. */
function opensAt([west, south, east, north]: BBox): number {
  const span = Math.max(east - west, north - south, 1e-6)
  return Math.min(NEAREST, Math.log2((SPREAD * DEGREES_PER_PIXEL) / span))
}

/** @param entryAt makes the row at a place of the columns */
export function pictureOf(
  { marks, density }: PointedPicture,
  entryAt: (row: number) => IncidentEntry,
): IncidentPicture {
  return {
    entries: Array.from(marks?.rows ?? [], entryAt),
    clusters: (marks?.clusters ?? []).map(({ count, lngLat, bbox }) => ({
      cluster: { id: `cluster-${lngLat.join()}`, count, lngLat, opensAtZoom: opensAt(bbox) },
    })),
    density,
    selected: null,
    hovered: null,
  }
}
