// Cells of a Unicode file whose letters are not Unicode: typed in fonts of TCVN3 or VNI, or UTF-8 made UTF-8 twice.
import { ENCODING_NAMES } from './file-contents'
import type { Reading } from './reading'
import { fromTcvn3 } from './tcvn3'
import { countWords } from './vietnamese-words'
import { fromVni } from './vni'

/** The characters that bytes of Windows-1252 become. */
const MAYBE =
  /^[\0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]*$/

const isSuspect = (text: string) => /[\u00a1-\u00ff]/.test(text) && MAYBE.test(text)

const READERS = { tcvn3: fromTcvn3, vni: fromVni, 'utf-8 x2': fromDoubleUtf8 } as const
type Legacy = keyof typeof READERS
const LEGACY = Object.keys(READERS) as Legacy[]

interface Suspect {
  readonly cells: string[]
  readonly text: string
  /** Whether every word of it can be written as it stands. */
  readonly isGood: boolean
}

/** Share of the work on a table that is done when its rows are read. */
export const READ = 0.7

/** Mends the cells of each column in place; a column is taken for one encoding where a cell alone leaves it open. */
export function mendLetters(
  rows: readonly { cells: string[] }[],
  columns: number,
  { note, progress }: Reading,
): void {
  for (let column = 0; column < columns; column++) {
    const suspects = suspectsOf(rows, column)
    progress(READ + ((column + 1) / columns) * (1 - READ))
    const broken = suspects.filter(({ isGood }) => !isGood)
    const encoding = leading(broken)
    if (encoding === null) continue
    // Where so many cells are broken as they stand, the others are to be read alike.
    const isFirm = broken.length * 2 >= suspects.length
    const mended = new Map<Legacy, number>()
    for (const { cells, text } of isFirm ? suspects : broken) {
      const taken = [encoding, ...LEGACY].find((one) => isReadable(text, one))
      if (taken === undefined) continue
      cells[column] = READERS[taken](text)
      mended.set(taken, (mended.get(taken) ?? 0) + 1)
    }
    for (const [taken, count] of mended)
      note('import.note.encoding_cells', { encoding: ENCODING_NAMES[taken] }, count)
  }
}

function suspectsOf(rows: readonly { cells: string[] }[], column: number): Suspect[] {
  const suspects: Suspect[] = []
  for (const { cells } of rows) {
    const text = cells[column] ?? ''
    if (isSuspect(text)) suspects.push({ cells, text, isGood: countWords(text).bad === 0 })
  }
  return suspects
}

/** Whether an encoding makes other letters of a text, and words of all that have marks. */
function isReadable(text: string, encoding: Legacy): boolean {
  const read = READERS[encoding](text)
  if (read === text) return false
  const { good, bad } = countWords(read)
  return bad === 0 && good > 0
}

/** The encoding that makes words of most cells that are none as they stand. */
function leading(broken: readonly Suspect[]): Legacy | null {
  const [best] = LEGACY.map((encoding) => ({
    encoding,
    count: broken.filter(({ text }) => isReadable(text, encoding)).length,
  })).toSorted((a, b) => b.count - a.count)
  return best !== undefined && best.count > 0 ? best.encoding : null
}

const HIGH = new Map(
  [
    ...new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 128 }, (_, at) => at + 128),
    ),
  ].map((character, at) => [character, at + 128] as const),
)

/** `Quáº¿` -> `Quế`; the text itself where it is no such thing. */
function fromDoubleUtf8(text: string): string {
  const bytes = Uint8Array.from([...text], (character) => {
    const code = character.charCodeAt(0)
    return code < 0x80 ? code : (HIGH.get(character) ?? (code < 0x100 ? code : 0))
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return text
  }
}
