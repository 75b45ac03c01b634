// What officers carry by hand: coordinates off a paper, and a file with what a phone could not send.
import { expect } from 'vitest'
import { fromWgs84 } from '@/domain/vn2000'
import { zoneOf } from '@/domain/vn2000-zones'
import { button, cameraForm, countSays, formDrawn, ON_THE_ROAD, officerAt } from './field'
import { fieldOf, rowsNamed } from './forms'
import { journey } from './journey'
import { keepPicture } from './screenshot'
import { say } from './words'

/** Of the province that the officer's commune was in. */
const MERIDIAN = 9218

journey('coordinates in VN-2000 are taken on the meridian of the place', async ({ open }) => {
  // A phone that does not know yet says 0, 0.
  const { page, goTo } = await officerAt(open, { latitude: 0, longitude: 0, accuracy: 5 })
  await goTo('/field?page=camera')
  await formDrawn(page)
  await page.getByText(say('gps.fault.null_island')).waitFor()
  const form = cameraForm(page)
  const there = [107.7181, 10.6952] as const
  const zone = zoneOf(MERIDIAN)
  if (zone === null) throw new Error('There is no such zone')
  const { northingM, eastingM } = fromWgs84(there, zone)
  const paper = [northingM, eastingM].map((metres) => metres.toFixed(2).replace('.', ','))
  const isThere = async () => {
    for (const [field, degrees] of [
      ['lng', there[0]],
      ['lat', there[1]],
    ] as const)
      await expect
        .poll(async () => Math.abs(Number(await fieldOf(form, field).inputValue()) - degrees))
        .toBeLessThan(1e-6)
  }
  await button(page, 'field.place.typed').tap()
  const [northing, easting] = ['northing', 'easting'].map((axis) =>
    form.getByLabel(say(`field.place.${axis}` as 'field.place.northing')),
  )
  await northing?.fill(paper[0] ?? '')
  await easting?.fill(paper[1] ?? '')
  await page.getByText(say('vn2000.suggested', { meridian: zone.meridian })).waitFor()
  await button(page, 'field.place.use_vn2000').tap()
  await isThere()

  // The paper calls them by the other names.
  await fieldOf(form, 'lng').fill('107,7')
  await northing?.fill(paper[1] ?? '')
  await easting?.fill(paper[0] ?? '')
  await button(page, 'field.place.use_vn2000').tap()
  await page.getByText(say('vn2000.fault.swapped')).waitFor()
  await keepPicture(page, 'field-swapped')
  await button(page, 'vn2000.swap').tap()
  await isThere()
  await expect.poll(() => page.getByText(say('vn2000.fault.swapped')).count()).toBe(0)

  await fieldOf(form, 'lat').fill('107,7181')
  await fieldOf(form, 'lng').fill('10,6952')
  await page.getByText(say('field.place.swapped')).waitFor()
  await button(page, 'field.place.swap').tap()
  await isThere()
  expect(await fieldOf(form, 'accuracyM').inputValue()).toBe('')
})

journey('what one phone cannot send goes out from another, once', async ({ open }) => {
  const lost = await officerAt(open, { ...ON_THE_ROAD, latitude: ON_THE_ROAD.latitude + 0.004 })
  lost.traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: \w+ \(/)
  await lost.goTo('/field')
  await button(lost.page, 'field.add_camera').tap()
  await formDrawn(lost.page)
  await lost.context.setOffline(true)
  const name = `Camera gửi bằng tệp ${process.pid}`
  await fieldOf(cameraForm(lost.page), 'name').fill(name)
  await button(lost.page, 'field.camera.save').tap()
  await lost.page.getByText(say('field.camera.saved', { name })).waitFor()
  await button(lost.page, 'field.back').tap()
  await lost.page.getByText(say('field.outbox.title')).first().tap()
  const download = lost.page.waitForEvent('download')
  await button(lost.page, 'field.outbox.export').tap()
  const file = await (await download).path()

  const other = await officerAt(open, ON_THE_ROAD)
  await other.goTo('/field?page=outbox')
  const input = other.page.locator('input[type="file"]')
  await input.setInputFiles(file)
  await expect.poll(() => rowsNamed('cameras', name)).toHaveLength(1)
  await input.setInputFiles(file)
  await other.page.getByText(say('field.outbox.import_none')).waitFor()

  await lost.context.setOffline(false)
  await button(lost.page, 'field.back').tap()
  await countSays(lost.page, 'synced', 1)
  expect(await rowsNamed('cameras', name)).toHaveLength(1)
})
