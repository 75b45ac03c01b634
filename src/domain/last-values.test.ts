// The second camera of a street needs less typing than the first.
import { expect, it } from 'vitest'
import { type CameraTyped, EMPTY_CAMERA } from './camera-draft'
import { LAST_FIELDS, lastValuesOf, offeredCamera } from './last-values'

const saved: CameraTyped = {
  name: 'Cổng chợ',
  code: 'CAM-0041',
  kind: 'dome',
  ownership: 'community',
  status: 'faulty',
  lat: '10.68',
  lng: '107.72',
  accuracyM: '4,5',
  areaId: 'hamlet',
  bearingDeg: '122,5',
  fovDeg: '80,5',
  rangeM: '25',
  installedOn: '01/11/2026',
  retentionDays: '30',
  noticeSign: 'yes',
  operator: 'Tổ tự quản',
  note: 'Trên cột điện',
  contact: 'Trưởng thôn',
  phone: '0912 345 678',
  apartFrom: ['other'],
}

it('takes over what cameras of a row have in common, and nothing else', () => {
  expect(offeredCamera(lastValuesOf(saved))).toEqual({
    ...EMPTY_CAMERA,
    kind: 'dome',
    ownership: 'community',
    retentionDays: '30',
    fovDeg: '80,5',
    rangeM: '25',
    noticeSign: 'yes',
    operator: 'Tổ tự quản',
  })
})

it('keeps only that on the device', () =>
  expect(Object.keys(lastValuesOf(saved)).toSorted()).toEqual([...LAST_FIELDS].toSorted()))

it('comes through storage unharmed', () =>
  expect(offeredCamera(JSON.parse(JSON.stringify(lastValuesOf(saved))))).toEqual(
    offeredCamera(lastValuesOf(saved)),
  ))

it.each<unknown>([null, undefined, 'x', 7, [], {}])('begins empty with %j', (stored) =>
  expect(offeredCamera(stored)).toEqual(EMPTY_CAMERA),
)

it('drops what is not valid, keeps the rest, and never takes a name or a place', () => {
  const stored = {
    kind: 'drone',
    fovDeg: '400',
    rangeM: 25,
    operator: 'Tổ tự quản',
    name: 'x',
    lat: '1',
  }
  expect(offeredCamera(stored)).toEqual({ ...EMPTY_CAMERA, operator: 'Tổ tự quản' })
})
