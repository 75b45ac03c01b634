// GeoJSON (RFC 7946): a collection of features, or one feature. Values become the texts one would type.
import { z } from 'zod'
import type { FileRecord, FileTable } from './file-table'
import { UnreadableFile } from './unreadable-file'

/** Header under which a feature's own id stands. */
const FEATURE_ID = 'id'

const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.looseObject({ type: z.string() }).nullish(),
})

const collectionSchema = z.union([
  z.object({ type: z.literal('FeatureCollection'), features: z.array(featureSchema) }),
  featureSchema.transform((feature) => ({ features: [feature] })),
])

/** @throws UnreadableFile */
export function readGeojson(text: string): FileTable {
  const collection = collectionSchema.safeParse(parse(text))
  if (!collection.success) throw new UnreadableFile('import.file.not_geojson')
  const { features } = collection.data
  if (features.length === 0) throw new UnreadableFile('import.file.empty')
  const texts = features.map(({ id, properties }) => textsOf({ [FEATURE_ID]: id, ...properties }))
  const headers = [...new Set(texts.flatMap((values) => [...values.keys()]))]
  const records = features.map(({ geometry }, index) => ({
    row: index + 1,
    cells: headers.map((header) => texts[index]?.get(header) ?? ''),
    // The database reads the shape, and says what is wrong with it.
    geometry: (geometry ?? null) as FileRecord['geometry'],
  }))
  return { name: '', headers, records, epsg: 4326 }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new UnreadableFile('import.file.empty')
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile('import.file.not_json')
  }
}

const textsOf = (values: Readonly<Record<string, unknown>>): Map<string, string> =>
  new Map(
    Object.entries(values)
      .map(([name, value]) => [name, textOf(value)] as const)
      .filter(([, value]) => value.trim() !== ''),
  )

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (typeof value === 'object') return JSON.stringify(value)
  // As a text, 1.234 would be read as one thousand two hundred and thirty-four.
  return String(value).replace(/\.\d{3}$/, '$&0')
}
