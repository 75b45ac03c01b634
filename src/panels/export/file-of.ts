// Rows made into a file as they come in. What writes a format is loaded when it is chosen.
import type { ExportLayer } from '@/domain/export/export-layer'
import type { ExportFormat, ExportRow } from '@/domain/export/export-row'
import type { Language } from '@/domain/format'

interface Written {
  readonly ending: string
  readonly type: string
  /** Text of the file, a part for each answer of rows. */
  readonly parts: (rows: AsyncIterable<readonly ExportRow[]>) => AsyncIterable<string>
}

type Opened = (layer: ExportLayer, language: Language) => Promise<Written>

const FORMATS: Readonly<Record<ExportFormat, Opened>> = {
  csv: async ({ fields }, language) => {
    const { csvHead, csvLines } = await import('@/domain/export/csv-file')
    return {
      ending: 'csv',
      type: 'text/csv;charset=utf-8',
      async *parts(rows) {
        yield csvHead(fields, language)
        for await (const some of rows) yield csvLines(fields, some, language)
      },
    }
  },
  geojson: async (layer) => {
    const { GEOJSON_END, GEOJSON_HEAD, geojsonLines } = await import('@/domain/export/geojson-file')
    return {
      ending: 'geojson',
      type: 'application/geo+json',
      async *parts(rows) {
        yield GEOJSON_HEAD
        let isFirst = true
        for await (const some of rows) {
          yield geojsonLines(layer, some, isFirst)
          isFirst &&= some.length === 0
        }
        yield GEOJSON_END
      },
    }
  },
}

export async function fileOf(
  format: ExportFormat,
  layer: ExportLayer,
  language: Language,
  rows: AsyncIterable<readonly ExportRow[]>,
): Promise<{ readonly content: Blob; readonly ending: string }> {
  const { ending, type, parts } = await FORMATS[format](layer, language)
  const made: string[] = []
  for await (const part of parts(rows)) made.push(part)
  return { content: new Blob(made, { type }), ending }
}
