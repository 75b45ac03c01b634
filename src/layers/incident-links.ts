// Lines from an incident to what its card names: numbered as there, with the distance at their ends.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { LineLayer, TextLayer } from '@deck.gl/layers'
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import { formatDistance, type Language } from '@/domain/format'
import type { LngLat } from '@/domain/position'
import { FONT_FAMILY, LABEL_WEIGHT, lettered } from './lettering'
import { rgbaOf, type Theme } from './palette'

interface IncidentLink {
  readonly to: LngLat
  readonly kind: 'fire_point' | 'water'
  /** `1: 85 m`. */
  readonly label: string
}

export interface IncidentLinks {
  readonly from: LngLat
  /** The same array while the card is the same. */
  readonly links: readonly IncidentLink[]
}

/** The fire points by their number on the card; water has a line of its own where it is not at one of them. */
export function linksOf(
  { place, firePoints, water }: IncidentHelp,
  language: Language,
): IncidentLinks {
  const points = firePoints.ready.map(({ row, distanceM }, at) => ({
    to: row.lngLat,
    kind: 'fire_point' as const,
    label: `${at + 1}: ${formatDistance(distanceM, language)}`,
  }))
  const isApart = water !== null && firePoints.ready.every(({ row }) => row.id !== water.row.id)
  const wet = isApart
    ? [
        {
          to: water.row.lngLat,
          kind: 'water' as const,
          label: formatDistance(water.distanceM, language),
        },
      ]
    : []
  return { from: place, links: [...wet, ...points] }
}

const WIDTH_PX = 2.5
const HALO_PX = 6
/** From the symbol at the end of the line, away from the incident. */
const LIFT_PX = 24
const PAINT = { fire_point: 'fire_point', water: 'water' } as const

const at = ([lng, lat]: LngLat): [number, number] => [lng, lat]

/** `below` lies under the symbols of the map, `above` over all. Nothing of it is picked. */
export function drawIncidentLinks(
  { from, links }: IncidentLinks,
  theme: Theme,
): { readonly below: DeckLayer[]; readonly above: DeckLayer[] } {
  const lines = (part: string, widthPx: number, isHalo: boolean) =>
    new LineLayer<IncidentLink>({
      id: `incident-links-${part}`,
      data: links,
      pickable: false,
      getSourcePosition: () => at(from),
      getTargetPosition: ({ to }) => at(to),
      getColor: ({ kind }) => rgbaOf(theme, isHalo ? 'paper' : PAINT[kind], isHalo ? 0.85 : 1),
      getWidth: widthPx,
      widthUnits: 'pixels',
      updateTriggers: { getSourcePosition: from.join(), getColor: theme },
    })
  return {
    below: [lines('halo', HALO_PX, true), lines('line', WIDTH_PX, false)],
    above: [
      new TextLayer<IncidentLink>({
        id: 'incident-links-labels',
        data: links,
        pickable: false,
        getPosition: ({ to }) => at(to),
        getText: ({ label }) => lettered(label),
        getPixelOffset: ({ to }) => [0, to[1] < from[1] ? LIFT_PX : -LIFT_PX],
        getSize: 13,
        getColor: rgbaOf(theme, 'paper'),
        background: true,
        backgroundPadding: [6, 3, 6, 3],
        backgroundBorderRadius: 4,
        getBackgroundColor: ({ kind }) => rgbaOf(theme, PAINT[kind]),
        fontFamily: FONT_FAMILY,
        fontWeight: LABEL_WEIGHT,
        characterSet: '0123456789.,: km',
        updateTriggers: {
          getPixelOffset: from[1],
          getColor: theme,
          getBackgroundColor: theme,
        },
      }),
    ],
  }
}
