// A layer as FlatGeobuf: every row has the same columns, so that a header can say what they hold.
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js'
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js'
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js'
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js'
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js'
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js'
import type { ExportLayer } from './export-layer'
import type { ExportRow } from './export-row'
import { featureOf } from './geojson-file'

/** Degrees as GPS gives them. */
const WGS84 = 4326

/** Its bytes. A row without a place has no room in it. */
export function flatgeobufParts(
  layer: ExportLayer,
  rows: readonly ExportRow[],
): readonly Uint8Array<ArrayBuffer>[] {
  const features = rows.flatMap((row) => {
    const { id, geometry, properties } = featureOf(layer, row)
    return geometry === null ? [] : [{ geometry, values: flat({ id, ...properties }) }]
  })
  const names = [...new Set(features.flatMap(({ values }) => Object.keys(values)))]
  const columns = names.map((name) => {
    const isNumber = features.every(({ values }) => typeof (values[name] ?? 0) === 'number')
    return {
      ...{ name, type: isNumber ? ColumnType.Double : ColumnType.String },
      ...{ title: null, description: null, width: -1, precision: -1, scale: -1 },
      ...{ nullable: true, unique: false, primary_key: false },
    }
  })
  const header = {
    ...{ columns, envelope: null, indexNodeSize: 0, crs: null },
    ...{ title: null, description: null, metadata: null },
    geometryType: layer.shape === 'point' ? GeometryType.Point : GeometryType.MultiPolygon,
    featuresCount: features.length,
  }
  const made = features.map(({ geometry, values }) => {
    const whole = Object.fromEntries(
      columns.map(({ name, type }) => {
        const value = values[name] ?? null
        return [name, type === ColumnType.String && value !== null ? String(value) : value]
      }),
    )
    return buildFeature(parseGeometry(geometry), whole as never, header)
  })
  const parts = [magicbytes, buildHeader(header, WGS84), ...made]
  return parts.map((part) => new Uint8Array(part))
}

/** Its columns are plain: lists become `A; B`, and what has words is said by them alone. */
const flat = (properties: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (typeof value === 'number' || typeof value === 'string') return [[name, value]]
      if (typeof value === 'boolean') return [[name, String(value)]]
      const isPlain = Array.isArray(value) && value.every((one) => typeof one === 'string')
      return isPlain ? [[name, value.join('; ')]] : []
    }),
  )
