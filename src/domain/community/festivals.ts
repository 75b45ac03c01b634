// The days of the year on which the movement is celebrated (seed 002): what is prepared for at the briefing before.
import type { CivilDate } from '@/domain/civil-date'

export const FESTIVALS = [
  { id: 'security', monthDay: '08-19' },
  { id: 'unity', monthDay: '11-18' },
] as const
export type FestivalId = (typeof FESTIVALS)[number]['id']

/** Those from `first` up to without `end`, in order. */
export const festivalsIn = (
  first: CivilDate,
  end: CivilDate,
): { readonly id: FestivalId; readonly day: CivilDate }[] => {
  const years = new Set([first.slice(0, 4), end.slice(0, 4)])
  return [...years]
    .flatMap((year) => FESTIVALS.map(({ id, monthDay }) => ({ id, day: `${year}-${monthDay}` })))
    .filter(({ day }) => day >= first && day < end)
}
