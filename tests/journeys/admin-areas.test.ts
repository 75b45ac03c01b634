// An admin changes a hamlet, merges two, sees what became of them, and has the outlines of a commune compared.
import { expect } from 'vitest'
import { journey } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { say } from './words'

/** Others each time, for a server that is kept. */
const STAMP = Date.now() % 1_000_000
const NAMES = { one: `Thử ${STAMP} Một`, other: `Thử ${STAMP} Hai`, both: `Thử ${STAMP} Chung` }

journey('an admin edits, merges and checks areas', async ({ open }) => {
  const [commune] = await requestAs<{ id: string; name: string; code_edition: string }>(
    'admin',
    'GET',
    'areas?select=id,name,code_edition&level=eq.commune&name=eq.Tân Phước&deleted_at=is.null',
  )
  if (!commune) throw new Error('no commune')
  const { page, goTo } = await open({ role: 'admin' })
  await goTo('/admin/areas')
  await page.getByText(say('admin.areas.none_title')).waitFor()
  const find = async (name: string) => {
    await page.getByRole('combobox', { name: say('admin.area') }).fill(name)
    await page.getByRole('option', { name }).first().click()
    await page.getByRole('heading', { level: 3, name }).waitFor()
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: 'name' | 'households' | 'code') => page.locator(`[name="${name}"]`)

  await find('Xã Tân Phước')
  for (const [name, households] of [
    [NAMES.one, '120'],
    [NAMES.other, '1.130'],
  ] as const) {
    await button(say('admin.areas.add')).click()
    await field('name').fill(name)
    await field('households').fill(households)
    await button(say('edit.save')).click()
    await page.getByText(say('admin.areas.added', { name })).waitFor()
  }

  await find(NAMES.one)
  await button(say('admin.areas.edit')).click()
  await field('households').fill('12x')
  await button(say('edit.save')).click()
  await page
    .getByText(say('edit.error.not_whole'))
    .or(page.getByText(say('edit.error.not_a_number')))
    .waitFor()
  await field('households').fill('130')
  await button(say('edit.save')).click()
  await page.getByText('130', { exact: true }).waitFor()

  await button(say('admin.areas.merge')).click()
  await button(say('admin.areas.try')).click()
  await page.getByText(say('error.reason.merge_too_few')).waitFor()
  await page.getByText(say('error.reason.ending_reference')).waitFor()
  await page.getByRole('combobox', { name: say('admin.areas.merge_with') }).fill(NAMES.other)
  await page.getByRole('option', { name: NAMES.other }).click()
  await page.keyboard.press('Escape')
  expect(await field('households').inputValue()).toBe('1260')
  await field('name').fill(NAMES.both)
  await page.locator('[name="reference"]').fill('Quyết định 01/QĐ')
  await button(say('admin.areas.try')).click()
  await page.getByText(say('admin.areas.trial')).waitFor()
  await keepPicture(page, 'admin-areas-merge')
  await page
    .locator('form')
    .getByRole('button', { name: say('admin.areas.merge'), exact: true })
    .click()
  await page.getByText(NAMES.both).first().waitFor()
  await page.getByText(say('admin.areas.became')).waitFor()
  await page.getByText('Quyết định 01/QĐ').waitFor()
  await keepPicture(page, 'admin-areas-ended')
  await button(say('admin.areas.merge')).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: NAMES.both }).click()
  await page.getByText(say('admin.areas.came_from')).waitFor()

  await find('Xã Tân Phước')
  await button(say('admin.areas.check')).click()
  await page.getByText(say('admin.areas.check_fits', { number: '10.000' })).waitFor()
  await keepPicture(page, 'admin-areas')

  // Gone again, for a server that others look at.
  await requestAs('admin', 'PATCH', `areas?name=like.Thử ${STAMP}*`, {
    deleted_at: new Date().toISOString(),
  })
})
