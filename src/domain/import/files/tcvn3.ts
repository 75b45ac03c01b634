// TCVN3 (ABC), the fonts .VnTime and the like: one byte a letter, by TCVN 5712:1993, table VN3.

/** First byte of a run, and the letters from there on. */
const RUNS: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const LETTERS = new Map(
  RUNS.flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
)

const CODE = /[\u00a1-\u00fe]/g
/** What stands together: a cell of a line, as far as the signs between cells tell. */
const CELL = /[^\n\t,;|]+/g
/** A word as far as the table goes: letters of ASCII and codes. */
const WORD = /[A-Za-z\u00a1-\u00fe]+/g

/** @param text each byte as the character of the same number, as Latin-1 shows it */
export const fromTcvn3 = (text: string): string =>
  text.replace(CELL, (cell) =>
    isCapitals(cell) ? inLetters(cell).toUpperCase() : cell.replace(WORD, wordOf),
  )

const wordOf = (word: string) =>
  isCapitals(word) ? inLetters(word).toUpperCase() : inLetters(word)

const inLetters = (text: string) => text.replace(CODE, (code) => LETTERS.get(code) ?? code)

/**
 * Capital letters with a tone have no code of their own: the fonts of capitals (.VnTimeH) show the small ones as
 * capitals, so that `X· QUÕ` is XÃ QUẾ.
 */
const isCapitals = (text: string) => /[A-Z][^a-z]*[A-Z]/.test(text) && !/[a-z]/.test(text)
