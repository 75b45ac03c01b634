// XML as a row of events, without a document in memory. A DTD is refused: it can fetch files and blow a few lines up to
// gigabytes.
import { SaxesParser } from 'saxes'
import { type FileProblem, UnreadableFile } from '@/domain/import/unreadable-file'
import { MAX_DEPTH } from './limits'

export interface XmlHandlers {
  /** Names without their prefix; attributes as written. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

export interface XmlEvents {
  /** @throws UnreadableFile */
  readonly write: (text: string) => void
  readonly end: () => void
}

const bareName = (name: string) => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** @param broken what is said of text that is no XML */
export function xmlEvents({ open, text, close }: XmlHandlers, broken: FileProblem): XmlEvents {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let depth = 0
  parser.on('error', () => {
    throw new UnreadableFile(broken)
  })
  parser.on('doctype', () => {
    throw new UnreadableFile('import.file.has_dtd')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new UnreadableFile('import.file.too_deep')
    open(bareName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    close(bareName(name))
  })
  parser.on('text', text)
  parser.on('cdata', text)
  return { write: (chunk) => void parser.write(chunk), end: () => void parser.close() }
}

/** Characters between two reports of progress. */
const STEP = 1 << 18

/** A whole text at once. @throws UnreadableFile */
export function readXml(
  text: string,
  handlers: XmlHandlers,
  broken: FileProblem,
  progress: (share: number) => void = () => {},
): void {
  const events = xmlEvents(handlers, broken)
  for (let at = 0; at < text.length; at += STEP) {
    events.write(text.slice(at, at + STEP))
    progress(Math.min(1, at / text.length))
  }
  events.end()
}
