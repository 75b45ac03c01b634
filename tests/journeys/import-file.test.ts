// A file of cameras as a commune has it: VN-2000, X north, one row wrong, a phone number in a note. In, looked at, out.
import { expect } from 'vitest'
import { fromWgs84 } from '@/domain/vn2000'
import { VN2000_ZONES } from '@/domain/vn2000-zones'
import { journey, PHONE } from './journey'
import { accountMenu } from './operations'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Bình Thuận, where the officer's commune was. */
const ZONE = VN2000_ZONES.find(({ epsg }) => epsg === 9218)

/** Beside cameras that stand there, so that they are in the commune. */
async function cameraFile(): Promise<Buffer> {
  const cameras = await requestAs<{ lng: number; lat: number }>(
    'officer',
    'GET',
    'cameras?select=lng,lat&deleted_at=is.null&order=id&limit=3',
  )
  const rows = cameras.map(({ lng, lat }, at) => {
    if (!ZONE) throw new Error('no such zone')
    const { northingM, eastingM } = fromWgs84([lng, lat], ZONE)
    const metres = (value: number) => (value + 30).toFixed(3).replace('.', ',')
    const note = at === 0 ? 'Gọi anh Tư 0912 345 678' : ''
    return `NHAP-${at + 1};Camera nhập ${at + 1};${metres(northingM)};${metres(eastingM)};Cố định;UBND xã;Hoạt động;${at === 1 ? '400' : ''};${note}`
  })
  const header = 'Mã;Tên camera;X;Y;Loại;Chủ sở hữu;Tình trạng;Hướng;Ghi chú'
  return Buffer.from(['DANH SÁCH CAMERA AN NINH', '', header, ...rows].join('\r\n'))
}

journey('an officer brings a table of cameras in, and takes it out again', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/')
  const menu = await accountMenu(page)
  await menu.getByRole('button', { name: say('import.title') }).click()
  await page.getByRole('heading', { name: say('import.title') }).waitFor()
  const choose = async (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })

  // Not a file of points at all.
  await choose('anh.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
  await page.getByText(say('import.unreadable')).waitFor()

  await choose('camera-xa.csv', await cameraFile())
  await page.getByText(say('import.ready', { count: 2, number: 2 })).waitFor()
  await page.getByText(say('import.refused', { count: 1, number: 1 }), { exact: true }).waitFor()
  await page.getByText(say('error.constraint.camera_bearing_range')).first().waitFor()
  await page.getByText(say('import.place.x_is_north')).waitFor()
  await page.getByText(say('import.personal.title')).waitFor()
  await keepPicture(page, 'import-checked')
  expect(await violations(page)).toEqual([])

  // One row is mended where it stands, the note is left out.
  const cell = page.getByLabel('Hướng, 5')
  await cell.fill('40')
  await cell.blur()
  await page.getByText(say('import.ready', { count: 3, number: 3 })).waitFor()
  await page.getByRole('button', { name: say('import.personal.leave_out') }).click()
  await page.getByText(say('import.personal.title')).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: say('import.try') }).click()
  await page.getByText(say('import.tried')).waitFor()
  await page.getByText(say('import.outcome.new', { number: 3 })).waitFor()

  // What was tried is let go when something is meant otherwise: only what is on the screen is ever written.
  const write = page.getByRole('button', { name: say('import.write', { number: 3 }) })
  await write.waitFor()
  const skip = page.getByRole('switch', { name: `${say('import.skip_row')}, 6` })
  await skip.click({ force: true })
  await page.getByText(say('import.ready', { count: 2, number: 2 })).waitFor()
  expect(await write.count()).toBe(0)
  await skip.click({ force: true })
  await page.getByText(say('import.ready', { count: 3, number: 3 })).waitFor()
  await page.getByRole('button', { name: say('import.try') }).click()
  await write.click()
  await page.getByText(say('import.done')).waitFor()
  await keepPicture(page, 'import-done')

  // Once more: nothing is doubled.
  await choose('camera-xa.csv', await cameraFile())
  await page.getByText(say('import.refused', { count: 1, number: 1 }), { exact: true }).waitFor()
  await page.getByRole('button', { name: say('import.skip', { count: 1, number: 1 }) }).click()
  await page.getByText(say('import.ready', { count: 2, number: 2 })).waitFor()
  await page.getByRole('button', { name: say('import.try') }).click()
  await page.getByText(say('import.outcome.new', { number: 0 })).waitFor()

  await page
    .getByRole('button', { name: say('import.undo'), exact: true })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('import.undo'), exact: true })
    .click()
  await page.getByText(/^Đã hoàn tác lúc/).waitFor()
  const left = await requestAs(
    'officer',
    'GET',
    'cameras?select=code&code=like.NHAP-*&deleted_at=is.null',
  )
  expect(left).toEqual([])
})

journey('the import screen on a phone, in the dark, in English', async ({ open }) => {
  const { page, goTo } = await open({
    ...{ role: 'officer', size: PHONE, theme: 'dark', language: 'en' },
  })
  await goTo('/import')
  const buffer = await cameraFile()
  const file = { name: 'cameras.csv', mimeType: 'text/csv', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText(say('import.ready', { count: 2, number: 2 }, 'en')).waitFor()
  await keepPicture(page, 'import-phone')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
})

journey('a table without a row of names is read as somebody says', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/import')
  const buffer = Buffer.from('C1;Cổng làng;21,1;106,1\nC2;Ngã tư|2;21,2;106,2\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'khong-ten-cot.csv', mimeType: 'text/csv', buffer })
  const guessed = page.getByText(say('import.read.title'))
  await guessed.waitFor()
  const section = page.locator('details').filter({ has: guessed })
  expect(await section.locator('summary').textContent()).toContain(
    say('import.read.delimiters.semicolon'),
  )
  await guessed.click()
  const choose = (label: string, option: string) =>
    section.getByLabel(label).selectOption({ label: option })
  await choose(say('import.read.header'), say('import.read.no_header'))
  const columns = page.getByLabel(say('camera.field.name'), { exact: true })
  const choices = async () => (await columns.locator('option').allTextContents()).slice(1)
  await expect.poll(choices).toEqual(['Cột A', 'Cột B', 'Cột C', 'Cột D'])
  // Still open, with what was said.
  expect(await section.getAttribute('open')).not.toBeNull()
  await choose(say('import.read.delimiter'), say('import.read.delimiters.bar'))
  await expect.poll(choices).toEqual(['Cột A', 'Cột B'])
  await choose(say('import.encoding'), say('import.encodings.windows-1252'))
  await expect
    .poll(() => section.locator('summary').textContent())
    .toContain(say('import.encodings.windows-1252'))
  // What was said before holds.
  await expect.poll(choices).toEqual(['Cột A', 'Cột B'])
  expect(await violations(page)).toEqual([])
})
