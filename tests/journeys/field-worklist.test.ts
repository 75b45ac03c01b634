// What is left to do: each item opens the form that clears it, and is gone on the way back, sent or not.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { button, formDrawn, ON_THE_ROAD, officerAt } from './field'
import { journey } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Beside the officer and away from all others, so that its hamlet is the first of the list. */
const NEAR = { lng: ON_THE_ROAD.longitude + 0.0003, lat: ON_THE_ROAD.latitude + 0.0003 }

async function areaHere(): Promise<string> {
  const path = 'cameras?select=area_id,lng,lat&deleted_at=is.null'
  const cameras = await requestAs<{ area_id: string; lng: number; lat: number }>(
    'officer',
    'GET',
    path,
  )
  const far = ({ lng, lat }: { lng: number; lat: number }) =>
    (lng - NEAR.lng) ** 2 + (lat - NEAR.lat) ** 2
  const [nearest] = cameras.toSorted((a, b) => far(a) - far(b))
  if (!nearest) throw new Error('The officer has no camera')
  return nearest.area_id
}

/** Somebody added it long ago and left out what the list asks for. Answers its id. */
async function addIncomplete(
  table: 'cameras' | 'fire_points',
  name: string,
  more: object = {},
): Promise<string> {
  const id = crypto.randomUUID()
  const row = {
    id,
    area_id: await areaHere(),
    ...NEAR,
    accuracy_m: 34,
    name,
    code: name,
    ...(table === 'cameras'
      ? { kind: 'fixed', ownership: 'commune', status: 'working' }
      : { status: 'ready' }),
    ...more,
  }
  await requestAs('officer', 'POST', table, row)
  return id
}

const addEquipment = (firePointId: string, item: string, expiresOn: string | null) =>
  requestAs('officer', 'POST', 'fire_point_equipment', {
    ...{ id: crypto.randomUUID(), fire_point_id: firePointId, item },
    ...{ quantity: 1, condition: 'good', expires_on: expiresOn },
  })

const number = async (text: Promise<string | null>) =>
  Number.parseInt(((await text) ?? '').replaceAll('.', ''), 10)
const totalOf = (page: Page) => number(page.getByRole('main').getByRole('status').textContent())
const groupsOf = (page: Page) => page.getByRole('main').locator('h2 button')
const itemsOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).getByRole('button')
const reasonsOf = async (page: Page, name: string) =>
  (await itemsOf(page, name).allInnerTexts()).map((text) => text.split('\n')[0])

const openItem = (page: Page, name: string, reason: Parameters<typeof say>[0]) =>
  itemsOf(page, name)
    .filter({ hasText: say(reason) })
    .first()
    .tap()

/** The control that the form was opened for has the focus, and is in sight below the map. */
async function expectArrival(page: Page, part: string, control: string): Promise<void> {
  const wanted = page.locator(`[data-part="${part}"] ${control}`).first()
  await expect
    .poll(() => wanted.evaluate((element) => element === document.activeElement))
    .toBe(true)
  const box = await wanted.boundingBox()
  const map = await page.locator('.maplibregl-canvas').boundingBox()
  const footer = await page.getByRole('form').locator('> :last-child').boundingBox()
  expect(box && map && box.y >= map.y + map.height, 'below the map').toBe(true)
  // The head with the way back stays.
  expect(map?.y).toBeGreaterThanOrEqual(50)
  expect(box && footer && box.y + box.height <= footer.y, 'above the footer').toBe(true)
}

/** The counts of the groups, summed up. */
async function sumOf(page: Page): Promise<number> {
  const counts = await groupsOf(page).locator(':scope > :last-child').allTextContents()
  return counts.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)
}

journey('a camera without direction is mended from the list and leaves it', async ({ open }) => {
  const name = `Camera sót việc ${process.pid}`
  await addIncomplete('cameras', name)
  const { page, context, traffic, goTo } = await officerAt(open, ON_THE_ROAD)
  traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: \w+ \(/)
  await goTo('/field')
  const entry = page.getByRole('button', { name: say('field.worklist') })
  await expect.poll(() => entry.textContent()).toMatch(/\d việc/)
  const promised = await number(entry.locator('span span').last().textContent())
  await entry.tap()
  await groupsOf(page).first().waitFor()
  expect(await totalOf(page)).toBe(promised)
  expect(await sumOf(page)).toBe(promised)
  await groupsOf(page).first().getByText(/cách/).waitFor()
  await groupsOf(page).first().tap()
  await expect.poll(() => itemsOf(page, name).count()).toBeGreaterThan(0)
  expect(await page.getByRole('listitem').count()).toBe(
    await number(groupsOf(page).first().locator(':scope > :last-child').textContent()),
  )
  const reasons = await reasonsOf(page, name)
  expect(reasons).toContain(say('worklist.reason.no_direction'))
  expect(reasons).toContain(say('worklist.reason.inaccurate'))
  await itemsOf(page, name)
    .getByText(say('worklist.detail.inaccurate', { distance: '34 m' }))
    .waitFor()
  await keepPicture(page, 'field-worklist')
  expect(await violations(page), 'worklist').toEqual([])

  await itemsOf(page, name)
    .filter({ hasText: say('worklist.reason.no_direction') })
    .tap()
  await formDrawn(page)
  await expectArrival(page, 'direction', 'button')
  await keepPicture(page, 'field-arrived')
  // The way back is not forgotten by a reload.
  await page.reload()
  await formDrawn(page)
  expect(await page.locator('[name="name"]').inputValue()).toBe(name)
  await context.setOffline(true)
  await page.locator('[name="bearingDeg"]').fill('45')
  await button(page, 'field.camera.save').tap()
  // Back in the list, in the group that stood open; not sent, and not asked for again.
  await groupsOf(page).first().waitFor()
  await expect.poll(() => reasonsOf(page, name)).not.toContain(say('worklist.reason.no_direction'))
  expect(await reasonsOf(page, name)).toContain(say('worklist.reason.inaccurate'))
  expect(await totalOf(page)).toBe(promised - 1)
  expect(await sumOf(page)).toBe(promised - 1)
  await context.setOffline(false)
  const saved = () =>
    requestAs<{ bearing_deg: number | null }>(
      'officer',
      'GET',
      `cameras?name=eq.${encodeURIComponent(name)}`,
    ).then(([row]) => row?.bearing_deg)
  await expect.poll(saved).toBe(45)
  expect(await reasonsOf(page, name)).not.toContain(say('worklist.reason.no_direction'))
})

