// Names of persons in a sentence, told from those of streets, hamlets and offices by the words around them.
import {
  CLEAR_SURNAMES,
  DOUBTFUL_SURNAMES,
  HONORIFICS,
  INSTITUTIONS,
  KNOWN_PLACES,
  MIDDLE_NAMES,
  PLACE_WORDS,
  PLAIN_SURNAMES,
  RARE_SURNAMES,
  ROLE_WORDS,
  STREET_PERSONS,
  TIME_WORDS,
  UNIT_WORDS,
} from './name-words'

interface Word {
  readonly text: string
  readonly low: string
  readonly start: number
  readonly end: number
  /** What stands between it and the word before. */
  readonly gap: string
}

interface Sentence {
  readonly words: readonly Word[]
  /** Typed in capitals throughout: they tell nothing then. */
  readonly isShouted: boolean
  /** Where a name of a place begins, and how many words it has. */
  readonly places: ReadonlyMap<number, number>
}

/** A name found: of a person or, as the words around it say, of a place. In numbers of words. */
interface Name {
  readonly from: number
  readonly count: number
  readonly isPlace: boolean
}

const WORD = /đ\/c|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/giu
const LONGEST = 5
/** Where a name ends although the next word has a capital, too. */
const AFTER_A_NAME = new Set(['phường', 'xã', 'thôn', 'ấp', 'tỉnh', 'huyện', 'quận', 'ubnd'])

function wordsOf(text: string): readonly Word[] {
  let end = 0
  return [...text.matchAll(WORD)].map((match) => {
    const gap = text.slice(end, match.index)
    end = match.index + match[0].length
    return { text: match[0], low: match[0].toLowerCase(), start: match.index, end, gap }
  })
}

const isJoined = (word: Word | undefined): boolean =>
  word !== undefined && /^[ \u00a0]+$/.test(word.gap)
const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/.test(word.text)
const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text)
const isLetters = (word: Word | undefined): boolean =>
  word !== undefined && /^[\p{L}\p{M}'’]+$/u.test(word.text)

/** So many words from one on, in small letters, as one phrase; null where something stands between them. */
function phraseAt(words: readonly Word[], from: number, count: number): string | null {
  const some = words.slice(Math.max(0, from), from + count)
  if (from < 0 || some.length < count || some.slice(1).some((word) => !isJoined(word))) return null
  return some.map(({ low }) => low).join(' ')
}

/** The phrase of the set that ends with a word: where it begins, or null. The longest wins. */
function endingAt(words: readonly Word[], last: number, set: ReadonlySet<string>): number | null {
  for (const count of [3, 2, 1]) {
    const phrase = phraseAt(words, last - count + 1, count)
    if (phrase !== null && set.has(phrase)) return last - count + 1
  }
  return null
}

/** A word that may be one of a person's name: `CA` and `UBND` are none. */
function isNameWord(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || !isCapital(word) || !isLetters(word)) return false
  return sentence.isShouted || !/^\p{Lu}{2,}$/u.test(word.text)
}

const isInstitution = ({ words }: Sentence, at: number): boolean =>
  [1, 2].some((count) => INSTITUTIONS.includes(phraseAt(words, at, count) ?? ''))

/** How many words of a name stand from one on. */
function lengthOfName(sentence: Sentence, from: number): number {
  let count = 0
  while (count < LONGEST) {
    const at = from + count
    if (!isNameWord(sentence, at) || (count > 0 && !isJoined(sentence.words[at]))) break
    if (count > 0 && AFTER_A_NAME.has(sentence.words[at]?.low ?? '')) break
    if (isInstitution(sentence, at)) break
    count++
  }
  return count
}

/** `Nguyễn Văn A`: somebody took the name out already. */
const isAnonymous = ({ words }: Sentence, from: number, count: number): boolean =>
  words[from + count - 1]?.text.length === 1

function sentenceOf(text: string, places: readonly string[]): Sentence {
  const words = wordsOf(text)
  const isShouted = !/\p{Ll}/u.test(text)
  const known = new Set(
    [...KNOWN_PLACES, ...STREET_PERSONS, ...places].map((place) =>
      place.normalize('NFC').trim().toLowerCase(),
    ),
  )
  const found = new Map<number, number>()
  for (const at of words.keys()) {
    if (!isCapital(words[at])) continue
    for (let count = LONGEST; count >= 2; count--) {
      const next = words[at + count]
      // Another capital: somebody whose name begins like that of the place.
      const goesOn = isJoined(next) && isCapital(next) && isLetters(next) && !isShouted
      if (goesOn && !/^\p{Lu}{2,}$/u.test(next?.text ?? '')) continue
      if (known.has(phraseAt(words, at, count) ?? '')) found.set(at, count)
    }
  }
  return { words, isShouted, places: found }
}

