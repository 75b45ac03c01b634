// The field app as an officer holds it: taps that are counted, a place, a compass.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Open, PHONE, type Visit, type Visitor } from './journey'
import { say } from './words'

/** What a phone asks its owner for once. */
const SENSORS = ['accelerometer', 'gyroscope', 'magnetometer']

export interface Officer extends Visit {
  /** A press with the thumb. */
  readonly tap: (target: Locator) => Promise<void>
  /** The same, held for a moment, as a slider wants it. */
  readonly press: (target: Locator) => Promise<void>
  readonly taps: () => number
}

interface Place {
  readonly latitude: number
  readonly longitude: number
  readonly accuracy: number
}

/** On a hamlet road of the officer's commune, with good reception. */
export const ON_THE_ROAD: Place = { latitude: 10.6941, longitude: 107.7163, accuracy: 6 }

export async function officerAt(
  open: Open,
  place: Place | null,
  visitor: Visitor = {},
): Promise<Officer> {
  const visit = await open({ role: 'officer', size: PHONE, ...visitor })
  await visit.context.grantPermissions(place ? ['geolocation', ...SENSORS] : SENSORS)
  if (place) await visit.context.setGeolocation(place)
  let count = 0
  const tap = async (target: Locator) => {
    await target.tap()
    count += 1
  }
  const press = async (target: Locator) => {
    await holdMiddle(visit, target)
    count += 1
  }
  return { ...visit, tap, press, taps: () => count }
}

/** A finger stays a tenth of a second; Playwright's taps are over before a frame is drawn. */
async function holdMiddle({ page, context }: Visit, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('There is nothing to press')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await context.newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await page.waitForTimeout(100)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

export const button = (page: Page, name: Parameters<typeof say>[0]): Locator =>
  page.getByRole('button', { name: say(name) })

export const cameraForm = (page: Page): Locator =>
  page.getByRole('form', { name: say('edit.new_camera') })

/** Waits until the map of the form has drawn. */
export const formDrawn = (page: Page): Promise<void> =>
  page.locator('main[data-ready="true"]:has(canvas)').waitFor({ state: 'attached' })

/** From the next page on the clock of the phone is so far ahead. */
export async function setClockAhead(page: Page, aheadMs: number): Promise<void> {
  await page.addInitScript((ms) => {
    const Real = Date
    // biome-ignore lint/suspicious/noGlobalAssign: as on a phone that was set wrong
    Date = new Proxy(Real, {
      construct: (_, given: number[]) =>
        given.length === 0 ? new Real(Real.now() + ms) : new Real(...(given as [number])),
      get: (target, name) =>
        name === 'now' ? () => Real.now() + ms : Reflect.get(target, name, target),
    })
  }, aheadMs)
}

/** What an upright phone says that is aimed there, once: W3C counts alpha against the clock. */
export async function aimAt(page: Page, bearingDeg: number): Promise<void> {
  await page.evaluate(
    (alpha) =>
      window.dispatchEvent(
        new DeviceOrientationEvent('deviceorientationabsolute', {
          absolute: true,
          alpha,
          beta: 90,
          gamma: 0,
        }),
      ),
    (360 - bearingDeg) % 360,
  )
}

/** The direction in words, `312°, Tây Bắc`, as a number. */
export const saidBearing = async (page: Page): Promise<number> =>
  Number.parseFloat(
    (await page
      .getByText(/^\d+([.,]\d+)?°, /)
      .first()
      .textContent()) ?? '',
  )

export const handleOf = (page: Page): Locator =>
  page.getByRole('slider', { name: say('field.heading.handle') })

/** Drags the knob to where the bearing is, seen from the middle of the map. */
export async function dragTo(page: Page, bearingDeg: number): Promise<void> {
  const canvas = await page.locator('.maplibregl-canvas').boundingBox()
  const knob = await handleOf(page).boundingBox()
  if (canvas === null || knob === null) throw new Error('There is no knob on this map')
  const angle = (bearingDeg * Math.PI) / 180
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2]
  await page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2)
  await page.mouse.down()
  await page.mouse.move(x + Math.sin(angle) * 100, y - Math.cos(angle) * 100, { steps: 5 })
  await page.mouse.up()
}

/** How many items stand so, in the words of the start page; of several numbers any will do. */
export const countSays = (
  page: Page,
  state: 'waiting' | 'parked' | 'synced',
  ...numbers: readonly number[]
) =>
  expect
    .poll(async () => {
      const said = numbers.map((number) => say(`field.outbox.count.${state}`, { number }))
      const counts = said.map((text) => page.getByText(text).count())
      return (await Promise.all(counts)).some((count) => count > 0)
    })
    .toBe(true)
