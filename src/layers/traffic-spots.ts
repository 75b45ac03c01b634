// Spots of heavy traffic: crossroads, and the ground around each in which incidents are counted.
import { ScatterplotLayer } from '@deck.gl/layers'
import { trafficSpotsQuery } from '@/data/placed-registers'
import type { LngLat } from '@/domain/position'
import type { TrafficSpot } from '@/domain/registers/placed'
import { defineLayer } from './layer'
import { markers, rings } from './markers'
import { rgbaOf } from './palette'
import type { SymbolName } from './symbols'

/** Below it 150 m of ground are smaller than the symbol. */
const GROUND_FROM_ZOOM = 13

/** Hollow once what was to be done there is over. `today` is an ISO date in Vietnam. */
export const trafficSpotSymbol = (
  { lastDay }: Pick<TrafficSpot, 'lastDay'>,
  today: string,
): SymbolName => (lastDay < today ? 'traffic-spot-over' : 'traffic-spot')

const idOf = (spot: TrafficSpot): string => spot.id
const positionOf = (spot: TrafficSpot): LngLat => spot.lngLat

export const trafficSpots = defineLayer<TrafficSpot, 'traffic_spots'>({
  id: 'traffic_spots',
  label: 'layer.traffic_spots',
  legend: [
    { label: 'layer.traffic_spot_now', symbol: 'traffic-spot' },
    { label: 'layer.traffic_spot_over', symbol: 'traffic-spot-over' },
    { label: 'layer.traffic_spot_ground', symbol: 'traffic-spot-ground' },
  ],
  geometry: 'point',
  shownByDefault: false,
  register: 'traffic_spots',
  rows: trafficSpotsQuery,
  draw: (rows, context) => {
    const { id, theme, zoom, today } = context
    return [
      new ScatterplotLayer<TrafficSpot>({
        id: `${id}-ground`,
        data: rows,
        visible: zoom >= GROUND_FROM_ZOOM,
        getPosition: ({ lngLat }) => [...lngLat],
        getRadius: ({ radiusM }) => radiusM,
        radiusUnits: 'meters',
        stroked: true,
        lineWidthUnits: 'pixels',
        getLineWidth: 1.4,
        getLineColor: rgbaOf(theme, 'traffic', 0.9),
        getFillColor: rgbaOf(theme, 'traffic', 0.12),
        updateTriggers: { getLineColor: theme, getFillColor: theme },
      }),
      markers<TrafficSpot>(context, {
        data: rows,
        positionOf,
        symbolOf: (spot) => trafficSpotSymbol(spot, today),
        symbolDependsOn: today,
      }),
      ...rings(context, rows, idOf, positionOf),
    ]
  },
  positionOf,
  idOf,
})
