// The map of a wall: one for the life of the page; scenes only move its view and switch its layers.
import { useMemo } from 'react'
import type { Viewpoint } from '@/domain/position'
import type { IncidentLinks } from '@/layers/incident-links'
import { MapView } from '@/map/MapView'
import { drawLayers, type Frame } from '@/state/situation/draw-layers'
import type { RowKey } from '@/state/view'
import { report } from '@/state/wall/health'
import { useTheme } from '@/ui/use-theme'
import type { WallModel } from './use-wall-model'
import classes from './Wall.module.css'

interface WallMapProps {
  readonly model: WallModel
  /** Pixels for one of a screen of 1920 x 1080 at size M; null before it is known. */
  readonly unit: number
  readonly frame: Frame | null
  /** Null: the area of the scene. */
  readonly viewpoint: Viewpoint | null
  /** Bears a ring. */
  readonly selected: RowKey | null
  /** From a new fire or accident to what helps there. */
  readonly links: IncidentLinks | null
  readonly onFrame: (frame: Frame) => void
  readonly onDrawn: () => void
  /** It is made again, and tells when it is drawn. */
  readonly onLost: () => void
}

/** Symbols and names are made for a screen at arm's length: a wall shows them so many times as large. */
const ENLARGED = 1.9
/** From further away the lines are shorter than their words. */
const LINKS_FROM_ZOOM = 13.5
/** Screens with more pixels than this to a centimetre draw more than anybody sees from afar. */
const MOST_DEVICE_PIXELS = 1.5

export function WallMap(props: WallMapProps) {
  const { model, unit, frame, viewpoint, selected, links, onFrame, onDrawn, onLost } = props
  const { rows, incidents, hotAreas, view, context, fit } = model
  const theme = useTheme()
  const { language, today } = context
  const { picture } = incidents
  const hot = hotAreas?.onMap ?? null
  const layers = useMemo(
    () =>
      frame
        ? drawLayers(rows, {
            picture,
            pointedPicture: null,
            shades: null,
            hotAreas: hot,
            shown: view.layers,
            frame,
            theme,
            language,
            selected,
            hovered: null,
            today,
            links: frame.zoom < LINKS_FROM_ZOOM ? null : links,
          })
        : [],
    [rows, picture, hot, view.layers, frame, theme, language, selected, today, links],
  )
  const scale = Math.max(1, unit * ENLARGED)
  const pixelRatio = scale * Math.min(MOST_DEVICE_PIXELS, window.devicePixelRatio)
  return (
    <div
      className={classes.enlarged}
      style={{
        width: `${100 / scale}%`,
        height: `${100 / scale}%`,
        transform: `scale(${scale})`,
      }}
    >
      <MapView
        bare
        pixelRatio={pixelRatio}
        layers={layers}
        viewpoint={viewpoint}
        fit={fit}
        fitsAgain
        theme={theme}
        language={language}
        onPick={ignore}
        onHover={ignore}
        onViewpointChange={({ zoom }, bounds) => onFrame({ zoom, bounds })}
        onDrawn={() => {
          if (frame) onDrawn()
        }}
        onLost={() => {
          report('webgl_lost')
          onLost()
        }}
        onUndrawable={onDrawn}
      />
    </div>
  )
}

const ignore = (): void => {}
