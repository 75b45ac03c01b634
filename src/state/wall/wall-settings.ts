// How a wall that nobody has set up stands on this device: chosen with its keys, kept here.
import { WALL_SIZES, type WallSettings } from '@/domain/wall'
import { keepSetting, readSetting } from '@/ui/device-setting'

const SETTING = 'binh-yen-wall'

type Size = WallSettings['size']

const isSize = (text: string | null): text is Size => WALL_SIZES.some((size) => size === text)

export function readSize(): Size {
  const kept = readSetting(SETTING)
  return isSize(kept) ? kept : 'M'
}

/** One size larger or smaller, and kept; the largest and the smallest stay. */
export function nextSize(size: Size, by: 1 | -1): Size {
  const at = Math.min(WALL_SIZES.length - 1, Math.max(0, WALL_SIZES.indexOf(size) + by))
  const next = WALL_SIZES[at] ?? 'M'
  keepSetting(SETTING, next)
  return next
}
