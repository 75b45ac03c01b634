// How Vietnamese a text looks: which share of its words with marks are syllables that can be written.

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?'
const NUCLEUS =
  '(?:uyê|uya|uyu|uôi|uây|oai|oay|oao|oeo|ươi|ươu|iêu|yêu|iê|yê|uô|ươ|uâ|uê|uơ|uy|ua|ui|ưa|ưi|ưu|oa|oă|oe|oi|oo|ôi|ơi|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|[aăâeêioôơuưy])'
const CODA = '(?:ch|ng|nh|[ckmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`)
/** c, g and ng never stand before e, ê and i; k, gh and ngh before nothing else. */
const MISSPELT = /^(?:c|ng)[eêiy]|^g[eê]|^(?:k|gh|ngh)[aăâoôơuư]|q(?!u)/
/** A tone stands on the vowel before i, o, u and y at the end, as in `ngã` and `ngáo`, never on these. */
const TONE_LATE = /[aăâeêoôơư][íìỉĩịóòỏõọúùủũụýỳỷỹỵ]$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** A word: no space, digit, sign of ASCII, degree sign or typographic sign. */
const BETWEEN = /[\s!-@[-`{-~\u0080-\u00a0°²³\u2000-\u206f€\ufeff]+/

/** Words that were looked at: there are some thousand syllables, said again and again. */
const known = new Map<string, boolean>()
const MAX_KNOWN = 20_000

/** One word in NFC; several capitals and small letters in turn are no word. */
export function isSyllable(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MAX_KNOWN) known.clear()
  const isOne = word.length <= LONGEST && canBeWritten(word)
  known.set(word, isOne)
  return isOne
}

/** `nghiêng`, and more. */
const LONGEST = 12

function canBeWritten(word: string): boolean {
  const small = word.toLowerCase()
  const isWritten =
    word === small || word === word.toUpperCase() || word.slice(1) === small.slice(1)
  if (!isWritten) return false
  const tones = small.normalize('NFD').match(TONES)?.length ?? 0
  if (tones > 1 || TONE_LATE.test(small.normalize('NFC'))) return false
  const bare = small.normalize('NFD').replace(TONES, '').normalize('NFC')
  return SYLLABLE.test(bare) && !MISSPELT.test(bare)
}

export interface WordCount {
  readonly good: number
  readonly bad: number
}

/** Words with anything beyond ASCII, one letter alone left out: those that can be read, and those that cannot. */
export function countWords(text: string): WordCount {
  let good = 0
  let bad = 0
  for (const word of text.normalize('NFC').split(BETWEEN)) {
    if (word.length < 2 || !/[^\0-\x7f]/.test(word)) continue
    if (isSyllable(word)) good++
    else bad++
  }
  return { good, bad }
}

/** Share of `good`, 0 to 1; 0 where there is no word with marks. */
export const shareOf = ({ good, bad }: WordCount): number =>
  good + bad === 0 ? 0 : good / (good + bad)
