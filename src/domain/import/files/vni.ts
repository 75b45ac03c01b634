// VNI Windows, the fonts VNI-Times and the like: a vowel, and behind it a sign for its hat and tone.

const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const [HAT, BREVE] = ['\u0302', '\u0306']

/** Signs behind any vowel. */
const TONES = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT }
/** Signs behind a, e and o. */
const HATS = {
  â: HAT,
  á: HAT + ACUTE,
  à: HAT + GRAVE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
}
/** Signs behind a. */
const BREVES = {
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}
/** Letters with a code of their own. */
const SINGLE = new Map(
  Object.entries({ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' }),
)

const marksOf = (vowels: string, marks: Readonly<Record<string, string>>) =>
  [...vowels].flatMap((vowel) =>
    Object.entries(marks).map(([sign, mark]) => [vowel + sign, mark] as const),
  )
const MARKS = new Map([
  ...marksOf('aeouyôö', TONES),
  ...marksOf('aeo', HATS),
  ...marksOf('a', BREVES),
])

/** @param text each byte as the character of the same number, as Latin-1 shows it */
export function fromVni(text: string): string {
  let read = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    const mark = MARKS.get(text.slice(at, at + 2).toLowerCase())
    read += own(letter) + (mark ?? '')
    if (mark !== undefined) at++
  }
  return read.normalize('NFC')
}

function own(letter: string): string {
  const small = letter.toLowerCase()
  const single = SINGLE.get(small)
  if (single === undefined) return letter
  return letter === small ? single : single.toUpperCase()
}
