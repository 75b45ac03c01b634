// The encoding of a shapefile's texts: as a user says, as its .cpg says, else by content.
import { decodeAs, findEncoding } from './decode-text'
import type { TextEncoding } from './file-contents'
import { dbfTexts } from './read-dbf'
import type { Reading } from './reading'

const CODE_PAGES: readonly (readonly [RegExp, TextEncoding])[] = [
  [/utf-?8|65001/i, 'utf-8'],
  [/1258/, 'windows-1258'],
  [/1252|8859-?1$|ansi/i, 'windows-1252'],
]

/** @throws UnreadableFile */
export function dbfEncoding(dbf: Uint8Array, cpg: string | null, reading: Reading): TextEncoding {
  const { encoding } = reading.options
  if (encoding !== undefined) return encoding
  const said = CODE_PAGES.find(([name]) => cpg !== null && name.test(cpg.trim()))?.[1]
  const texts = dbfTexts(dbf)
  const isTrue = said !== undefined && !decodeAs(texts, said).includes('\ufffd')
  return isTrue ? said : findEncoding(texts, reading)
}
