// Degrees as officers, phones and land papers write them.
import { describe, expect, it } from 'vitest'
import { readBoth, readDegrees } from './read-degrees'

describe('one number', () => {
  it.each([
    ['21.168912', 21.168912, null],
    ['21,168912', 21.168912, null],
    ['-106.5', -106.5, null],
    ['21°10\'08.1"N', 21 + 10 / 60 + 8.1 / 3600, 'lat'],
    ['21°10\'08,1"B', 21 + 10 / 60 + 8.1 / 3600, 'lat'],
    ['106°7′16.8″Đ', 106 + 7 / 60 + 16.8 / 3600, 'lng'],
    ['E 106 07 16.8', 106 + 7 / 60 + 16.8 / 3600, 'lng'],
    ['106 độ 7 phút 16 giây', 106 + 7 / 60 + 16 / 3600, null],
    ["21° 10.135'", 21 + 10.135 / 60, null],
    ['21.5°S', -21.5, 'lat'],
    ['2328686.180', 2328686.18, null],
  ])('%s', (text, value, axis) => {
    const read = readDegrees(text)
    expect(read?.value).toBeCloseTo(value, 9)
    expect(read?.axis).toBe(axis)
  })

  it.each(['', 'abc', '21°61\'00"', "21.5° 10'", '1.2.3', '21°10\'08" X', 'NaN'])(
    '%s is none',
    (text) => expect(readDegrees(text)).toBeNull(),
  )
})

describe('both in one cell', () => {
  it.each([
    ['21.168912, 106.121345', [21.168912, 106.121345]],
    ['21.168912,106.121345', [21.168912, 106.121345]],
    ['21,168912; 106,121345', [21.168912, 106.121345]],
    ['21,168912, 106,121345', [21.168912, 106.121345]],
    ['(106.12 21.16)', [106.12, 21.16]],
    ['POINT (106.12 21.16)', [21.16, 106.12]],
    ['21°30\'00"N 106°15\'00"E', [21.5, 106.25]],
    ['21°30\'00"N, 106°15\'00"E', [21.5, 106.25]],
    ['2328686,180; 580867,390', [2328686.18, 580867.39]],
  ])('%s', (text, values) => {
    const read = readBoth(text)?.map(({ value }) => value) ?? []
    expect(read).toHaveLength(2)
    read.forEach((value, at) => {
      expect(value).toBeCloseTo(values[at] ?? Number.NaN, 9)
    })
  })

  it.each(['', '21.16', 'Cổng làng, 106', 'POINT(a b)', '1, 2, 3'])('%s is none', (text) =>
    expect(readBoth(text)).toBeNull(),
  )
})
