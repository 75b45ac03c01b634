// Shapes of KML while their elements come by.

interface Shape {
  readonly type: string
  coordinates: unknown
  readonly parts: Shape[]
}

const KINDS = new Set(['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry'])

export interface KmlShapes {
  readonly open: (name: string) => void
  readonly close: (name: string, text: string) => void
  /** The shape since the last time asked, as GeoJSON to be looked at; null where there was none. */
  readonly take: () => unknown
}

export function kmlShapes(): KmlShapes {
  let found: Shape | null = null
  let stack: Shape[] = []
  return {
    open: (name) => {
      if (KINDS.has(name)) stack.push({ type: name, coordinates: null, parts: [] })
    },
    close: (name, text) => {
      const shape = stack.at(-1)
      if (shape === undefined) return
      if (name === 'coordinates') shape.coordinates = placesOf(text)
      if (name !== shape.type) return
      stack.pop()
      const parent = stack.at(-1)
      if (parent === undefined) found = shape
      else parent.parts.push(shape)
    },
    take: () => {
      const taken = found
      found = null
      stack = []
      return taken === null ? null : geojsonOf(taken)
    },
  }
}

/** `106.1,21.2,0 106.3,21.4` -> [[106.1, 21.2], ...]; NaN stays, to be found as no place. */
const placesOf = (text: string): number[][] =>
  text
    .trim()
    .split(/\s+/)
    .map((place) =>
      place
        .split(',')
        .slice(0, 2)
        .map((number) => (number === '' ? Number.NaN : Number(number))),
    )

function geojsonOf({ type, coordinates, parts }: Shape): unknown {
  if (type === 'MultiGeometry') return multiOf(parts.map(geojsonOf))
  if (type === 'Point')
    return { type, coordinates: Array.isArray(coordinates) ? coordinates[0] : null }
  if (type === 'Polygon') return { type, coordinates: parts.map((ring) => ring.coordinates) }
  return { type: 'LineString', coordinates }
}

/** Several of a kind as one shape of many parts. */
function multiOf(shapes: unknown[]): unknown {
  const known = shapes as { type: string; coordinates: unknown }[]
  const [first] = known
  const isOneKind = known.every(({ type }) => type === first?.type)
  if (!isOneKind || !/^(?:Point|LineString|Polygon)$/.test(first?.type ?? ''))
    return { type: 'GeometryCollection', geometries: shapes }
  return { type: `Multi${first?.type}`, coordinates: known.map(({ coordinates }) => coordinates) }
}
