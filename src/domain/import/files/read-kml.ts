// KML (OGC 2.2): placemarks with their data and the folder they lie in. Nothing it links to is fetched.
import type { FileTable } from '@/domain/import/file-table'
import { kmlShapes } from './kml-geometry'
import { checkRowCount } from './limits'
import type { Reading } from './reading'
import { type Feature, tableOfFeatures } from './table-of-features'
import { readXml } from './xml-events'

/** Elements of a placemark whose text is a value, by the header it gets. */
const VALUES: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  address: 'address',
  phoneNumber: 'phoneNumber',
  when: 'time',
  begin: 'begin',
  end: 'end',
}
const LEFT_OUT = /^(?:NetworkLink|GroundOverlay|ScreenOverlay|PhotoOverlay|Tour)$/
const TRACK = /^(?:Track|MultiTrack)$/

/** @throws UnreadableFile */
export function readKml(text: string, reading: Reading): FileTable {
  const features: Feature[] = []
  const shapes = kmlShapes()
  const folders: string[] = []
  const path: string[] = []
  let values: Record<string, unknown> | null = null
  /** Of a `Data` or `SimpleData`. */
  let dataName = ''
  let piece = ''
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      piece = ''
      path.push(name)
      if (name === 'Placemark') values = {}
      if (name === 'Folder') folders.push('')
      if (name === 'Data' || name === 'SimpleData') dataName = attributes.name ?? ''
      if (LEFT_OUT.test(name)) reading.note('import.note.overlays_left_out')
      if (TRACK.test(name) && path.at(-2) !== 'MultiTrack')
        reading.note('import.note.tracks_left_out')
      shapes.open(name)
    },
    text: (more: string) => {
      piece += more
    },
    close: (name: string) => {
      path.pop()
      shapes.close(name, piece)
      const parent = path.at(-1)
      if (name === 'Folder') folders.pop()
      else if (name === 'name' && parent === 'Folder') folders[folders.length - 1] = piece.trim()
      else if (name === 'Placemark') {
        const folder = folders.filter(Boolean).join(' / ')
        features.push({ values: { ...(folder && { folder }), ...values }, shape: shapes.take() })
        values = null
        checkRowCount(features.length)
      } else if (values !== null) putValue(values, name, parent, dataName, piece)
      piece = ''
    },
  }
  readXml(text, handlers, 'import.file.not_kml', (share) => reading.progress(share * 0.6))
  return tableOfFeatures(features, { name: '', epsg: 4326 }, reading)
}

function putValue(
  values: Record<string, unknown>,
  name: string,
  parent: string | undefined,
  dataName: string,
  text: string,
): void {
  if (name === 'SimpleData' || (name === 'value' && parent === 'Data'))
    values[dataName] = text.trim()
  const header = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined
  const isOwn = parent === 'Placemark' || parent === 'TimeStamp' || parent === 'TimeSpan'
  if (header !== undefined && isOwn)
    values[header] = header === 'description' ? withoutTags(text) : text.trim()
}

/** Descriptions are pages for a balloon on the map; a name with `<1>` in it is a name. */
const withoutTags = (text: string) =>
  text
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
