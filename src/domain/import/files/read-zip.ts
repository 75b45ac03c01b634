// What a zip is: a workbook, a KMZ, shapefiles, or something that must be unpacked or saved otherwise first.
import type { FileTable } from '@/domain/import/file-table'
import { type FileProblem, UnreadableFile } from '@/domain/import/unreadable-file'
import type { Reading } from './reading'
import { xmlText } from './xml-text'
import { listZip, startUnpacking, type ZipEntry } from './zip'

/** Files by which a kind that is not read is known. */
const REFUSED: readonly (readonly [RegExp, FileProblem])[] = [
  [/^xl\/workbook\.bin$/, 'import.file.old_excel'],
  [/^word\//, 'import.file.word'],
  [/^ppt\/|^content\.xml$/, 'import.file.other_office'],
]
/** What systems add on their own. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/** @throws UnreadableFile */
export async function readZip(bytes: Uint8Array, reading: Reading): Promise<FileTable[]> {
  const entries = listZip(bytes).filter(({ name }) => !LITTER.test(name))
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/^xl\/workbook\.xml$/)) return (await import('./read-xlsx')).readXlsx(entries, reading)
  const refused = REFUSED.find(([pattern]) => has(pattern))
  if (refused) throw new UnreadableFile(refused[1])
  if (has(/\.shp$/i)) {
    const others = entries.filter(({ name }) =>
      /\.(?:csv|xlsx|geojson|json|kml|kmz|gpx|fgb|zip)$/i.test(name),
    )
    reading.note('import.note.other_files', {}, others.length)
    return (await import('./read-shapefile')).readShapefiles(entries, reading)
  }
  if (has(/\.kml$/i)) return [await readKmz(entries, reading)]
  if (has(/\.(?:zip|kmz|xlsx|rar|7z|gz)$/i)) throw new UnreadableFile('import.file.zip_in_zip')
  throw new UnreadableFile('import.file.zip_nothing')
}

/** The first KML at the top is the document; icons and pictures beside it are left packed. */
async function readKmz(entries: readonly ZipEntry[], reading: Reading): Promise<FileTable> {
  const pages = entries.filter(({ name }) => /\.kml$/i.test(name))
  const depth = ({ name }: ZipEntry) => name.split('/').length
  const [page] = pages.toSorted((a, b) => depth(a) - depth(b))
  if (page === undefined) throw new UnreadableFile('import.file.zip_nothing')
  reading.note('import.note.other_files', {}, pages.length - 1)
  const { readKml } = await import('./read-kml')
  return readKml(xmlText(startUnpacking().whole(page), reading), reading)
}
