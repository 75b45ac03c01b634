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

/** What a cell can be read as without a word that is none: nothing where it is well as it stands. */
interface Verdict {
  readonly isGoodAsIs: boolean
  readonly readable: readonly Legacy[]
}

/** Mends the cells of each column in place; a column is taken for one encoding where a cell alone leaves it open. */
export function mendLetters(
  rows: readonly { cells: string[] }[],
  columns: number,
  { note }: Reading,
): void {
  for (let column = 0; column < columns; column++) {
    const suspects = rows.flatMap(({ cells }) => {
      const text = cells[column] ?? ''
      return isSuspect(text) ? [{ cells, text, verdict: judge(text) }] : []
    })
    const encoding = leading(suspects.map(({ verdict }) => verdict))
    if (encoding === null) continue
    for (const { cells, text, verdict } of suspects) {
      const taken = verdict.readable.includes(encoding) ? encoding : verdict.readable[0]
      const isCertain = !verdict.isGoodAsIs || isFirm(suspects)
      if (taken === undefined || !isCertain) continue
      const mended = READERS[taken](text)
      if (mended === text) continue
      cells[column] = mended
      note('import.note.encoding_cells', { encoding: ENCODING_NAMES[taken] })
    }
  }
}

function judge(text: string): Verdict {
  const asIs = countWords(text)
  const readable = LEGACY.filter((encoding) => {
    const read = READERS[encoding](text)
    const { good, bad } = countWords(read)
    return read !== text && bad === 0 && good > 0
  })
  return { isGoodAsIs: asIs.bad === 0, readable }
}

/** The encoding that makes words of most cells that are none as they stand. */
function leading(verdicts: readonly Verdict[]): Legacy | null {
  const broken = verdicts.filter(({ isGoodAsIs }) => !isGoodAsIs)
  const votes = LEGACY.map((encoding) => ({
    encoding,
    count: broken.filter(({ readable }) => readable.includes(encoding)).length,
  })).toSorted((a, b) => b.count - a.count)
  const [best] = votes
  return best !== undefined && best.count > 0 ? best.encoding : null
}

/** Whether so many cells of a column are broken as they stand that the others are to be read alike. */
const isFirm = (suspects: readonly { verdict: Verdict }[]): boolean =>
  suspects.filter(({ verdict }) => !verdict.isGoodAsIs).length * 2 >= suspects.length

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