/** True where the words before make what follows a street, a building, a hamlet: `số 12`, `ngõ`, `Trường THPT`. */
function isAfterPlace({ words }: Sentence, at: number): boolean {
  const before = words[at - 1]
  const gap = words[at]?.gap ?? ''
  const isShort = /^\.[ \u00a0]*$/.test(gap) && (before?.low.length ?? 9) <= 3
  if (before === undefined || !(/^[ \u00a0]+["“]?$/.test(gap) || isShort)) return false
  if (isNumber(before)) return !isShort && !TIME_WORDS.has(words[at - 2]?.low ?? '')
  if (endingAt(words, at - 1, PLACE_WORDS) !== null) return true
  const unit = endingAt(words, at - 1, UNIT_WORDS)
  return unit !== null && !(isJoined(words[unit]) && ROLE_WORDS.has(words[unit - 1]?.low ?? ''))
}

/** True for `đường Nguyễn Trãi - Lê Lợi`: the second of two places. */
function goesOnFrom({ words }: Sentence, place: Name | null, at: number): boolean {
  if (place === null) return false
  const end = place.from + place.count
  if (end === at) return /^\s*[-–/]\s*$/.test(words[at]?.gap ?? '')
  return (
    end + 1 === at && isJoined(words[at]) && /^(?:và|với|giao|cắt)$/.test(words[end]?.low ?? '')
  )
}

/** `anh Hùng`, `bà Nguyễn Thị Lan`, `họ tên: Mai`. */
function nameAfterHonorific(sentence: Sentence, at: number): Name | null {
  const { words, isShouted, places } = sentence
  const count = [3, 2, 1].find((length) => HONORIFICS.has(phraseAt(words, at, length) ?? ''))
  const from = at + (count ?? 0)
  if (count === undefined || places.has(at) || words[at - 1]?.low === 'trẻ') return null
  if (!isJoined(words[from]) && !/^ ?: ?$/.test(words[from]?.gap ?? '')) return null
  // `chợ Bà Hoa`, `Hai Bà Trưng`: a capital where none belongs makes it part of a name.
  if (isCapital(words[at]) && !isShouted && isJoined(words[at])) {
    if (isAfterPlace(sentence, at) || isCapital(words[at - 1])) return null
  }
  const isSurname = [CLEAR_SURNAMES, DOUBTFUL_SURNAMES].some((set) =>
    set.has(words[from]?.low ?? ''),
  )
  if (words[at]?.low === 'tên' && places.has(from)) return null
  if (isShouted && !isSurname) return null
  const length = Math.min(lengthOfName(sentence, from), isShouted ? 3 : LONGEST)
  if (length === 0 || isAnonymous(sentence, from, length)) return null
  return { from, count: length, isPlace: false }
}

/** `Nguyễn Hùng`, `Hồ Thị Mai`, `nguyễn văn hùng`; of a place where the words around say so. */
function nameBySurname(sentence: Sentence, at: number, last: Name | null): Name | null {
  const { words, isShouted, places } = sentence
  const [surname, second, third] = words.slice(at, at + 3)
  if (surname === undefined || !isLetters(surname)) return null
  const isClear = CLEAR_SURNAMES.has(surname.low)
  const isPlain = PLAIN_SURNAMES.has(surname.low) && /^[a-z]+$/.test(surname.low)
  const isDoubtful = isPlain || DOUBTFUL_SURNAMES.has(surname.low)
  if (!isClear && !isDoubtful && !RARE_SURNAMES.has(surname.low)) return null
  const hasMiddle =
    MIDDLE_NAMES.has(second?.low ?? '') && isJoined(second) && isJoined(third) && isLetters(third)
  const capitals = isShouted ? 0 : lengthOfName(sentence, at)
  const known = places.get(at)
  const isNamed = isClear ? capitals >= 2 : isDoubtful && capitals >= 3
  const isTyped = hasMiddle && (isClear || isPlain || capitals >= 3 || isShouted)
  if (known === undefined && !isNamed && !isTyped) return null
  const count = known ?? Math.max(capitals, isTyped ? 3 : 0)
  const isPlace =
    known !== undefined || isAfterPlace(sentence, at) || goesOnFrom(sentence, last, at)
  if (!isPlace && isAnonymous(sentence, at, count)) return null
  return { from: at, count, isPlace }
}

/** `H'Hen Niê`: a woman of the Ê Đê. */
const nameOfEde = (sentence: Sentence, at: number): Name | null => {
  const count = lengthOfName(sentence, at)
  const isEde = /^H['’]\p{Lu}/u.test(sentence.words[at]?.text ?? '')
  return isEde && count >= 2 ? { from: at, count, isPlace: false } : null
}

/** Where names of persons stand, in UTF-16 places of the text; `places` are names of hamlets and communes. */
export function findNames(
  text: string,
  places: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const sentence = sentenceOf(text, places)
  const found: { start: number; end: number }[] = []
  let last: Name | null = null
  let at = 0
  while (at < sentence.words.length) {
    const name: Name | null =
      nameAfterHonorific(sentence, at) ??
      nameBySurname(sentence, at, last) ??
      nameOfEde(sentence, at)
    if (name === null) {
      at++
      continue
    }
    at = name.from + name.count
    if (name.isPlace) last = name
    const [first, final] = [sentence.words[name.from], sentence.words[at - 1]]
    if (!name.isPlace && first && final) found.push({ start: first.start, end: final.end })
  }
  return found
}
