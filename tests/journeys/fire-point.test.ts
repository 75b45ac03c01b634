// An officer puts a fire point on the map with its equipment, edits it, deletes it and brings it back.
import { expect } from 'vitest'
import { addNew, expectNothingRan, fill, HTML, rowsNamed, saved } from './forms'
import { journey } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

const NAME = `Điểm thử ${process.pid} ${HTML}`

journey('a fire point from the first to the last day', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?list=fire_points')
  await screen.drawn(page)
  const before = await screen.countOf(page, 'fire_points')
  const form = await addNew(page, 'fire_point')
  await fill(form, {
    name: NAME,
    address: HTML,
    note: HTML,
    keeper: HTML,
    phone: '0912345678',
    lat: '10,6945',
    lng: '107,7171',
    waterSource: 'well',
    truckAccess: 'on_foot',
    lastCheckedOn: '01/06/2025',
    nextCheckDue: '01/07/2025',
  })
  await form.getByRole('button', { name: say('edit.equipment.usual') }).click()
  await keepPicture(page, 'fire-point-new')
  await saved(page, form, NAME)
  const details = screen.inspectorOf(page)
  for (const text of ['Giếng', 'Chỉ đi bộ vào được', 'Bình bột ABC', '01/07/2025', HTML]) {
    await details.getByText(text).first().waitFor()
  }
  await expectNothingRan(page)
  await keepPicture(page, 'fire-point-saved')
  expect(await screen.countOf(page, 'fire_points')).toBe(before + 1)

  await details.getByRole('button', { name: say('inspector.edit') }).click()
  const edit = page.getByRole('form', { name: say('edit.edit_fire_point') })
  await fill(edit, { status: 'out_of_service', lat: '10.681', lng: '107.733' })
  await saved(page, edit, NAME)
  await details.getByText(say('fire-point.status.out_of_service')).first().waitFor()
  expect(await rowsNamed('fire_points', NAME)).toMatchObject([
    { status: 'out_of_service', lat: 10.681, lng: 107.733, address: HTML, water_source: 'well' },
  ])

  await details.getByRole('button', { name: say('edit.delete') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('edit.delete'), exact: true })
    .click()
  await page.getByText(say('edit.deleted', { name: NAME })).waitFor()
  await page.getByRole('button', { name: say('edit.close'), exact: true }).click()
  await expect.poll(() => screen.countOf(page, 'fire_points')).toBe(before)
  const menu = await screen.accountMenu(page)
  await menu.getByRole('button', { name: say('operations.deleted') }).click()
  const bin = page.getByRole('dialog', { name: say('operations.deleted') })
  await bin.getByRole('tab', { name: say('edit.bin.fire_points') }).click()
  await bin.getByRole('button', { name: say('edit.bin.restore_named', { name: NAME }) }).click()
  await details.getByRole('heading', { name: NAME, exact: true }).waitFor()
  // With all that belongs to it.
  await details.getByText('Bình bột ABC').waitFor()
  await expectNothingRan(page)
  expect((await rowsNamed('fire_points', NAME))[0]?.deleted_at).toBeNull()
})
