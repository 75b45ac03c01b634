// A layer as KML 2.2 for Google Earth: placemarks with their columns, in words.
import type { Position } from 'geojson'
import type { Language } from '@/domain/format'
import { numberText } from './csv-file'
import type { ExportLayer } from './export-layer'
import type { ExportRow } from './export-row'
import { geometryOf } from './geojson-file'

export const kmlHead = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${escaped(title)}</name>\n`
export const KML_END = '</Document></kml>\n'

/** No control characters, which XML 1.0 does not know. */
const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .normalize('NFC')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const kmlLines = (
  layer: ExportLayer,
  rows: readonly ExportRow[],
  language: Language,
): string => rows.map((row) => `${placemarkOf(layer, row, language)}\n`).join('')

function placemarkOf(layer: ExportLayer, row: ExportRow, language: Language): string {
  const data = layer.fields.flatMap(({ column, header, cellOf }) => {
    const cell = cellOf(row)
    if (cell === null || column === 'lng' || column === 'lat') return []
    const text = typeof cell === 'number' ? numberText(cell, language) : cell
    return [`<Data name="${escaped(header)}"><value>${escaped(text)}</value></Data>`]
  })
  const name = typeof row.name === 'string' ? `<name>${escaped(row.name)}</name>` : ''
  return `<Placemark>${name}<ExtendedData>${data.join('')}</ExtendedData>${shapeOf(layer, row)}</Placemark>`
}

function shapeOf(layer: ExportLayer, row: ExportRow): string {
  const geometry = geometryOf(layer, row)
  if (geometry === null) return ''
  if (geometry.type === 'Point')
    return `<Point><coordinates>${geometry.coordinates.join()}</coordinates></Point>`
  const polygons = geometry.coordinates.map(
    ([outer = [], ...holes]) =>
      `<Polygon>${ringOf('outer', outer)}${holes.map((hole) => ringOf('inner', hole)).join('')}</Polygon>`,
  )
  return `<MultiGeometry>${polygons.join('')}</MultiGeometry>`
}

const ringOf = (side: 'outer' | 'inner', ring: readonly Position[]): string =>
  `<${side}BoundaryIs><LinearRing><coordinates>${ring.map((place) => place.join()).join(' ')}</coordinates></LinearRing></${side}BoundaryIs>`
