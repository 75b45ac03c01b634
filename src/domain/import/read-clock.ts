// Times of day as files write them: `22h05`, `8 giờ 30 sáng`, `10:05:30 PM`.

const CLOCK =
  /^(\d{1,2})\s*(?:[:h]|giờ)\s*(\d{1,2})?(?:(?:\s*:|\s*phút|\s)\s*(\d{2}))?(?:\s*(?:phút|giây))?\s*(?:buổi\s+)?(am|pm|sa|ch|sáng|trưa|chiều|tối|đêm)?$/iu

const TWO = (text: string | number): string => String(text).padStart(2, '0')

/** `22:05` or `22:05:30`, perhaps of no day: `25:99`. Null for what is written otherwise. */
export function plainClock(text: string): string | null {
  const [, typed, minutes = '0', seconds, half = ''] =
    CLOCK.exec(text.trim().normalize('NFC')) ?? []
  const hour = typed === undefined ? null : hourOf(Number(typed), half.toLowerCase())
  if (hour === null) return null
  return `${TWO(hour)}:${TWO(minutes)}${seconds === undefined ? '' : `:${seconds}`}`
}

/** Null where the hour is none of that part of the day; `12 giờ đêm` may be that of either day. */
function hourOf(hour: number, half: string): number | null {
  if (half === '') return hour
  const isMorning = half === 'am' || half === 'sa' || half === 'sáng'
  if (hour > 12) return isMorning ? null : hour
  if (half === 'am' || half === 'sa') return hour % 12
  if (half === 'pm' || half === 'ch') return (hour % 12) + 12
  if (half === 'sáng') return hour < 12 ? hour : null
  if (half === 'trưa') return hour >= 10 ? hour : hour > 0 && hour <= 3 ? hour + 12 : null
  if (hour === 12) return null
  if (half === 'đêm') return hour >= 6 ? hour + 12 : hour
  return hour >= (half === 'tối' ? 5 : 1) ? hour + 12 : null
}