journey('equipment is replaced and a check says what is gone, from the list', async ({ open }) => {
  const name = `Điểm sót việc ${process.pid}`
  const point = await addIncomplete('fire_points', name)
  await addEquipment(point, 'binh_bot_abc', '2025-01-01')
  await addEquipment(point, 'bua', null)
  const { page, goTo } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field?page=worklist')
  await groupsOf(page).first().getByText(/cách/).waitFor()
  await groupsOf(page).first().tap()
  const unchecked = itemsOf(page, name).filter({ hasText: say('worklist.reason.unchecked') })
  await unchecked.getByText(say('worklist.detail.never_checked')).waitFor()
  const before = await totalOf(page)
  await openItem(page, name, 'worklist.reason.expired')
  await formDrawn(page)
  const date = '[name="equipment.binh_bot_abc.expiresOn"]'
  await expectArrival(page, 'equipment', date)
  await page.locator(date).fill('01/01/2031')
  await button(page, 'field.points.save').tap()
  await expect.poll(() => totalOf(page)).toBe(before - 1)
  expect(await reasonsOf(page, name)).not.toContain(say('worklist.reason.expired'))

  await unchecked.tap()
  await page.getByRole('heading', { name }).waitFor()
  await page.getByRole('button', { name: say('fire-point.item.bua') }).tap()
  await page.waitForTimeout(300)
  await page.reload()
  await page.getByText(say('field.camera.restored')).waitFor()
  await keepPicture(page, 'field-check-gone')
  await page.getByRole('button', { name: say('field.check.save', { result: '' }).trim() }).tap()
  await page
    .getByRole('main')
    .getByRole('button', { name: say('worklist.title') })
    .tap()
  await expect.poll(() => totalOf(page)).toBe(before - 2)
  await expect.poll(() => itemsOf(page, name).count()).toBeGreaterThan(0)
  expect(await reasonsOf(page, name)).not.toContain(say('worklist.reason.unchecked'))
  const path = `fire_point_equipment?select=item,condition,expires_on&fire_point_id=eq.${point}&order=item`
  await expect
    .poll(() => requestAs('officer', 'GET', path))
    .toEqual([
      { item: 'binh_bot_abc', condition: 'good', expires_on: '2031-01-01' },
      { item: 'bua', condition: 'missing', expires_on: null },
    ])
  const checks = `fire_point_checks?select=missing&fire_point_id=eq.${point}`
  expect(await requestAs('officer', 'GET', checks)).toEqual([{ missing: ['bua'] }])
})

journey('of cameras close to one another one is deleted, and two are kept', async ({ open }) => {
  const north = (metres: number) => ({ lat: NEAR.lat + 0.0004 + metres / 111_195 })
  const [first, second, third] = ['một', 'hai', 'ba'].map((one) => `Camera ${one} ${process.pid}`)
  if (!first || !second || !third) throw new Error('Three names')
  const older = await addIncomplete('cameras', first, north(0))
  await addIncomplete('cameras', second, north(6))
  await addIncomplete('cameras', third, north(7))
  const { page, goTo } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field?page=worklist')
  await groupsOf(page).first().getByText(/cách/).waitFor()
  await groupsOf(page).first().tap()
  const close = say('worklist.reason.too_close')
  const pairs = async (name: string) =>
    (await reasonsOf(page, name)).filter((reason) => reason === close).length
  await expect.poll(() => pairs(third)).toBeGreaterThan(0)

  await openItem(page, third, 'worklist.reason.too_close')
  await formDrawn(page)
  await expectArrival(page, 'compare', 'button')
  await keepPicture(page, 'field-compare')
  expect(await violations(page), 'compare').toEqual([])
  await button(page, 'field.here.delete').tap()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: say('field.delete.confirm') }).tap()
  await groupsOf(page).first().waitFor()
  await expect.poll(() => pairs(third)).toBe(0)

  await openItem(page, second, 'worklist.reason.too_close')
  await formDrawn(page)
  await button(page, 'field.here.keep_both').tap()
  await groupsOf(page).first().waitFor()
  await expect.poll(() => pairs(second)).toBe(0)
  expect(await totalOf(page)).toBe(await sumOf(page))
  const path = `cameras?select=name,apart_from,deleted_at&name=like.*${process.pid}&order=lat`
  const saved = () =>
    requestAs<{ name: string; apart_from: string[]; deleted_at: string | null }>(
      'officer',
      'GET',
      path,
    )
  await expect
    .poll(async () => (await saved()).find(({ name }) => name === second)?.apart_from)
    .toEqual([older])
  expect((await saved()).find(({ name }) => name === third)?.deleted_at).not.toBeNull()
})
