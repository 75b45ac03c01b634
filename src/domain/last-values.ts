// What the next camera takes over from the last one saved: officers put up many of a kind in a row.
// Never what is this camera's own: name, code, place, direction, dates, photo, note, contact.
import { type CameraTyped, cameraSchema, EMPTY_CAMERA } from './camera-draft'

export const LAST_FIELDS = [
  'kind',
  'ownership',
  'retentionDays',
  'fovDeg',
  'rangeM',
  'noticeSign',
  'operator',
] as const satisfies readonly (keyof CameraTyped)[]

/** As typed; plain text, as JSON keeps it. */
export type LastValues = Pick<CameraTyped, (typeof LAST_FIELDS)[number]>

export const lastValuesOf = (typed: CameraTyped): LastValues => ({
  kind: typed.kind,
  ownership: typed.ownership,
  retentionDays: typed.retentionDays,
  fovDeg: typed.fovDeg,
  rangeM: typed.rangeM,
  noticeSign: typed.noticeSign,
  operator: typed.operator,
})

/**
 * The fields of the next camera. `stored` is what was kept on the device: whatever in it is no longer valid, or was
 * never ours, is left as for a first camera.
 */
export function offeredCamera(stored: unknown): CameraTyped {
  if (typeof stored !== 'object' || stored === null) return EMPTY_CAMERA
  const valid = LAST_FIELDS.flatMap((field) => {
    const value: unknown = (stored as Record<string, unknown>)[field]
    return cameraSchema.shape[field].safeParse(value).success ? [[field, value]] : []
  })
  return { ...EMPTY_CAMERA, ...Object.fromEntries(valid) }
}
