// GPX 1.0 and 1.1: waypoints. Tracks say where somebody went, not where something stands: they are left out.
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { checkRowCount } from './limits'
import type { Reading } from './reading'
import { type Feature, tableOfFeatures } from './table-of-features'
import { readXml } from './xml-events'

const VALUES = new Set(['name', 'desc', 'cmt', 'time', 'ele', 'sym', 'type'])

const numberOf = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text)

/** @throws UnreadableFile */
export function readGpx(text: string, reading: Reading): FileTable {
  const features: Feature[] = []
  let values: Record<string, string> | null = null
  let place: number[] = []
  let depth = 0
  let piece = ''
  let leftOut = 0
  const handlers = {
    open: (name: string, { lat, lon }: Readonly<Record<string, string>>) => {
      piece = ''
      if (values !== null) depth++
      if (name === 'trk' || name === 'rte') leftOut++
      if (name !== 'wpt') return
      values = {}
      depth = 0
      place = [numberOf(lon), numberOf(lat)]
    },
    text: (more: string) => {
      piece += more
    },
    close: (name: string) => {
      if (values !== null && name === 'wpt' && depth === 0) {
        features.push({ values, shape: { type: 'Point', coordinates: place } })
        values = null
        checkRowCount(features.length)
      } else if (values !== null) {
        if (depth === 1 && VALUES.has(name)) values[name] = piece.trim()
        depth--
      }
    },
  }
  readXml(text, handlers, 'import.file.not_gpx', (share) => reading.progress(share * 0.6))
  if (features.length === 0 && leftOut > 0) throw new UnreadableFile('import.file.only_tracks')
  reading.note('import.note.tracks_left_out', {}, leftOut)
  return tableOfFeatures(features, { name: '', epsg: 4326 }, reading)
}
