// A camera's fields read, refused in words, and put back as they were.
import { describe, expect, it } from 'vitest'
import type { Camera } from './camera'
import {
  type CameraTyped,
  cameraDraftOf,
  cameraSchema,
  EMPTY_CAMERA,
  typeCamera,
} from './camera-draft'
import { changedFields, fieldOfFailure, isMissing, readDraft } from './draft'

const good: CameraTyped = {
  ...EMPTY_CAMERA,
  name: ' Cổng chợ ',
  code: 'CAM-0001',
  areaId: 'area',
  lat: '10,685475',
  lng: '107.725865',
}

const camera: Camera = {
  id: 'id',
  areaId: 'area',
  areaPath: 'vn.24.a',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '1',
  code: 'CAM-0001',
  name: 'Cổng chợ',
  lngLat: [107.725865123456, 10.685475],
  accuracyM: 3.337,
  kind: 'dome',
  ownership: 'community',
  status: 'offline',
  bearingDeg: 122.5,
  fovDeg: 80,
  rangeM: 250,
  installedOn: '2025-02-28',
  retentionDays: 30,
  noticeSign: false,
  operator: 'Tổ tự quản',
  photoPath: null,
  note: 'dòng một\ndòng hai',
  apartFrom: ['other'],
}

const errorsOf = (typed: Partial<CameraTyped>) =>
  readDraft(cameraSchema, { ...good, ...typed }).errors

describe('reading', () => {
  it('asks for a name that is empty instead of counting its letters', () => {
    const missing = (name: string) =>
      isMissing(errorsOf({ name }).name ?? 'error.code.unknown', name)
    expect(missing('  ')).toBe(true)
    expect(missing('x'.repeat(121))).toBe(false)
  })

  it('trims, reads commas, and leaves the empty null', () => {
    const { draft } = readDraft(cameraSchema, { ...good, bearingDeg: '122,5', note: '  ' })
    expect(draft).toMatchObject({
      name: 'Cổng chợ',
      lat: 10.685475,
      lng: 107.725865,
      bearingDeg: 122.5,
      fovDeg: null,
      note: null,
      noticeSign: null,
    })
  })

  it.each(['360', '360,0', '359,9999'])('takes a bearing of %s for north', (bearingDeg) =>
    expect(readDraft(cameraSchema, { ...good, bearingDeg }).draft?.bearingDeg).toBe(0),
  )

  it.each<[Partial<CameraTyped>, Record<string, string>]>([
    [{ bearingDeg: '400' }, { bearingDeg: 'error.constraint.camera_bearing_range' }],
    [{ bearingDeg: '360,01' }, { bearingDeg: 'error.constraint.camera_bearing_range' }],
    [{ fovDeg: '0' }, { fovDeg: 'error.constraint.camera_fov_range' }],
    [{ rangeM: '2000,01' }, { rangeM: 'error.constraint.camera_range_range' }],
    [{ rangeM: 'xa' }, { rangeM: 'edit.error.not_a_number' }],
    [{ retentionDays: '12,5' }, { retentionDays: 'edit.error.not_whole' }],
    [{ installedOn: '31/02/2025' }, { installedOn: 'edit.error.not_a_date' }],
    [{ installedOn: '31/12/1989' }, { installedOn: 'error.constraint.camera_installed_range' }],
    [{ lat: '48.85' }, { lat: 'error.constraint.camera_position_in_vietnam' }],
    [{ lat: '' }, { lat: 'edit.error.position_missing' }],
    [{ areaId: null }, { areaId: 'edit.error.area_missing' }],
    [{ name: ' ' }, { name: 'error.constraint.camera_name_length' }],
    [{ name: 'ế'.repeat(121) }, { name: 'error.constraint.camera_name_length' }],
    [{ phone: 'gọi tôi' }, { phone: 'error.constraint.camera_phone_form' }],
    [{ note: 'x'.repeat(2001) }, { note: 'error.constraint.camera_note_length' }],
  ])('%j', (typed, errors) => expect(errorsOf(typed)).toEqual(errors))

  it('counts letters, not their bytes or accents', () => {
    expect(errorsOf({ name: 'e\u0302\u0301'.repeat(120) })).toEqual({})
  })
})

describe('a saved camera', () => {
  it.each(['vi', 'en'] as const)('comes back unchanged through the fields: %s', (language) => {
    const draft = cameraDraftOf(camera, { name: 'Trưởng thôn', phone: '0912 345 678' })
    const again = readDraft(cameraSchema, typeCamera(draft, language)).draft
    expect(again).toEqual(draft)
    expect(changedFields(draft, again ?? draft)).toEqual([])
  })
})

it('knows which field the server refused', () => {
  const field = (key: string) => fieldOfFailure(cameraSchema.shape, key)
  expect(field('error.constraint.camera_bearing_range')).toBe('bearingDeg')
  expect(field('error.constraint.camera_name_nfc')).toBe('name')
  expect(field('error.constraint.camera_code_length')).toBe('code')
  expect(field('error.constraint.camera_phone_form')).toBe('phone')
  expect(field('error.reason.position_outside_area')).toBe('areaId')
  expect(field('error.code.offline')).toBeNull()
})
