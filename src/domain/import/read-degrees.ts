// Coordinates as files write them: decimals, degrees with minutes and seconds, metres with grouping, both in one cell.
import { readAmount } from '@/domain/typed-text'

export interface Degrees {
  readonly value: number
  /** What a letter beside the number says; null where there is none. */
  readonly axis: 'lat' | 'lng' | null
}

/** N, B: north and bắc; S: south; E, Đ: east and đông; W, T: west and tây. In Vietnam N is never nam: no place is south. */
const LETTERS: Readonly<Record<string, readonly [axis: 'lat' | 'lng', sign: 1 | -1]>> = {
  n: ['lat', 1],
  b: ['lat', 1],
  s: ['lat', -1],
  e: ['lng', 1],
  đ: ['lng', 1],
  w: ['lng', -1],
  t: ['lng', -1],
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`
/** Of minutes and seconds: three digits are a group of metres. */
const SIXTIETH = String.raw`\d{1,2}(?!\d)(?:[.,]\d+)?`
const DEGREES = new RegExp(
  String.raw`^(?<before>[nbsewtđ])?\s*(?<sign>[-−+])?(?<degrees>${NUMBER})\s*(?:[°º˚*]|độ|deg)?` +
    String.raw`(?:[\s:]*(?<minutes>${SIXTIETH})\s*(?:['′’´]|phút|min)?` +
    String.raw`(?:[\s:]*(?<seconds>${SIXTIETH})\s*(?:"|″|”|''|′′|’’|giây|sec)?)?)?\s*(?<after>[nbsewtđ])?$`,
  'iu',
)

const numberOf = (text: string | undefined): number =>
  text === undefined ? 0 : Number(text.replace(',', '.'))

/** `21,168912`, `21.168912° B`, `21°10'08,1"N`, `E 106 07 16.8`; null for anything else. */
export function readDegrees(text: string): Degrees | null {
  const parts = DEGREES.exec(text.trim())?.groups
  if (!parts || (parts.before && parts.after)) return null
  const [degrees, minutes, seconds] = [parts.degrees, parts.minutes, parts.seconds].map(numberOf)
  if (degrees === undefined || minutes === undefined || seconds === undefined) return null
  const isParted = parts.minutes !== undefined
  if (
    minutes >= 60 ||
    seconds >= 60 ||
    (isParted && !(Number.isInteger(degrees) && degrees <= 180))
  )
    return null
  const [axis = null, letterSign = 1] =
    LETTERS[(parts.before ?? parts.after ?? '').toLowerCase()] ?? []
  const sign = /[-−]/.test(parts.sign ?? '') ? -1 : letterSign
  return { value: sign * (degrees + minutes / 60 + seconds / 3600), axis }
}

/** `580 867,39`, `2 328 686`. */
const SPACED = /^[-−]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/
/** `580.023` and `950,500`: no degrees are as many, and no metres as few. */
const ONE_GROUP = /^[-−]?(?:1[89]\d|[2-9]\d{2})[.,]\d{3}$/

/** Degrees, or metres: `2.328.686,180`, `2 328 686.18`, `580.023`; null for anything else. */
export function readNumber(text: string): Degrees | null {
  const typed = text.trim()
  const degrees = ONE_GROUP.test(typed) ? null : readDegrees(typed)
  if (degrees) return degrees
  const metres = readAmount(SPACED.test(typed) ? typed.replace(/\s/g, '') : typed)
  return Number.isNaN(metres) ? null : { value: metres, axis: null }
}

/** No two numbers are longer. */
const LONGEST = 200

const WKT_POINT = /^(?:srid=\d+;)?\s*point\s*z?\s*\(\s*(\S+)\s+(\S+?)(?:\s+\S+)?\s*\)$/iu

/** What parts two numbers in one cell: a semicolon or a bar, else a comma and a space, a letter or sign, a comma or a space. */
const PARTINGS = [
  /\s*[;|/]\s*/g,
  /,\s+/g,
  /(?<=[a-zđ°'"″’])\s*,?\s*(?=[\dnbsewtđ])/giu,
  // `2 328 686,18 580 867,39` may be parted at either: it is no pair.
  /,|\s+/g,
]

/**
 * Both numbers of one cell, in the order in which they stand: `21,168912; 106,121345`, `21.16, 106.12`,
 * `21° 10' 08" N 106° 07' 16" E`, `POINT(106.12 21.16)`. Null when these are not two numbers, or may be parted in two
 * ways. Numbers may be metres.
 */
export function readBoth(text: string): readonly [Degrees, Degrees] | null {
  const bare = text.trim().replace(/^[([]|[)\]]$/g, '')
  const [, wktLng, wktLat] = WKT_POINT.exec(text.trim()) ?? []
  if (wktLng !== undefined && wktLat !== undefined) {
    const [lng, lat] = [Number(wktLng), Number(wktLat)]
    if (Number.isNaN(lng) || Number.isNaN(lat)) return null
    return [
      { value: lat, axis: 'lat' },
      { value: lng, axis: 'lng' },
    ]
  }
  if (bare.length > LONGEST) return null
  for (const parting of PARTINGS) {
    const [pair, ...others] = [...bare.matchAll(parting)].flatMap(({ 0: { length }, index }) => {
      const first = readNumber(bare.slice(0, index))
      const second = readNumber(bare.slice(index + length))
      return first && second ? [[first, second] as const] : []
    })
    if (pair !== undefined) return others.length === 0 ? pair : null
  }
  return null
}
