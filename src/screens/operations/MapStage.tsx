// The map with what is drawn above it: tooltip, chooser, the button back to the whole area.
import { useMemo, useState } from 'react'
import type { Coverage } from '@/analysis/coverage/coverage'
import type { AreaFigures } from '@/analysis/incidents/area-figures'
import type { Area } from '@/domain/area'
import type { BBox, LngLat, Viewpoint } from '@/domain/position'
import { type CaptionContext, captionOf } from '@/layers/caption'
import type { IncidentLinks } from '@/layers/incident-links'
import type { IncidentPicture } from '@/layers/incident-picture'
import type { Picked } from '@/layers/layer'
import type { Rgba } from '@/layers/palette'
import type { LayerId } from '@/layers/registry'
import { findRow, type Rows } from '@/layers/rows'
import { MapView } from '@/map/MapView'
import { drawLayers, type Frame } from '@/state/situation/draw-layers'
import type { RowKey } from '@/state/view'
import { useTheme } from '@/ui/use-theme'
import { Chooser } from './Chooser'
import { choosePicked } from './choose-picked'
import { FitButton } from './FitButton'
import { Tooltip } from './Tooltip'

interface MapStageProps {
  /** As they are drawn: with what is being edited in place of what is saved. */
  readonly rows: Rows
  /** What is drawn of the incidents. */
  readonly picture: IncidentPicture
  /** Drawn in its place while a chart points at something. */
  readonly pointedPicture: IncidentPicture | null
  readonly shades: ReadonlyMap<string, Rgba> | null
  readonly hotAreas: ReadonlySet<string> | null
  /** What is not covered; null where nobody asks. */
  readonly coverage: Coverage | null
  /** What is said of an area; null where that is not known. */
  readonly figuresIn: (area: Area) => AreaFigures | null
  readonly shown: readonly LayerId[]
  readonly context: CaptionContext
  readonly selected: RowKey | null
  readonly hovered: RowKey | null
  /** What the map shows; null before it does. */
  readonly frame: Frame | null
  readonly viewpoint: Viewpoint | null
  /** From the incident whose card is open to what it names. */
  readonly links: IncidentLinks | null
  readonly fit: BBox | null
  /** The map waits for a place. */
  readonly isPlacing: boolean
  /** A form is open: a click does not leave it. */
  readonly isEditing: boolean
  readonly onSelect: (row: RowKey | null) => void
  readonly onHover: (row: RowKey | null) => void
  /** `byHand` is false where the map only followed its props. */
  readonly onMove: (viewpoint: Viewpoint, bounds: BBox, byHand: boolean) => void
  readonly onFit: () => void
  readonly onDrawn: () => void
  /** It is made again, and tells when it is drawn. */
  readonly onLost: () => void
}

export function MapStage(props: MapStageProps) {
  const {
    rows,
    picture,
    pointedPicture,
    shades,
    hotAreas,
    coverage,
    shown,
    context,
    frame,
    selected,
    hovered,
    viewpoint,
    links,
    fit,
    isPlacing,
    isEditing,
  } = props
  const theme = useTheme()
  const [pointed, setPointed] = useState<Picked | null>(null)
  const [choice, setChoice] = useState<{ at: LngLat; rows: readonly RowKey[] } | null>(null)

  const { today, areas, language } = context
  const layers = useMemo(
    () =>
      frame
        ? drawLayers(rows, {
            picture,
            pointedPicture,
            shades,
            hotAreas,
            coverage,
            shown,
            frame,
            theme,
            language,
            selected,
            hovered,
            today,
            links,
          })
        : [],
    [
      rows,
      picture,
      pointedPicture,
      shades,
      hotAreas,
      coverage,
      shown,
      frame,
      theme,
      language,
      selected,
      hovered,
      today,
      links,
    ],
  )

  const pick = (picked: Picked | null, all: readonly Picked[]) => {
    setChoice(null)
    if (isEditing) return
    const keys = choosePicked(all, areas)
    const [first] = keys
    if (keys.length > 1 && picked) setChoice({ at: picked.lngLat, rows: keys })
    else props.onSelect(first && sameRow(first, selected) ? null : (first ?? null))
  }

  const pointAt = (picked: Picked | null) => {
    if (samePlace(picked, pointed)) return
    setPointed(picked)
    const isRow = picked !== null && !picked.cluster
    const row = isRow ? { layerId: picked.layerId as LayerId, rowId: picked.rowId } : null
    if (!(row ? sameRow(row, hovered) : hovered === null)) props.onHover(row)
  }

  const captionAt = (key: RowKey) => {
    const found = findRow(rows, key.layerId, key.rowId)
    return found && captionOf(found.layerId, found.row, context)
  }

  const figuresAt = (key: RowKey) => {
    const found = findRow(rows, key.layerId, key.rowId)
    return found?.layerId === 'hamlets' ? props.figuresIn(found.row) : null
  }

  return (
    <MapView
      layers={layers}
      viewpoint={viewpoint}
      fit={fit}
      theme={theme}
      language={language}
      crosshair={isPlacing}
      onPick={pick}
      onHover={pointAt}
      onViewpointChange={(seen, bounds, byHand) => {
        props.onMove(seen, bounds, byHand)
      }}
      onDrawn={() => {
        if (frame) props.onDrawn()
      }}
      onUndrawable={props.onDrawn}
      onLost={props.onLost}
    >
      {pointed && !choice && !isPlacing && (
        <Tooltip
          picked={pointed}
          captionOf={captionAt}
          figuresOf={figuresAt}
          isHot={hotAreas?.has(pointed.rowId) ?? false}
        />
      )}
      {choice && (
        <Chooser
          lngLat={choice.at}
          rows={choice.rows}
          captionOf={captionAt}
          onMark={props.onHover}
          onChoose={(row) => {
            setChoice(null)
            props.onSelect(row)
          }}
          onClose={() => setChoice(null)}
        />
      )}
      <FitButton isFitted={viewpoint === null} onFit={props.onFit} />
    </MapView>
  )
}

const samePlace = (a: Picked | null, b: Picked | null): boolean =>
  a?.layerId === b?.layerId &&
  a?.rowId === b?.rowId &&
  a?.lngLat[0] === b?.lngLat[0] &&
  a?.lngLat[1] === b?.lngLat[1]

const sameRow = (a: RowKey, b: RowKey | null): boolean =>
  a.layerId === b?.layerId && a.rowId === b.rowId
