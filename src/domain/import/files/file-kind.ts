// What a file is: by its first bytes, and by its name only where they leave it open.
import { type FileProblem, UnreadableFile } from '@/domain/import/unreadable-file'
import { isShp } from './read-shp'

export type BinaryKind = 'zip' | 'flatgeobuf' | 'dbf'
export type TextKind = 'csv' | 'geojson' | 'kml' | 'gpx'

/** Bytes that begin a kind which is not read, as Latin-1 text, and what is said of it. */
const REFUSED: readonly (readonly [readonly string[], FileProblem])[] = [
  [['%PDF-'], 'import.file.pdf'],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'], 'import.file.picture'],
  [['{\\rtf'], 'import.file.word'],
  [['\x1f\x8b', 'Rar!', '7z\xbc\xaf', '\xfd7zXZ'], 'import.file.packed'],
]
const PHONE_PICTURE = /^(?:heic|heix|mif1|avif)/
const ZIPPED = ['PK\x03\x04', 'PK\x05\x06']
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** `.csv` of `A.CSV`, empty where a name has none. */
const endingOf = (name: string): string => (/\.[^./\\]+$/.exec(name)?.[0] ?? '').toLowerCase()

/** Null for texts. @throws UnreadableFile for what is neither text nor read here */
export function binaryKindOf(name: string, bytes: Uint8Array): BinaryKind | null {
  const start = latin(bytes.subarray(0, 64))
  const begins = (signature: string) => start.startsWith(signature)
  const refused = REFUSED.find(([signatures]) => signatures.some(begins))
  if (refused) throw new UnreadableFile(refused[1])
  if (start.slice(4, 8) === 'ftyp' && PHONE_PICTURE.test(start.slice(8)))
    throw new UnreadableFile('import.file.picture')
  if (begins(COMPOUND)) throw new UnreadableFile(compoundProblem(bytes))
  if (ZIPPED.some(begins)) return 'zip'
  if (begins('fgb\x03')) return 'flatgeobuf'
  const ending = endingOf(name)
  if (isShp(bytes))
    throw new UnreadableFile(ending === '.shx' ? 'import.file.shp_part' : 'import.file.shp_alone')
  if (/^\.(?:shp|shx|sbn|sbx|prj|cpg|qix)$/.test(ending))
    throw new UnreadableFile('import.file.shp_part')
  return ending === '.dbf' ? 'dbf' : null
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** Old Office files and those under a password are folders of streams; the names of these are in UTF-16. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (text.includes('EncryptedPackage')) return 'import.file.locked'
  if (text.includes('WordDocument')) return 'import.file.word'
  return 'import.file.old_excel'
}

const TABLE = /^(?:\.(?:csv|tsv|tab|txt|dsv|psv))?$/
const JSON_ENDING = /^\.(?:json|geojson|geojsonl|geojsons|ndjson)$/

/** Before each value of a GeoJSON text sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e'

/** @throws UnreadableFile for texts that are something else */
export function textKindOf(name: string, text: string): TextKind {
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart()
  const ending = endingOf(name)
  if (start === '' && text.trim() === '') throw new UnreadableFile('import.file.empty')
  if (/^\s*<(?:!doctype\s+html|html|table|meta|head|body|style)\b/i.test(start))
    throw new UnreadableFile('import.file.html')
  if (start.startsWith('<')) return xmlKindOf(start)
  if (JSON_ENDING.test(ending) || /^\{\s*"/.test(start.replace(RECORD_SEPARATOR, '')))
    return 'geojson'
  if (ending === '.kml') throw new UnreadableFile('import.file.not_kml')
  if (ending === '.gpx') throw new UnreadableFile('import.file.not_gpx')
  if (!TABLE.test(ending)) throw new UnreadableFile('import.file.unknown_kind')
  return 'csv'
}

function xmlKindOf(start: string): TextKind {
  if (start.includes('<!DOCTYPE')) throw new UnreadableFile('import.file.has_dtd')
  if (/<(?:\w+:)?kml\b/i.test(start)) return 'kml'
  if (/<(?:\w+:)?gpx\b/i.test(start)) return 'gpx'
  const isSpreadsheet = /urn:schemas-microsoft-com:office:spreadsheet/.test(start)
  throw new UnreadableFile(isSpreadsheet ? 'import.file.old_excel' : 'import.file.unknown_xml')
}
