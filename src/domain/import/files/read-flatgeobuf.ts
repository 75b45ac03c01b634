// FlatGeobuf, with the coordinate system that its header names.
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js'
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { epsgOfWkt } from './epsg-of-wkt'
import { checkBounds, checkFeatures } from './fgb-bounds'
import { checkRowCount } from './limits'
import type { Reading } from './reading'
import { type Feature, tableOfFeatures } from './table-of-features'

interface Crs {
  readonly org: string | null
  readonly code: number
  readonly wkt: string | null
}

/** @throws UnreadableFile */
export async function readFlatgeobuf(bytes: Uint8Array, reading: Reading): Promise<FileTable> {
  const features: Feature[] = []
  let epsg: number | null = null
  let expected = 1
  try {
    checkBounds(bytes)
    const found = deserialize(bytes, {
      headerMetaFn: ({ crs, featuresCount, indexNodeSize }) => {
        // An index of nothing is counted for ever by the library.
        if (indexNodeSize > 0 && featuresCount === 0) throw new UnreadableFile('import.file.empty')
        checkFeatures(bytes, indexNodeSize > 0 ? calcTreeSize(featuresCount, indexNodeSize) : 0)
        epsg = epsgOf(crs)
        expected = Math.max(1, featuresCount)
      },
    })
    for await (const { properties, geometry } of found) {
      features.push({ values: withoutBytes(properties ?? {}), shape: geometry })
      checkRowCount(features.length)
      if (features.length % 2000 === 0) reading.progress(Math.min(0.7, features.length / expected))
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('import.file.fgb_broken')
  }
  if (epsg === null) reading.note('import.note.projection_unknown')
  return tableOfFeatures(features, { name: '', epsg }, reading)
}

function epsgOf(crs: Crs | null): number | null {
  if (crs === null) return null
  const isEpsg = crs.org === null || /^epsg$/i.test(crs.org)
  return isEpsg && crs.code > 0 ? crs.code : crs.wkt === null ? null : epsgOfWkt(crs.wkt)
}

/** Bytes are no text. */
const withoutBytes = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !(value instanceof Uint8Array)))
