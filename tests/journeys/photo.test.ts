// Photos as a phone takes them go out small, upright and silent about where they were taken: in a real Chromium.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readJpeg, tellsMore } from '@/domain/jpeg'
import { photoProblem } from '@/domain/photo'
import { exif, HEIC, text } from '@/domain/photo.test-data'
import { PROJECT_DIR } from '../../supabase/embedded/settings'
import { findChromium, launch, NO_CHROMIUM } from './chromium'
import type { Photos } from './prepared-photo'

declare const photos: Photos

const path = findChromium()
let page: Page
let close = async (): Promise<void> => {}

beforeAll(async () => {
  if (path === null) return
  const browser = await launch(path)
  close = () => browser.close()
  page = await browser.newPage()
  await page.addScriptTag({ content: await script() })
})
afterAll(() => close())

async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(PROJECT_DIR, 'src') } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'prepared-photo.ts'),
        formats: ['iife'],
        name: 'unused',
      },
    },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}

const [RED, GREEN, BLUE, WHITE] = [
  [254, 0, 0],
  [0, 255, 1],
  [0, 0, 254],
  [255, 255, 255],
]
const near = (colours: number[][]) =>
  colours.map((colour) => colour.map((part) => Math.round(part / 64) * 64))

/** The picture with Exif behind its first two bytes. */
const withExif = (jpeg: number[], orientation: number) => [
  ...jpeg.slice(0, 2),
  ...exif(orientation),
  ...jpeg.slice(2),
]
const prepare = (bytes: number[]) =>
  page.evaluate((given) => photos.prepare(given, 'image/jpeg'), bytes)
const sizeOf = ({ bytes }: { bytes: number[] }) => {
  const { width, height } = readJpeg(new Uint8Array(bytes))
  return [width, height]
}

it.skipIf(path === null)('lose place and time, and stand upright', async () => {
  const drawn = await page.evaluate(() => photos.draw(400, 300))
  const taken = withExif(drawn, 6)
  expect(photoProblem(new Uint8Array(taken))).toBe('error.code.photo_tells_place')
  const photo = await prepare(taken)
  expect(photo.type).toBe('image/jpeg')
  expect(photoProblem(new Uint8Array(photo.bytes))).toBeNull()
  expect(readJpeg(new Uint8Array(photo.bytes)).segments.filter(tellsMore)).toEqual([])
  expect(String.fromCharCode(...photo.bytes)).not.toMatch(/Exif|GPS/)
  // Orientation 6: what lies on the left below is shown on the left above.
  expect(sizeOf(photo)).toEqual([300, 400])
  expect(near(photo.quarters)).toEqual(near([BLUE, RED, WHITE, GREEN] as number[][]))
})

it.skipIf(path === null).each([
  [1, [RED, GREEN, BLUE, WHITE]],
  [3, [WHITE, BLUE, GREEN, RED]],
  [6, [BLUE, RED, WHITE, GREEN]],
  [8, [GREEN, WHITE, RED, BLUE]],
])('stand upright when they are made smaller while decoded: %s', async (orientation, quarters) => {
  const drawn = await page.evaluate(() => photos.draw(2400, 1800))
  const photo = await prepare(withExif(drawn, orientation))
  expect(sizeOf(photo)).toEqual(orientation < 5 ? [1600, 1200] : [1200, 1600])
  expect(near(photo.quarters)).toEqual(near(quarters as number[][]))
})

it.skipIf(path === null)('stand upright and silent in Safari before 16.4, too', async () => {
  const drawn = await page.evaluate(() => photos.draw(2400, 1800))
  const taken = withExif(drawn, 6)
  const photo = await page.evaluate(
    (given) => photos.prepareInOldSafari(given, 'image/jpeg'),
    taken,
  )
  expect(sizeOf(photo)).toEqual([1200, 1600])
  expect(near(photo.quarters)).toEqual(near([BLUE, RED, WHITE, GREEN] as number[][]))
  expect(photoProblem(new Uint8Array(photo.bytes))).toBeNull()
})

it.skipIf(path === null)('of 40 megapixels go out with 1600 pixels a side', async () => {
  const photo = await page.evaluate(() => photos.prepareLarge(7300, 5475, false))
  expect(sizeOf(photo)).toEqual([1600, 1200])
  expect(near(photo.quarters)).toEqual(near([RED, GREEN, BLUE, WHITE] as number[][]))
  expect(photo.bytes.length).toBeLessThan(400_000)
})

it.skipIf(path === null)('weigh at most 400 kB, even where no two pixels are alike', async () => {
  const photo = await page.evaluate(() => photos.prepareLarge(2000, 1700, true))
  expect(photo.bytes.length).toBeLessThanOrEqual(400_000)
  expect(photoProblem(new Uint8Array(photo.bytes))).toBeNull()
})

it.skipIf(path === null)('are refused where a part is missing', async () => {
  const drawn = await page.evaluate(() => photos.draw(2400, 1800))
  const half = drawn.slice(0, drawn.length / 2)
  const refusal = await page.evaluate((given) => photos.refusal(given, 'image/jpeg'), half)
  expect(refusal).toBe('error.code.photo_damaged')
})

const cases: [string, string, Uint8Array][] = [
  ['nothing', 'photo_empty', new Uint8Array()],
  ['HEIC', 'photo_heic', HEIC],
  ['HTML', 'photo_not_image', text('<!doctype html><p>Ảnh</p>')],
  ['SVG', 'photo_not_image', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['the head of a JPEG', 'photo_damaged', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4])],
]
it.skipIf(path === null).each(cases)('are refused with a sentence: %s', async (_, key, bytes) => {
  const refusal = await page.evaluate((given) => photos.refusal(given, 'image/jpeg'), [...bytes])
  expect(refusal).toBe(`error.code.${key}`)
  const inOldSafari = await page.evaluate(
    (given) => photos.refusalInOldSafari(given, 'image/jpeg'),
    [...bytes],
  )
  expect(inOldSafari).toBe(`error.code.${key}`)
})

if (path === null) it.skip(NO_CHROMIUM, () => {})
