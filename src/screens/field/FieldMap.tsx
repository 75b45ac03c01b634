// The map of a form in the field: what stands here already, where the device is, what is being added.
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { phoneNow } from '@/data/server-clock'
import type { Camera } from '@/domain/camera'
import { civilDateOf } from '@/domain/civil-date'
import type { FirePoint } from '@/domain/fire-point'
import { type BBox, bboxOf, type LngLat } from '@/domain/position'
import { cameras as cameraLayer } from '@/layers/cameras'
import { firePoints as firePointLayer } from '@/layers/fire-points'
import { hamlets as hamletLayer } from '@/layers/hamlets'
import { drawOwnPosition } from '@/layers/own-position'
import { MapView } from '@/map/MapView'
import type { Averaged } from '@/state/field/position-source'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useLanguage } from '@/ui/use-language'
import { useTheme } from '@/ui/use-theme'
import classes from './Field.module.css'

interface FieldMapProps {
  readonly basics: FieldBasics
  /** What is being added, drawn above all others; takes the place of a saved one of the same id. */
  readonly camera: Camera | null
  readonly firePoint: FirePoint | null
  /** What the cross stands on; null before anybody knows. */
  readonly lngLat: LngLat | null
  readonly device: Averaged | null
  readonly onMoveByHand: (lngLat: LngLat) => void
  readonly onDrawn: () => void
  readonly children?: ReactNode
}

/** A pole and its neighbours. */
const NEAR_ZOOM = 18
/** A flick goes on after the finger has left. */
const FLICK_MS = 1500

interface Frame {
  readonly zoom: number
  readonly bounds: BBox
}

const NOTHING: readonly never[] = []

export function FieldMap(props: FieldMapProps) {
  const { basics, camera, firePoint, lngLat, device, onMoveByHand, onDrawn, children } = props
  const theme = useTheme()
  const language = useLanguage()
  const [frame, setFrame] = useState<Frame | null>(null)
  const [zoom, setZoom] = useState(NEAR_ZOOM)
  const [isHeld, setHeld] = useState(false)
  const release = useRef(0)

  const fit = useMemo(
    () =>
      bboxOf(
        basics.ownAreas.flatMap(({ bbox }): LngLat[] =>
          bbox
            ? [
                [bbox[0], bbox[1]],
                [bbox[2], bbox[3]],
              ]
            : [],
        ),
      ),
    [basics.ownAreas],
  )
  // While a finger holds the map it goes nowhere else.
  const shown = useRef(lngLat)
  if (!isHeld) shown.current = lngLat
  const viewpoint = shown.current && { lngLat: shown.current, zoom }

  const rows = useMemo(
    () =>
      camera ? [...basics.cameras.filter(({ id }) => id !== camera.id), camera] : basics.cameras,
    [basics.cameras, camera],
  )
  const points = useMemo(
    () =>
      firePoint
        ? [...basics.firePoints.filter(({ id }) => id !== firePoint.id), firePoint]
        : basics.firePoints,
    [basics.firePoints, firePoint],
  )
  const layers = useMemo(() => {
    if (frame === null) return []
    const context = {
      ...frame,
      theme,
      language,
      selectedId: camera?.id ?? firePoint?.id ?? null,
      hoveredId: null,
      shades: null,
      hotAreas: null,
      symbols: NOTHING,
      today: civilDateOf(phoneNow()),
    }
    return [
      ...hamletLayer.draw(basics.areas, { ...context, id: 'hamlets' }),
      ...(device ? drawOwnPosition(device, theme) : []),
      ...firePointLayer.draw(points, { ...context, id: 'fire_points' }),
      ...cameraLayer.draw(rows, { ...context, id: 'cameras' }),
      ...(hamletLayer.drawAbove?.(basics.areas, { ...context, id: 'hamlets' }) ?? []),
    ]
  }, [frame, theme, language, camera, firePoint, basics.areas, points, rows, device])

  const letGo = () => {
    window.clearTimeout(release.current)
    release.current = window.setTimeout(() => setHeld(false), FLICK_MS)
  }
  return (
    <div
      className={classes.map}
      onPointerDownCapture={() => {
        window.clearTimeout(release.current)
        setHeld(true)
      }}
      onPointerUpCapture={letGo}
      onPointerCancelCapture={letGo}
    >
      <MapView
        layers={layers}
        viewpoint={viewpoint}
        fit={fit}
        theme={theme}
        language={language}
        crosshair
        onPick={() => {}}
        onHover={() => {}}
        onViewpointChange={(seen, bounds, byHand) => {
          setFrame({ zoom: seen.zoom, bounds })
          if (!byHand) return
          setZoom(seen.zoom)
          setHeld(false)
          onMoveByHand(seen.lngLat)
        }}
        onDrawn={() => {
          if (frame) onDrawn()
        }}
        onUndrawable={onDrawn}
      >
        {children}
      </MapView>
    </div>
  )
}
