// How names are written on the map: the font and every character that Vietnamese needs.

export const FONT_FAMILY = 'Be Vietnam Pro, sans-serif'
export const LABEL_WEIGHT = 600

const BASE = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const VOWELS = 'aăâeêioôơuưy'

const lower = [...BASE, ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => vowel + tone))]

/** Letters with all tones in both cases, digits and signs, as single (NFC) code points. */
export const CHARACTERS: readonly string[] = [
  ...new Set(
    [
      ...lower,
      ...lower.map((letter) => letter.toLocaleUpperCase('vi')),
      ...'0123456789 .,:;-–/()\'"’&+%°',
    ].map((character) => character.normalize('NFC')),
  ),
]

/** Names come in either form; deck.gl draws one glyph a code point, so they are composed first. */
export const lettered = (text: string): string => text.normalize('NFC')

/** About how wide the text is, in pixels, at `size` pixels. */
export const textWidth = (text: string, size: number): number => lettered(text).length * size * 0.56
