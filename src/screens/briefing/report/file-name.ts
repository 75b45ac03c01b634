// What a briefing is called as a file: plain letters, so that no mail and no stick spoils the name.
import { type Area, fullNameOf } from '@/domain/area'
import type { Period } from '@/domain/period'
import { fold } from '@/domain/search'

/** Longer ones are refused by some systems. */
const LONGEST = 100

/** `giao-ban_xa-tan-phuoc_2025-06`, without an ending. */
export function fileNameOf(
  area: Pick<Area, 'kind' | 'name'>,
  { name }: Pick<Period, 'name'>,
): string {
  const place = fold(fullNameOf(area))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
  return `giao-ban_${place.replace(/^-|-$/g, '')}_${name}`
}
