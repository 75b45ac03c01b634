// Coordinates in degrees as files write them: decimals, degrees with minutes and seconds, both in one cell.

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
const DEGREES = new RegExp(
  String.raw`^(?<before>[nbsewtđ])?\s*(?<sign>[-−+])?(?<degrees>${NUMBER})\s*(?:[°º˚*]|độ|deg)?` +
    String.raw`(?:[\s:]*(?<minutes>${NUMBER})\s*(?:['′’´]|phút|min)?` +
    String.raw`(?:[\s:]*(?<seconds>${NUMBER})\s*(?:"|″|”|''|′′|’’|giây|sec)?)?)?\s*(?<after>[nbsewtđ])?$`,
  'iu',
)

const numberOf = (text: string | undefined): number =>
  text === undefined ? 0 : Number(text.replace(',', '.'))

/** `21,168912`, `21.168912° B`, `21°10'08,1"N`, `E 106 07 16.8`; null for anything else. */
export function readDegrees(text: string): Degrees | null {
  const parts = DEGREES.exec(text.trim())?.groups
  if (!parts) return null
  const [degrees, minutes, seconds] = [parts.degrees, parts.minutes, parts.seconds].map(numberOf)
  if (degrees === undefined || minutes === undefined || seconds === undefined) return null
  const isParted = parts.minutes !== undefined
  if (minutes >= 60 || seconds >= 60 || (isParted && !Number.isInteger(degrees))) return null
  const [axis = null, letterSign = 1] =
    LETTERS[(parts.before ?? parts.after ?? '').toLowerCase()] ?? []
  const sign = /[-−]/.test(parts.sign ?? '') ? -1 : letterSign
  return { value: sign * (degrees + minutes / 60 + seconds / 3600), axis }
}

const WKT_POINT = /^(?:srid=\d+;)?\s*point\s*z?\s*\(\s*(\S+)\s+(\S+?)(?:\s+\S+)?\s*\)$/iu

/** What parts two numbers in one cell: a semicolon or a bar, else a comma and a space, a comma, a space. */
const PARTINGS = [/\s*[;|/]\s*/, /,\s+/, /(?<=[a-zđ°'"″’])\s*,?\s*(?=[\dnbsewtđ])/iu, /,/, /\s+/]

/**
 * Both numbers of one cell, in the order in which they stand: `21,168912; 106,121345`, `21.16, 106.12`,
 * `21°10'08"N 106°07'16"E`, `POINT(106.12 21.16)`. Null when these are not two numbers. Numbers may be metres.
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
  for (const parting of PARTINGS) {
    const parts = bare.split(parting)
    const [first, second] = parts.map(readDegrees)
    if (parts.length === 2 && first && second) return [first, second]
  }
  return null
}
