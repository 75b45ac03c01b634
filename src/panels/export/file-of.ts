// Rows made into a file as they come in. What writes a format is loaded when it is chosen.
import type { ExportLayer } from '@/domain/export/export-layer'
import type { ExportFormat, ExportRow } from '@/domain/export/export-row'
import type { Workbook } from '@/domain/export/xlsx-file'
import type { Language } from '@/domain/format'

interface Written {
  readonly ending: string
  readonly type: string
  /** What the format has room for; without it, every row. */
  readonly takes?: (row: ExportRow) => boolean
  /** The file, a part for each answer of rows or in one piece. */
  readonly parts: (rows: AsyncIterable<readonly ExportRow[]>) => AsyncIterable<BlobPart>
}

export interface Wanted {
  readonly layer: ExportLayer
  readonly language: Language
  readonly workbook: Workbook
}

type Opened = (wanted: Wanted) => Promise<Written>

async function gathered(rows: AsyncIterable<readonly ExportRow[]>): Promise<readonly ExportRow[]> {
  const all: ExportRow[] = []
  for await (const some of rows) for (const row of some) all.push(row)
  return all
}

const FORMATS: Readonly<Record<ExportFormat, Opened>> = {
  csv: async ({ layer: { fields }, language }) => {
    const { csvHead, csvLines } = await import('@/domain/export/csv-file')
    return {
      ...{ ending: 'csv', type: 'text/csv;charset=utf-8' },
      async *parts(rows) {
        yield csvHead(fields, language)
        for await (const some of rows) yield csvLines(fields, some, language)
      },
    }
  },
  xlsx: async ({ layer, workbook }) => {
    const { xlsxBytes } = await import('@/domain/export/xlsx-file')
    return {
      ending: 'xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      async *parts(rows) {
        yield await xlsxBytes(layer, await gathered(rows), workbook)
      },
    }
  },
  geojson: async ({ layer }) => {
    const { geojsonParts } = await import('@/domain/export/geojson-file')
    return {
      ...{ ending: 'geojson', type: 'application/geo+json' },
      parts: (rows) => geojsonParts(layer, rows),
    }
  },
  kml: async ({ layer, language, workbook }) => {
    const { KML_END, kmlHead, kmlLines } = await import('@/domain/export/kml-file')
    return {
      ...{ ending: 'kml', type: 'application/vnd.google-earth.kml+xml' },
      async *parts(rows) {
        yield kmlHead(workbook.sheet)
        for await (const some of rows) yield kmlLines(layer, some, language)
        yield KML_END
      },
    }
  },
  flatgeobuf: async ({ layer }) => {
    const { flatgeobufParts } = await import('@/domain/export/flatgeobuf-file')
    const { geometryOf } = await import('@/domain/export/geojson-file')
    return {
      ...{ ending: 'fgb', type: 'application/octet-stream' },
      takes: (row) => geometryOf(layer, row) !== null,
      async *parts(rows) {
        yield* flatgeobufParts(layer, await gathered(rows))
      },
    }
  },
  osm: async ({ layer }) => {
    const { osmParts, osmTags } = await import('@/domain/export/osm-tags')
    return {
      ...{ ending: 'osm.geojson', type: 'application/geo+json' },
      takes: (row) => osmTags(layer.id, row) !== null,
      parts: (rows) => osmParts(layer.id, rows),
    }
  },
}

interface Made {
  readonly content: Blob
  readonly ending: string
  /** Rows in it. */
  readonly rows: number
  /** Rows that the format has no room for. */
  readonly leftOut: number
}

export async function fileOf(
  format: ExportFormat,
  wanted: Wanted,
  rows: AsyncIterable<readonly ExportRow[]>,
): Promise<Made> {
  const { ending, type, takes = () => true, parts } = await FORMATS[format](wanted)
  let [count, leftOut] = [0, 0]
  async function* fitting() {
    for await (const some of rows) {
      const taken = some.filter(takes)
      count += taken.length
      leftOut += some.length - taken.length
      yield taken
    }
  }
  const made: BlobPart[] = []
  for await (const part of parts(fitting())) made.push(part)
  return { content: new Blob(made, { type }), ending, rows: count, leftOut }
}
