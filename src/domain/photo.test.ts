// Which photos are taken, in what size they go out, and what is left of what they told.
import { describe, expect, it } from 'vitest'
import { readJpeg, withoutMetadata } from './jpeg'
import {
  isPhotoPath,
  MAX_PHOTO_BYTES,
  photoPath,
  photoProblem,
  photoType,
  sideWhileDecoding,
  sizeToSend,
} from './photo'
import { exif, HEIC, madeUpJpeg, madeUpWebp, segment, text } from './photo.test-data'

const FEATURE = '30000000-0000-4000-8000-000000000001'
const PHOTO = '90000000-0000-4000-8000-00000000000a'

describe('a photo', () => {
  it('lies under its table and feature', () => {
    const path = photoPath({ table: 'cameras', featureId: FEATURE, photoId: PHOTO })
    expect(path).toBe(`cameras/${FEATURE}/${PHOTO}.jpg`)
    expect(isPhotoPath(path)).toBe(true)
    for (const wrong of [
      path.replace('cameras', 'areas'),
      path.replace('.jpg', '.html'),
      path.replace(PHOTO, '../x'),
      `${path}\n`,
      `/${path}`,
      path.toUpperCase(),
    ]) {
      expect(isPhotoPath(wrong), wrong).toBe(false)
    }
  })

  it.each([
    ['40 megapixels, lying', [7300, 5475], [1600, 1200]],
    ['40 megapixels, standing', [5475, 7300], [1200, 1600]],
    ['small: never made larger', [640, 480], [640, 480]],
    ['a strip one pixel high', [9000, 1], [1600, 1]],
  ])('goes out in the right size: %s', (_, [width = 0, height = 0], [toWidth, toHeight]) => {
    expect(sizeToSend({ width, height })).toEqual({ width: toWidth, height: toHeight })
  })
})

it.each([
  ['made smaller when both sides are larger', [7300, 5475], 1600],
  ['left alone when one side is not', [9000, 1200], null],
  ['left alone when it is small', [1600, 1600], null],
])('a picture is %s while it is decoded', (_, [width = 0, height = 0], side) => {
  expect(sideWhileDecoding({ width, height })).toBe(side)
})

describe('the bytes of a photo', () => {
  it('are taken when they are a whole JPEG or WebP', () => {
    expect(photoProblem(madeUpJpeg())).toBeNull()
    expect(photoType(madeUpJpeg())).toBe('image/jpeg')
    expect(photoProblem(madeUpWebp())).toBeNull()
    expect(photoType(madeUpWebp())).toBe('image/webp')
    expect(photoType(text('GIF89a'))).toBeNull()
  })

  const jpeg = madeUpJpeg()
  const cases: [string, string, Uint8Array][] = [
    ['nothing', 'photo_empty', new Uint8Array()],
    ['HTML', 'photo_not_image', text('<!doctype html><script>alert(1)</script>')],
    ['SVG', 'photo_not_image', text('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['GIF', 'photo_not_image', text('GIF89a')],
    ['PNG', 'photo_not_image', text('\u0089PNG\r\n')],
    ['HEIC', 'photo_heic', HEIC],
    ['more than 5 MB', 'photo_too_large', new Uint8Array(MAX_PHOTO_BYTES + 1)],
    ['a JPEG of 65,535 pixels', 'photo_too_large', madeUpJpeg({ width: 65535, height: 65535 })],
    ['a WebP of 16,000 pixels', 'photo_too_large', madeUpWebp({ height: 16000 })],
    ['a JPEG without size', 'photo_damaged', madeUpJpeg({ width: 0 })],
    ['the first bytes of a JPEG alone', 'photo_damaged', jpeg.subarray(0, 3)],
    ['a JPEG with HTML behind it', 'photo_damaged', new Uint8Array([...jpeg, ...text('<script>')])],
    [
      'a JPEG of a million empty segments',
      'photo_damaged',
      new Uint8Array([
        ...jpeg.subarray(0, 2),
        ...Array(4e6)
          .fill(0)
          .map((_, at) => [0xff, 0xe0, 0, 2][at % 4] ?? 0),
        ...jpeg.subarray(2),
      ]),
    ],
    ['a WebP that was cut', 'photo_damaged', madeUpWebp({ more: 'ALPH' }).subarray(0, -2)],
    ['a JPEG with its place', 'photo_tells_place', madeUpJpeg({ before: exif(6) })],
    ['a JPEG with a comment', 'photo_tells_place', madeUpJpeg({ before: segment(0xfe, [65]) })],
    ['a WebP with its place', 'photo_tells_place', madeUpWebp({ more: 'EXIF' })],
    ['a WebP with XMP', 'photo_tells_place', madeUpWebp({ more: 'XMP ' })],
  ]
  it.each(cases)('are refused with a reason: %s', (_, code, bytes) => {
    expect(photoProblem(bytes)).toBe(`error.code.${code}`)
  })

  it('are refused wherever a JPEG was cut', () => {
    for (let length = 3; length < jpeg.length; length++)
      expect(photoProblem(jpeg.subarray(0, length)), `${length}`).toBe('error.code.photo_damaged')
  })

  it('lose what they tell, and nothing of the picture', () => {
    const told = madeUpJpeg({
      before: [...exif(6), ...segment(0xed, [1, 2]), ...segment(0xfe, [3])],
    })
    expect(withoutMetadata(told)).toEqual(madeUpJpeg())
    expect(withoutMetadata(madeUpJpeg())).toEqual(madeUpJpeg())
    expect(withoutMetadata(text('<html>'))).toEqual(text('<html>'))
  })

  it('keep the profile of their colours', () => {
    const withProfile = madeUpJpeg({ before: segment(0xe2, [...text('ICC_PROFILE')]) })
    expect(withoutMetadata(withProfile)).toEqual(withProfile)
    expect(readJpeg(withProfile)).toMatchObject({ width: 1600, height: 1200, isWhole: true })
  })
})
