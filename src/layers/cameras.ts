// Security cameras: a circle each, and the ground it sees where bearing, width and range are all known.
import { PolygonLayer } from '@deck.gl/layers'
import { camerasQuery } from '@/data/cameras'
import { type Camera, type CameraStatus, coneOf } from '@/domain/camera'
import type { LngLat } from '@/domain/position'
import { coneRing } from './cone'
import { derivedFrom } from './derived'
import { type Drawn, defineLayer } from './layer'
import { markers, rings } from './markers'
import { rgbaOf } from './palette'
import type { SymbolName } from './symbols'

/** Below it a cone of 50 m is smaller than the camera's own symbol. */
const CONES_FROM_ZOOM = 13

const SYMBOL_OF: Record<CameraStatus, SymbolName> = {
  working: 'camera-working',
  faulty: 'camera-faulty',
  offline: 'camera-offline',
  planned: 'camera-planned',
}

export const cameraSymbol = ({ status }: Pick<Camera, 'status'>): SymbolName => SYMBOL_OF[status]

type DrawnCone = Drawn<Camera> & { readonly row: Camera; readonly ring: LngLat[] }

const conesOf = derivedFrom((cameras: readonly Camera[]): DrawnCone[] =>
  cameras.flatMap((camera) => {
    const cone = coneOf(camera)
    return cone ? [{ row: camera, ring: coneRing(camera.lngLat, cone) }] : []
  }),
)

const idOf = (camera: Camera): string => camera.id
const positionOf = (camera: Camera): LngLat => camera.lngLat

export const cameras = defineLayer<Camera, 'cameras'>({
  id: 'cameras',
  label: 'layer.cameras',
  legend: [
    { label: 'layer.camera_working', symbol: 'camera-working' },
    { label: 'layer.camera_faulty', symbol: 'camera-faulty' },
    { label: 'layer.camera_offline', symbol: 'camera-offline' },
    { label: 'layer.camera_planned', symbol: 'camera-planned' },
    { label: 'layer.camera_cone', symbol: 'camera-cone' },
  ],
  geometry: 'point',
  shownByDefault: true,
  rows: camerasQuery,
  draw: (rows, context) => {
    const { id, theme, selectedId, hoveredId } = context
    const isMarked = ({ row }: DrawnCone): boolean => row.id === selectedId || row.id === hoveredId
    return [
      new PolygonLayer<DrawnCone>({
        id: `${id}-cones`,
        data: conesOf(rows),
        visible: context.zoom >= CONES_FROM_ZOOM,
        getPolygon: ({ ring }) => ring,
        getFillColor: (cone) =>
          cone.row.status === 'working'
            ? rgbaOf(theme, 'camera', isMarked(cone) ? 0.42 : 0.2)
            : rgbaOf(theme, 'camera_off', isMarked(cone) ? 0.24 : 0.06),
        getLineColor: (cone) =>
          cone.row.status === 'working'
            ? rgbaOf(theme, 'camera', isMarked(cone) ? 1 : 0.55)
            : rgbaOf(theme, 'camera_off', isMarked(cone) ? 1 : 0.5),
        getLineWidth: 1,
        lineWidthUnits: 'pixels',
        lineAntialiasing: true,
        updateTriggers: {
          getFillColor: [theme, selectedId, hoveredId],
          getLineColor: [theme, selectedId, hoveredId],
        },
      }),
      markers<Camera>(context, {
        data: rows,
        positionOf,
        symbolOf: cameraSymbol,
        scale: 0.9,
      }),
      ...rings(context, rows, idOf, positionOf),
    ]
  },
  positionOf,
  idOf,
})
