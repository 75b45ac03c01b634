// From an alley to everybody's map: an officer adds a camera with one thumb, with and without sensors and a network.
import { expect } from 'vitest'
import {
  aimAt,
  button,
  cameraForm,
  countSays,
  dragTo,
  formDrawn,
  handleOf,
  ON_THE_ROAD,
  officerAt,
  saidBearing,
} from './field'
import { fieldOf, rowsNamed } from './forms'
import { journey, PHONE } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

journey(
  'a camera with direction and view in at most 8 taps, and a fire point, on the map of others',
  async ({ open }) => {
    const leader = await open({ role: 'leader' })
    await leader.goTo('/?area=23268@2018-01-01&list=cameras')
    await screen.drawn(leader.page)
    const before = await screen.countOf(leader.page, 'cameras')

    const { page, goTo, tap, press, taps } = await officerAt(open, ON_THE_ROAD)
    await goTo('/field')
    await tap(button(page, 'field.add_camera'))
    await formDrawn(page)
    await page.getByText(say('field.gps.good', { metres: 6 })).waitFor()
    const form = cameraForm(page)
    await tap(button(page, 'field.heading.aim'))
    await aimAt(page, 312)
    await expect.poll(() => saidBearing(page), { timeout: 5_000 }).toBe(312)
    await tap(button(page, 'field.heading.hold'))
    // The middle of each slider.
    for (const [index, field] of ['fovDeg', 'rangeM'].entries()) {
      await press(form.locator('.mantine-Slider-track').nth(index))
      await expect.poll(() => fieldOf(form, field).inputValue()).not.toBe('')
    }
    await keepPicture(page, 'field-camera')
    const name = await fieldOf(form, 'name').inputValue()
    expect(name).toMatch(/^Camera Thôn .+ \d+$/)
    await tap(button(page, 'field.camera.save'))
    await page.getByText(say('field.camera.saved', { name })).waitFor()
    expect(taps()).toBeLessThanOrEqual(8)
    await button(page, 'field.back').tap()
    await countSays(page, 'synced', 1)

    const [row] = await rowsNamed('cameras', name)
    expect(row).toMatchObject({ bearing_deg: 312, accuracy_m: 6 })
    expect(row?.lng).toBeCloseTo(ON_THE_ROAD.longitude, 5)
    expect(row?.lat).toBeCloseTo(ON_THE_ROAD.latitude, 5)
    expect(row?.fov_deg).toBeGreaterThan(0)
    expect(row?.range_m).toBeGreaterThan(0)
    await leader.page.getByRole('button', { name: say('operations.refresh') }).click()
    await expect.poll(() => screen.countOf(leader.page, 'cameras')).toBe(before + 1)
    await screen.searchBox(leader.page).fill(name)
    await leader.page.getByRole('option', { name }).first().click()
    await screen.inspectorOf(leader.page).getByText('hướng 312°').waitFor()

    await button(page, 'field.fire_point').tap()
    await button(page, 'field.points.add').tap()
    await formDrawn(page)
    await page.getByText(say('field.gps.good', { metres: 6 })).waitFor()
    const point = `Điểm chữa cháy đầu ngõ ${process.pid}`
    const points = page.getByRole('form', { name: say('edit.new_fire_point') })
    await fieldOf(points, 'name').fill(point)
    await button(page, 'edit.equipment.usual').tap()
    await keepPicture(page, 'field-fire-point')
    // At its end nothing stands half below the footer, which would be too small to press for axe.
    await page.locator('main').evaluate((form) => form.scrollTo(0, form.scrollHeight))
    expect(await violations(page), 'fire point').toEqual([])
    await button(page, 'field.points.save').tap()
    await page.getByText(say('field.camera.saved', { name: point })).waitFor()
    await expect.poll(() => rowsNamed('fire_points', point)).toHaveLength(1)
    await leader.page.getByRole('button', { name: say('operations.refresh') }).click()
    await screen.searchBox(leader.page).fill(point)
    await leader.page.getByRole('option', { name: point }).first().click()
    const inspector = screen.inspectorOf(leader.page)
    await inspector.getByText(say('fire-point.item.binh_bot_abc')).first().waitFor()
  },
)

journey('the compass is right within a degree all the way round', async ({ open }) => {
  const { page, goTo } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field?page=camera')
  await formDrawn(page)
  await button(page, 'field.heading.aim').tap()
  for (const bearing of [0, 1, 24, 45, 90, 133, 180, 181, 225, 270, 300, 358, 359, 0, 359]) {
    await aimAt(page, bearing)
    const off = () =>
      saidBearing(page).then((said) => Math.abs(((said - bearing + 540) % 360) - 180))
    await expect.poll(off).toBeLessThanOrEqual(1)
  }
  await button(page, 'field.heading.hold').tap()
  expect(await fieldOf(cameraForm(page), 'bearingDeg').inputValue()).toBe('359')
})

