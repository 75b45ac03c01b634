// The last list of fire points on this phone, for when there is no network.
import type { PublicList } from '@/domain/public-fire-point'
import { keepSetting, readSetting } from '@/ui/device-setting'

const SETTING = 'binh-yen-public-list'

export const keepList = (list: PublicList): void => keepSetting(SETTING, JSON.stringify(list))

/** Null when there is none, or what another version of the page kept. */
export function keptList(): PublicList | null {
  try {
    const kept = JSON.parse(readSetting(SETTING) ?? 'null') as Partial<PublicList> | null
    const { at, points, place } = kept ?? {}
    const isWhole = typeof at === 'number' && Array.isArray(points) && Array.isArray(place?.lngLat)
    return isWhole ? (kept as PublicList) : null
  } catch {
    return null
  }
}
