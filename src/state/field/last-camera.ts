// What the last camera of this user had: the next one is mostly the same.
import type { CameraTyped } from '@/domain/camera-draft'
import { lastValuesOf, offeredCamera } from '@/domain/last-values'
import { keepSetting, readSetting } from '@/ui/device-setting'

const settingOf = (userId: string): string => `binh-yen-last-camera-${userId}`

export const keepLastCamera = (userId: string, typed: CameraTyped): void =>
  keepSetting(settingOf(userId), JSON.stringify(lastValuesOf(typed)))

/** The fields of the next camera; the usual ones where nothing is remembered. */
export function nextCamera(userId: string): CameraTyped {
  const text = readSetting(settingOf(userId))
  try {
    return offeredCamera(text === null ? null : JSON.parse(text))
  } catch {
    return offeredCamera(null)
  }
}
