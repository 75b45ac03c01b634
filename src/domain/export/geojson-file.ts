// A layer as GeoJSON (RFC 7946): columns of the database as properties, and beside codes their words.
import type { Position } from 'geojson'
import type { ExportLayer } from './export-layer'
import type { ExportRow } from './export-row'

interface Outline {
  readonly type: 'MultiPolygon'
  readonly coordinates: Position[][][]
}

const HEAD = '{"type":"FeatureCollection","features":[\n'
const END = '\n]}\n'

/** Columns that say where a row lies: its geometry does. */
const PLACES = new Set(['lng', 'lat', 'center_lng', 'center_lat', 'boundary', 'area_id', 'id'])

/** A collection of features, one a line. */
export const geojsonParts = (
  layer: ExportLayer,
  rows: AsyncIterable<readonly ExportRow[]>,
): AsyncIterable<string> =>
  collectionParts(rows, (some) => some.map((row) => JSON.stringify(featureOf(layer, row))))

/** @param linesOf features as texts */
export async function* collectionParts(
  rows: AsyncIterable<readonly ExportRow[]>,
  linesOf: (rows: readonly ExportRow[]) => readonly string[],
): AsyncGenerator<string> {
  yield HEAD
  let isFirst = true
  for await (const some of rows) {
    const lines = linesOf(some)
    if (lines.length === 0) continue
    yield (isFirst ? '' : ',\n') + lines.join(',\n')
    isFirst = false
  }
  yield END
}

export const featureOf = (layer: ExportLayer, row: ExportRow) => ({
  type: 'Feature' as const,
  id: String(row.id),
  geometry: geometryOf(layer, row),
  properties: propertiesOf(layer, row),
})

export function geometryOf({ shape }: Pick<ExportLayer, 'shape'>, row: ExportRow) {
  if (shape === 'outline') return row.boundary ? rewound(row.boundary as Outline) : null
  const { lng, lat } = row
  if (typeof lng !== 'number' || typeof lat !== 'number') return null
  return { type: 'Point' as const, coordinates: [lng, lat] }
}

function propertiesOf({ fields }: ExportLayer, row: ExportRow): Record<string, unknown> {
  const values = Object.entries(row).filter(([column]) => !PLACES.has(column))
  const words = fields.flatMap((field) => {
    if (field.column in row && !field.isChoice) return []
    const cell = field.cellOf(row)
    if (cell === null || PLACES.has(field.column)) return []
    return [[field.column in row ? `${field.column}_text` : field.column, cell] as const]
  })
  return Object.fromEntries([...values, ...words])
}

/** Outer rings run against the clock, holes with it. */
const rewound = ({ coordinates }: Outline): Outline => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((rings) =>
    rings.map((ring, at) => (isClockwise(ring) === at > 0 ? ring : ring.toReversed())),
  ),
})

/** By the sign of the area (shoelace formula). */
function isClockwise(ring: readonly Position[]): boolean {
  let doubled = 0
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    doubled += x * nextY - nextX * y
  })
  return doubled < 0
}
