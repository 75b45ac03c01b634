// How long something took, for people: minutes up to two hours, hours up to two days.
import type { TFunction } from 'i18next'
import { formatNumber, type Language } from './format'

const DAY_MINUTES = 1440

/** `45 phút`, `3 giờ`; of a negative length what it is without its sign. */
export function lengthInWords(ms: number, language: Language, t: TFunction): string {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  const words = (count: number) => ({ count, number: formatNumber(count, language) })
  if (minutes < 120) return t('wall.length_minutes', words(minutes))
  if (minutes < 2 * DAY_MINUTES) return t('wall.length_hours', words(Math.round(minutes / 60)))
  return t('wall.length_days', words(Math.round(minutes / DAY_MINUTES)))
}
