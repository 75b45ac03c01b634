// The symbols of the map as one picture for deck.gl's IconLayer, painted once a theme.
import { colourOf, type Theme } from './palette'
import { partsOf, SYMBOL_BOX, SYMBOL_NAMES, type SymbolName } from './symbols'

/** Pixels of one symbol in the picture: sharp up to 48 px on a screen of two pixels a point. */
const CELL = 96
const COLUMNS = 8

interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where each symbol is in the picture, in pixels. */
export const ATLAS_MAPPING: Record<string, Cell> = Object.fromEntries(
  SYMBOL_NAMES.map((name, index) => [
    name,
    {
      x: (index % COLUMNS) * CELL,
      y: Math.floor(index / COLUMNS) * CELL,
      width: CELL,
      height: CELL,
    },
  ]),
)

const painted = new Map<Theme, HTMLCanvasElement>()

/** After colours were chosen: what is drawn from now on has them. */
export const paintAnew = (): void => painted.clear()

/** The picture; null where there is no canvas to paint on (tests under Node). */
export function atlasOf(theme: Theme): HTMLCanvasElement | null {
  if (typeof document === 'undefined') return null
  const known = painted.get(theme)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = COLUMNS * CELL
  canvas.height = Math.ceil(SYMBOL_NAMES.length / COLUMNS) * CELL
  const pen = canvas.getContext('2d')
  if (!pen) return null
  // Nothing seen, but the rims then blend into paper and not into transparent black.
  pen.globalAlpha = 1 / 255
  pen.fillStyle = colourOf(theme, 'paper')
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.globalAlpha = 1
  for (const name of SYMBOL_NAMES) paint(pen, name, theme)
  painted.set(theme, canvas)
  return canvas
}

function paint(pen: CanvasRenderingContext2D, name: SymbolName, theme: Theme): void {
  const cell = ATLAS_MAPPING[name]
  if (!cell) return
  const scale = CELL / SYMBOL_BOX
  pen.setTransform(scale, 0, 0, scale, cell.x, cell.y)
  pen.lineJoin = 'round'
  for (const part of partsOf(name)) {
    const path = new Path2D(part.path)
    if (part.fill) {
      pen.globalAlpha = part.fillOpacity ?? 1
      pen.fillStyle = colourOf(theme, part.fill)
      pen.fill(path)
      pen.globalAlpha = 1
    }
    if (part.stroke) {
      pen.lineWidth = part.width ?? 1
      pen.setLineDash(part.dash ? [...part.dash] : [])
      pen.strokeStyle = colourOf(theme, part.stroke)
      pen.stroke(path)
    }
  }
}
