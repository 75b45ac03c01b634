// Numbers, dates and differences as Vietnamese and English officers write them.
import { civilDateOf } from './civil-date'

export type Language = 'vi' | 'en'

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const
const ZONE = 'Asia/Ho_Chi_Minh'

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** `1.524` in Vietnamese, `1,524` in English; at most `decimals` decimals, 0 unless told. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const key = `${language}${decimals}`
  let format = numberFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals })
    numberFormats.set(key, format)
  }
  return format.format(value)
}

function formatWith(
  instant: Date,
  language: Language,
  name: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = language + name
  let format = dateFormats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALE[language], {
      timeZone: ZONE,
      hourCycle: 'h23',
      ...options,
    })
    dateFormats.set(key, format)
  }
  return format.format(instant)
}

/** `dd/MM/yyyy` in Vietnam, in both languages. */
function formatDate(instant: Date): string {
  return formatCivilDate(civilDateOf(instant))
}

/** `2024-05-31` -> `31/05/2024`. */
export function formatCivilDate(day: string): string {
  return day.split('-').reverse().join('/')
}

/** `22:05` in Vietnam. */
export function formatTime(instant: Date): string {
  return formatWith(instant, 'en', 'time', { hour: '2-digit', minute: '2-digit' })
}

/** `22:05 14/11/2026` in Vietnam. */
export const formatDateTime = (instant: Date): string =>
  `${formatTime(instant)} ${formatDate(instant)}`

/** `20/11–25/11/2026`, `15/12/2026–14/01/2027`, one day `20/11/2026`; both days are in it. */
export function formatDays(first: string, last: string): string {
  if (first === last) return formatCivilDate(first)
  const begins = formatCivilDate(first)
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  return `${isOneYear ? begins.slice(0, 5) : begins}–${formatCivilDate(last)}`
}

/** A distance: `85 m`, `1,2 km`. */
export function formatDistance(metres: number, language: Language): string {
  const whole = Math.round(metres)
  return whole < 1000
    ? `${formatNumber(whole, language)} m`
    : `${formatNumber(metres / 1000, language, 1)} km`
}

/** Of a file or a disk: `12 kB`, `3,4 MB`, `1,2 GB`. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000), language)} kB`
  if (bytes < 1_000_000_000) return `${formatNumber(bytes / 1_000_000, language, 1)} MB`
  return `${formatNumber(bytes / 1_000_000_000, language, 1)} GB`
}

/** A surface on the ground: `850 m²`, `1,2 ha`, `3,4 km²`. */
export function formatSurface(m2: number, language: Language): string {
  if (m2 < 10_000) return `${formatNumber(Math.round(m2), language)} m²`
  return m2 < 1_000_000
    ? `${formatNumber(m2 / 10_000, language, 1)} ha`
    : `${formatNumber(m2 / 1_000_000, language, 1)} km²`
}

/** `10,67812; 107,74930` would be misread: coordinates keep the dot in both languages. */
export const formatLngLat = ([lng, lat]: readonly [number, number]): string =>
  `${lat.toFixed(6)}, ${lng.toFixed(6)}`
