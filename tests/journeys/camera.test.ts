// An officer puts a camera on the map, moves it, edits it, deletes it and brings it back.
import { expect } from 'vitest'
import { addNew, expectNothingRan, fieldOf, fill, HTML, rowsNamed, save, saved } from './forms'
import { journey } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

/** HTML in every field that takes a text; as it is, it must come back as text. */
const NAME = `Camera thử ${process.pid} ${HTML}`

journey('a camera from the first to the last day', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?at=107.7171,10.6945,16')
  await screen.drawn(page)
  const before = await screen.countOf(page, 'cameras')
  const form = await addNew(page, 'camera')
  await form.getByRole('button', { name: say('edit.place.pick') }).click()
  await expect.poll(() => fieldOf(form, 'lat').inputValue()).toMatch(/^10\.69/)
  const { x, y } = await screen.middleOfMap(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y + 40, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => fieldOf(form, 'lng').inputValue()).not.toBe('107.717100')
  await keepPicture(page, 'camera-placing')
  await form.getByRole('button', { name: say('edit.place.stop') }).click()
  expect(await fieldOf(form, 'areaId').inputValue()).toMatch(/^Thôn /)
  expect(await fieldOf(form, 'code').inputValue()).toMatch(/^CAM-23268-\d+$/)
  await fill(form, {
    name: NAME,
    status: 'faulty',
    bearingDeg: '90',
    fovDeg: '60,5',
    rangeM: '80',
    operator: HTML,
    note: HTML,
    contact: HTML,
    phone: '0912 345 678',
    installedOn: '31/05/2025',
    retentionDays: '30',
  })
  await keepPicture(page, 'camera-new')
  await saved(page, form, NAME)
  const details = screen.inspectorOf(page)
  for (const text of ['Hỏng', 'hướng 90°, góc 60,5°, xa 80', '31/05/2025', '30 ngày']) {
    await details.getByText(text).first().waitFor()
  }
  await details.getByText('0912 345 678').waitFor()
  await expectNothingRan(page)
  await keepPicture(page, 'camera-saved')
  expect(await screen.countOf(page, 'cameras')).toBe(before + 1)
  expect(await rowsNamed('cameras', NAME)).toMatchObject([
    { note: HTML, operator: HTML, status: 'faulty', bearing_deg: 90, deleted_at: null },
  ])

  // The symbol on the map and its tooltip.
  await page.getByRole('button', { name: say('inspector.close') }).click()
  await screen.searchBox(page).fill(NAME)
  await page.getByRole('option').first().click()
  await expect.poll(() => screen.inspectorOf(page).count()).toBe(1)
  await page.mouse.move(x + 200, y + 200)
  await page.mouse.move(x, y)
  await page.getByText(NAME, { exact: true }).nth(1).waitFor()
  await expectNothingRan(page)

  // Edit and move.
  const [saidBefore] = await rowsNamed('cameras', NAME)
  await details.getByRole('button', { name: say('inspector.edit') }).click()
  const edit = page.getByRole('form', { name: say('edit.edit_camera') })
  await fill(edit, { status: 'working', lat: '10.6810', lng: '107.7330', bearingDeg: '' })
  expect(await edit.textContent()).toContain(say('edit.hint.cone_partial'))
  await saved(page, edit, NAME)
  await details.getByText(say('camera.status.working')).waitFor()
  await details.getByText(say('inspector.cone_unknown')).waitFor()
  const [moved] = await rowsNamed('cameras', NAME)
  expect(moved).toMatchObject({ lat: 10.681, lng: 107.733, bearing_deg: null })
  expect(moved?.area_id).not.toBe(saidBefore?.area_id)
})

journey(
  'a deleted camera can be taken back at once, and later from the list of deleted ones',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/?list=cameras')
    await screen.drawn(page)
    const before = await screen.countOf(page, 'cameras')
    await screen.searchBox(page).fill(NAME)
    await page.getByRole('option').first().click()
    const details = screen.inspectorOf(page)
    const remove = async () => {
      await details.getByRole('button', { name: say('edit.delete') }).click()
      const question = page.getByRole('dialog')
      expect(await question.textContent()).toContain(say('edit.delete_title', { name: NAME }))
      await keepPicture(page, 'camera-delete')
      await question.getByRole('button', { name: say('edit.delete'), exact: true }).click()
      await page.getByText(say('edit.deleted', { name: NAME })).waitFor()
    }
    await remove()
    expect((await rowsNamed('cameras', NAME))[0]?.deleted_at).not.toBeNull()
    await page.getByRole('button', { name: say('edit.undo') }).click()
    await details.getByRole('heading', { name: NAME, exact: true }).waitFor()
    await remove()
    await page.getByRole('button', { name: say('edit.close'), exact: true }).click()
    await expect.poll(() => screen.countOf(page, 'cameras')).toBe(before - 1)

    const menu = await screen.accountMenu(page)
    await menu.getByRole('button', { name: say('operations.deleted') }).click()
    const bin = page.getByRole('dialog', { name: say('operations.deleted') })
    await bin.getByText(NAME).waitFor()
    await keepPicture(page, 'deleted')
    await bin.getByRole('button', { name: say('edit.bin.restore_named', { name: NAME }) }).click()
    await details.getByRole('heading', { name: NAME, exact: true }).waitFor()
    await expectNothingRan(page)
    await remove()
  },
)

journey('a form that was filled in is not left without asking', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/')
  const form = await addNew(page, 'camera')
  await fill(form, { name: 'Chưa lưu' })
  await form.getByRole('button', { name: say('edit.cancel') }).click()
  await page.getByRole('button', { name: say('edit.unsaved_stay') }).click()
  expect(await fieldOf(form, 'name').inputValue()).toBe('Chưa lưu')
  await save(form)
  await form.getByRole('alert').first().waitFor()
  await form.getByRole('button', { name: say('edit.cancel') }).click()
  await page.getByRole('button', { name: say('edit.unsaved_leave') }).click()
  await form.waitFor({ state: 'detached' })
  expect(await rowsNamed('cameras', 'Chưa lưu')).toEqual([])
})
