// What in a short text seems to be about a person: a name, a phone number, an identity number, a number plate.
// A warning, not a proof: officers decide, and few false alarms are what keeps them reading it.
import { findNames } from './personal-names'

export const PERSONAL_KINDS = ['name', 'phone', 'identity', 'plate'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

export interface PersonalFind {
  readonly kind: PersonalKind
  /** UTF-16 places in `text.normalize('NFC')`, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Ten digits from 03, 05, 07, 08, 09 (mobile) or eleven from 02 (landline) or 01 (mobile until 2018), or with 84. */
const PHONE = /(?<![\d.,/-])\(?(?:(?:\+|00)?84[ .-]?\(?0?\)?|0)(?:[ .()-]{0,2}\d){8,10}(?!\d)/g
const PHONE_DIGITS = /^0(?:[35789]\d{8}|[12]\d{9})$/

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^(?:00)?840?/, '0')
  if (!PHONE_DIGITS.test(digits)) return false
  // `05-11-2026 20` is a date: a number begins with three digits or goes on in pairs.
  const groups = text.replace(/^\(?(?:\+|00)84\)?/, '').match(/\d+/g) ?? []
  const [first = ''] = groups
  return (
    groups.length === 1 ||
    first.length >= 3 ||
    groups.every(({ length }) => length === 2) ||
    /^\+|^0084|^84/.test(text)
  )
}

/** Nine digits (old identity card) or twelve from 0 (citizen's card), in one or in threes and fours. */
const IDENTITY =
  /(?<![\p{L}\d.,/+-])(?:\d{9}(?:\d{3})?|0\d{2}(?:[ .]\d{3}){3}|0\d{3}(?:[ .]\d{4}){2})(?![\d\p{L}]|[.,/-]\d)/gu
const LABELLED =
  /(?<=(?:cccd|cmnd|cmtnd|cmt|cccd\/cmnd|căn cước(?: công dân)?|chứng minh(?: thư| nhân dân)?|định danh)(?: số)?[ :.]{1,3})(?:\d[ .]?){8}\d(?:(?:[ .]?\d){3})?(?!\d)/giu
/** An amount, not a number of somebody. */
const AMOUNT = /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|usd|m2|m²|m³|kg|tấn|lít|kwh)/iu

const isIdentity = (text: string, rest: string): boolean => {
  const digits = text.replace(/\D/g, '')
  return (digits.length === 9 || digits.startsWith('0')) && !AMOUNT.test(rest)
}

/** 29A-123.45, 30K 9999, 59-X1 123.45, 29B1-12345; small letters only where a hyphen shows what it is. */
const PLATE =
  /(?<![\p{L}\d.,-])(?:\d{2}(?:[A-ZĐ]{1,2}\d?|[ -][A-ZĐ]{1,2}\d|-[A-ZĐ]{1,2})(?:(?: ?- ?|[ .])?\d{3}\.?\d{2}|[.-]?\d{4})|\d{2}-?[a-zđ]{1,2}\d?-\d{3}\.?\d{2}|\d{2}-[a-zđ]\d[ -]\d{3}\.?\d{2})(?![\p{L}\d]|[.,]\d)/gu

function* findIn(
  text: string,
  kind: PersonalKind,
  pattern: RegExp,
  isOne: (found: string, rest: string) => boolean = () => true,
): Generator<PersonalFind> {
  for (const match of text.matchAll(pattern)) {
    const found = match[0].trimEnd()
    const end = match.index + found.length
    if (isOne(found, text.slice(end))) yield { kind, start: match.index, end, text: found }
  }
}

/**
 * Where the text seems to hold what belongs to a person, in order, without overlaps. `places` are names of hamlets and
 * communes: `thôn Lê Lợi` is no person.
 */
export function findPersonal(
  text: string,
  places: readonly string[] = [],
): readonly PersonalFind[] {
  const whole = text.normalize('NFC')
  const finds = [
    ...findIn(whole, 'identity', LABELLED),
    ...findIn(whole, 'phone', PHONE, isPhone),
    ...findIn(whole, 'plate', PLATE),
    ...findIn(whole, 'identity', IDENTITY, isIdentity),
    ...findNames(whole, places).map(
      ({ start, end }): PersonalFind => ({
        kind: 'name',
        start,
        end,
        text: whole.slice(start, end),
      }),
    ),
  ]
  const kept: PersonalFind[] = []
  for (const find of finds)
    if (kept.every(({ start, end }) => find.end <= start || find.start >= end)) kept.push(find)
  return kept.sort((a, b) => a.start - b.start)
}
