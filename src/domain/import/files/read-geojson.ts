// GeoJSON (RFC 7946): a collection, one feature, a bare shape, or one feature a line (RFC 8142).
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { epsgOfName } from './epsg-of-name'
import { isRecord } from './is-record'
import { MAX_DEPTH } from './limits'
import { type Reading, startReading } from './reading'
import { type Feature, tableOfFeatures } from './table-of-features'

/** Header under which a feature's own id stands. */
const FEATURE_ID = 'id'
const SHAPES =
  /^(?:Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)$/

/** Before each value of a text sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e'

const notGeojson = () => new UnreadableFile('import.file.not_geojson')

/** @throws UnreadableFile */
export function readGeojson(text: string, reading: Reading = startReading()): FileTable {
  if (text.trim() === '') throw new UnreadableFile('import.file.empty')
  checkDepth(text)
  reading.progress(0.1)
  const values = parse(text)
  reading.progress(0.3)
  const [first] = values
  const epsg = isRecord(first) && first.crs !== undefined ? epsgOf(first.crs) : 4326
  if (epsg === null) reading.note('import.note.projection_unknown')
  return tableOfFeatures(featuresOf(values, reading), { name: '', epsg }, reading)
}

/** Brackets within each other, those in texts aside: what reads a value runs out of stack long before the memory. */
function checkDepth(text: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 0x22) {
      at = endOfText(text, at)
      if (at < 0) return
    } else if (sign === 0x5b || sign === 0x7b) {
      if (++depth > MAX_DEPTH) throw new UnreadableFile('import.file.too_deep')
    } else if (sign === 0x5d || sign === 0x7d) depth--
  }
}

/** Where the text that begins with this quote ends; -1 where it does not. */
function endOfText(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at >= 0) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) return at
    at = text.indexOf('"', at + 1)
  }
  return -1
}

/** The one value of the file, or that of each line. */
function parse(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return linesOf(text)
  }
}

function linesOf(text: string): unknown[] {
  const lines = text
    .replaceAll(RECORD_SEPARATOR, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length < 2) throw new UnreadableFile('import.file.not_json')
  try {
    const values = lines.map((line): unknown => JSON.parse(line))
    if (values.every(isRecord)) return values
  } catch {
    // Said below.
  }
  throw new UnreadableFile('import.file.not_json')
}

function* featuresOf(values: readonly unknown[], { progress }: Reading): Generator<Feature> {
  for (const one of values) {
    if (!isRecord(one)) throw notGeojson()
    if (one.type !== 'FeatureCollection') yield featureOf(one)
    else if (!Array.isArray(one.features)) throw notGeojson()
    else
      for (const [at, feature] of one.features.entries()) {
        if (at % 5000 === 0) progress(0.3 + (at / one.features.length) * 0.4)
        yield featureOf(feature)
      }
  }
}

function featureOf(value: unknown): Feature {
  if (!isRecord(value)) throw notGeojson()
  if (typeof value.type === 'string' && SHAPES.test(value.type)) return { values: {}, shape: value }
  const { id, properties, geometry } = value
  const isWell =
    value.type === 'Feature' &&
    (isRecord(properties) || properties === null || properties === undefined) &&
    (isRecord(geometry) || geometry === null || geometry === undefined)
  if (!isWell) throw notGeojson()
  const own = typeof id === 'string' || typeof id === 'number' ? { [FEATURE_ID]: id } : {}
  return { values: { ...own, ...properties }, shape: geometry }
}

/** `crs` of GeoJSON before it became a standard; QGIS and ogr2ogr still write it. */
const epsgOf = (crs: unknown): number | null =>
  isRecord(crs) && isRecord(crs.properties) ? epsgOfName(String(crs.properties.name)) : null