journey('without a compass the knob on the map gives the direction', async ({ open }) => {
  const { page, goTo } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field?page=camera')
  await formDrawn(page)
  await button(page, 'field.heading.aim').tap()
  await page.getByText(say('field.heading.none')).waitFor()
  for (const bearing of [90, 200, 350, 5]) {
    await dragTo(page, bearing)
    await expect
      .poll(async () => Math.abs((await saidBearing(page)) - bearing), { timeout: 5_000 })
      .toBeLessThanOrEqual(1)
  }
  await handleOf(page).press('ArrowLeft')
  await expect.poll(() => saidBearing(page)).toBeLessThanOrEqual(5)
  await keepPicture(page, 'field-dragged')
})

journey(
  'without GPS the map is dragged, and what was typed outlives a reload',
  async ({ open }) => {
    const { page, goTo } = await officerAt(open, null)
    await goTo('/field?page=camera')
    await formDrawn(page)
    await page.getByText(say('field.gps.denied')).waitFor()
    const { x, y } = await screen.middleOfMap(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 40, y + 10, { steps: 5 })
    await page.mouse.up()
    await page.getByText(say('field.gps.by_hand')).waitFor()
    await fieldOf(cameraForm(page), 'name').fill('Camera nhập dở')
    await fieldOf(cameraForm(page), 'bearingDeg').fill('120')
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByText(say('field.camera.restored')).waitFor()
    expect(await fieldOf(cameraForm(page), 'name').inputValue()).toBe('Camera nhập dở')
    expect(await saidBearing(page)).toBe(120)
    await page.getByText(say('field.gps.by_hand')).waitFor()
    await button(page, 'field.camera.drop').tap()
    expect(await fieldOf(cameraForm(page), 'bearingDeg').inputValue()).toBe('')
  },
)

journey('two heads are saved without a network, and sent when there is one', async ({ open }) => {
  const place = { ...ON_THE_ROAD, latitude: ON_THE_ROAD.latitude + 0.002 }
  const { page, context, traffic, goTo } = await officerAt(open, place)
  // MapLibre names only its class of error for a tile of the map.
  traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: \w+ \(/)
  await goTo('/field')
  await button(page, 'field.add_camera').tap()
  await formDrawn(page)
  await page.getByText(say('field.gps.good', { metres: 6 })).waitFor()
  await context.setOffline(true)
  const name = `Camera cột điện ${process.pid}`
  await fieldOf(cameraForm(page), 'name').fill(name)
  // Who fills in the form walks on; the camera does not.
  await context.setGeolocation({ ...place, latitude: place.latitude + 0.001 })
  await page.getByText(/cách máy này/).waitFor()
  await fieldOf(cameraForm(page), 'bearingDeg').fill('10')
  await button(page, 'field.camera.save_another').tap()
  const second = say('field.camera.head_name', { name, number: 2 })
  await expect.poll(() => fieldOf(cameraForm(page), 'name').inputValue()).toBe(second)
  await fieldOf(cameraForm(page), 'bearingDeg').fill('190')
  await button(page, 'field.camera.save').tap()
  await page.getByText(say('field.camera.saved', { name: second })).waitFor()
  await button(page, 'field.back').tap()
  await countSays(page, 'waiting', 2)
  await page.getByText(say('field.outbox.title')).first().tap()
  await page.getByText(second).waitFor()
  await keepPicture(page, 'field-outbox')
  expect(await rowsNamed('cameras', name)).toEqual([])
  await context.setOffline(false)
  await expect.poll(() => rowsNamed('cameras', second)).toHaveLength(1)
  const [first] = await rowsNamed('cameras', name)
  const [other] = await rowsNamed('cameras', second)
  expect([other?.lng, other?.lat]).toEqual([first?.lng, first?.lat])
  expect(first?.lat).toBeCloseTo(place.latitude, 6)
  expect(other?.code).not.toBe(first?.code)
  expect(other?.apart_from).toEqual([first?.id])
})

journey.for(['light', 'dark'] as const)(
  'start, camera form and outbox are accessible in %s',
  async (theme, { open }) => {
    const { page, goTo } = await officerAt(open, ON_THE_ROAD, { theme })
    await goTo('/field')
    await button(page, 'field.add_camera').waitFor()
    await keepPicture(page, `field-start-${theme}`)
    expect(await violations(page), 'start').toEqual([])
    await goTo('/field?page=camera')
    await formDrawn(page)
    expect(await violations(page), 'camera').toEqual([])
    await goTo('/field?page=outbox')
    await button(page, 'field.outbox.sync_now').waitFor()
    expect(await violations(page), 'outbox').toEqual([])
  },
)

journey('who only looks on is told so', async ({ open }) => {
  const { page, goTo } = await open({ role: 'wall', size: PHONE })
  await goTo('/field')
  await page.getByText(say('field.not_allowed')).waitFor()
})
