// Any file that may be imported, as tables. Runs in a worker of the browser and in Node; what is heavy is loaded when a
// file of its kind comes.
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { decodeText } from './decode-text'
import type { FileContents, OnProgress, ReadOptions } from './file-contents'
import { binaryKindOf, textKindOf } from './file-kind'
import { checkSize } from './limits'
import { type Reading, startReading } from './reading'
import { xmlText } from './xml-text'

/**
 * CSV and the like, XLSX, GeoJSON, KML, KMZ, GPX, zipped shapefiles, a lone DBF, FlatGeobuf; told apart by content.
 * @param name of the file, for what its bytes leave open
 * @throws UnreadableFile with a sentence for everything else; nothing is returned of a file that is broken half-way
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
  onProgress?: OnProgress,
): Promise<FileContents> {
  checkSize(bytes.length)
  if (bytes.length === 0) throw new UnreadableFile('import.file.empty')
  const reading = startReading(options, onProgress)
  reading.progress(0)
  const tables = await readTables(name, bytes, reading)
  reading.progress(1)
  return { tables, notes: reading.notes(), taken: reading.taken() }
}

async function readTables(name: string, bytes: Uint8Array, reading: Reading): Promise<FileTable[]> {
  const kind = binaryKindOf(name, bytes)
  if (kind === 'zip') return (await import('./read-zip')).readZip(bytes, reading)
  if (kind === 'flatgeobuf')
    return [await (await import('./read-flatgeobuf')).readFlatgeobuf(bytes, reading)]
  if (kind === 'dbf') return [(await import('./read-shapefile')).readDbfAlone(bytes, reading)]
  return [await readTexts(name, bytes, reading)]
}

async function readTexts(name: string, bytes: Uint8Array, reading: Reading): Promise<FileTable> {
  if (bytes[0] === 0x3c) return readXmlKind(name, xmlText(bytes, reading), reading)
  const text = decodeText(bytes, reading).replace(/^\ufeff/, '')
  const kind = textKindOf(name, text)
  if (kind === 'csv') return (await import('./read-csv')).readCsv(text, reading)
  if (kind === 'geojson') return (await import('./read-geojson')).readGeojson(text, reading)
  return readXmlKind(name, text, reading)
}

async function readXmlKind(name: string, whole: string, reading: Reading): Promise<FileTable> {
  // Blank lines before the declaration are no XML, and common.
  const text = whole.trimStart()
  return textKindOf(name, text) === 'kml'
    ? (await import('./read-kml')).readKml(text, reading)
    : (await import('./read-gpx')).readGpx(text, reading)
}
