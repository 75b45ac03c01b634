// The parts of a workbook beside its sheets: which sheets there are, its texts, its number formats.
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { type NumberFormat, numberFormat } from './excel-date'
import { type XmlHandlers, xmlEvents } from './xml-events'
import type { Unpacker, ZipEntry } from './zip'

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly entry: ZipEntry
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Texts that cells point at. */
  readonly texts: readonly string[]
  /** By style of a cell. */
  readonly formats: readonly NumberFormat[]
  readonly is1904: boolean
}

const FOLDER = 'xl/'
const silent: XmlHandlers = { open: () => {}, text: () => {}, close: () => {} }

/** @throws UnreadableFile */
export function readWorkbook(entries: readonly ZipEntry[], unpacker: Unpacker): Workbook {
  const part = (name: string) => entries.find((entry) => entry.name === FOLDER + name)
  const read = (name: string, handlers: Partial<XmlHandlers>) => {
    const entry = part(name)
    if (entry) streamXml(entry, unpacker, { ...silent, ...handlers })
  }
  const targets = new Map<string, string>()
  read('_rels/workbook.xml.rels', {
    open: (_name, { Id, Target }) => {
      if (Id && Target) targets.set(Id, Target.replace(/^\/?xl\//, ''))
    },
  })
  const sheets: Sheet[] = []
  let is1904 = false
  read('workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904)
      if (name !== 'sheet') return
      const entry = part(targets.get(attributes['r:id'] ?? '') ?? '')
      // A sheet of a chart has no cells.
      if (!entry?.name.startsWith(`${FOLDER}worksheets/`)) return
      const isHidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.name ?? '', isHidden, entry })
    },
  })
  if (sheets.length === 0) throw new UnreadableFile('import.file.xlsx_broken')
  const texts: string[] = []
  read(
    'sharedStrings.xml',
    textHandlers('si', (text) => texts.push(text)),
  )
  return { sheets, texts, formats: readFormats(read), is1904 }
}

export const isTrue = (text: string | undefined) => text === '1' || text === 'true'

function readFormats(read: (name: string, handlers: Partial<XmlHandlers>) => void): NumberFormat[] {
  const codes = new Map<string, string>()
  const formats: NumberFormat[] = []
  let isCellStyle = false
  read('styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '')
      if (name === 'cellXfs') isCellStyle = true
      if (name !== 'xf' || !isCellStyle) return
      const id = attributes.numFmtId ?? '0'
      formats.push(numberFormat(Number(id), codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false
    },
  })
  return formats
}

/** The texts of `item` elements: runs joined, what tells how to read a sign aloud left out. */
function textHandlers(item: string, done: (text: string) => void): XmlHandlers {
  let text = ''
  let isText = false
  let isPhonetic = false
  return {
    open: (name) => {
      if (name === item) text = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text: (piece) => {
      if (isText) text += piece
    },
    close: (name) => {
      isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === item) done(plainText(text))
    },
  }
}

/** What XML cannot hold, and an underscore before what looks like such a character (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x(00[01][0-9A-F]|D[89A-F][0-9A-F]{2}|FFF[EF]|005F(?=_x[0-9A-F]{4}_))_/gi

/** `_x000D_` is how a workbook writes a character that XML cannot hold; `_x0041_` is a text. */
export const plainText = (text: string): string =>
  text
    .replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC')

/** A part of the zip as events, never whole in memory. */
export function streamXml(
  entry: ZipEntry,
  unpacker: Unpacker,
  handlers: XmlHandlers,
  progress: (share: number) => void = () => {},
): void {
  const decoder = new TextDecoder()
  const events = xmlEvents(handlers, 'import.file.xlsx_broken')
  unpacker.each(entry, (chunk, share) => {
    events.write(decoder.decode(chunk, { stream: true }))
    progress(share)
  })
  events.write(decoder.decode())
  events.end()
}
