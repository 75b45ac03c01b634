// Days and times of a workbook: numbers that a format shows as such.

/** ECMA-376 part 1, 18.8.30: formats that a workbook does not write down, those of East Asia included. */
const BUILT_IN_DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
const BUILT_IN_TIMES = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]
const BOTH = 22

/** Excel takes no longer format. */
const LONGEST = 255

export type NumberFormat = 'number' | 'day' | 'time' | 'day_time' | { readonly digits: number }

/** What a format makes of a number; `digits` for one that only adds zeros in front, as in codes and phone numbers. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (id === BOTH) return 'day_time'
    if (BUILT_IN_DATES.includes(id)) return 'day'
    return BUILT_IN_TIMES.includes(id) ? 'time' : 'number'
  }
  if (/^0{2,}$/.test(code)) return { digits: code.length }
  const bare = code
    .slice(0, LONGEST)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)[0]
  if (bare === undefined || /general/i.test(bare)) return 'number'
  const hasDay = /[yd]|mmm/i.test(bare)
  const hasTime = /[hs]/i.test(bare)
  if (hasDay) return hasTime ? 'day_time' : 'day'
  return hasTime ? 'time' : /m/i.test(bare) ? 'day' : 'number'
}

const DAY_S = 86_400
/** 31/12/9999, the last day that a workbook knows. */
const LAST_DAY = 2_958_465
const two = (value: number) => String(value).padStart(2, '0')

/**
 * `2025-05-31`, `2025-05-31 22:05` or `22:05`; null for a number that is no day. ISO, so that nobody takes the day for the
 * month where texts of the same column have the month first. Days count from 1900, where Excel has a
 * 29th of February that never was, or from 1904.
 */
export function excelDate(
  serial: number,
  format: 'day' | 'time' | 'day_time',
  is1904: boolean,
): string | null {
  if (!(serial >= 0 && serial <= LAST_DAY)) return null
  const seconds = Math.round(serial * DAY_S)
  const clock = seconds % DAY_S
  const day = Math.floor(seconds / DAY_S)
  if (format === 'time' && day === 0) return clockText(clock)
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  const date = new Date(epoch + day * DAY_S * 1000)
  const text = date.toISOString().slice(0, 10)
  // A column of days is often shown with its midnights.
  return format === 'day' || clock === 0 ? text : `${text} ${clockText(clock)}`
}

function clockText(seconds: number): string {
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`
}
