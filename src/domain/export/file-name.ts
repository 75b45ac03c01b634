// What an exported file is called: plain letters, so that no mail and no stick spoils the name.
import { type Area, fullNameOf } from '@/domain/area'
import { fold } from '@/domain/search'

/** Longer ones are refused by some systems. */
const LONGEST = 100

const plain = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '-')

/** `binh-yen-camera-xa-tan-phuoc-2026-11-23.csv`. @param day ISO date in Vietnam */
export const exportFileName = (
  layerName: string,
  area: Pick<Area, 'kind' | 'name'>,
  day: string,
  ending: string,
): string =>
  `${`binh-yen-${plain(layerName)}-${plain(fullNameOf(area))}`.slice(0, LONGEST).replace(/-$/, '')}-${day}.${ending}`
