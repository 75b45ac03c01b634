// An admin looks at which periods a new rule gives before it is saved, saves it, and takes it back; imports lead to and fro.
import { expect } from 'vitest'
import { journey } from './journey'
import { keepPicture } from './screenshot'
import { say } from './words'

const DAY = '01/12/2098'

journey('an admin adds a reporting rule and takes it back', async ({ open }) => {
  const { page, goTo } = await open({ role: 'admin' })
  await goTo('/admin/rules')
  await page.getByRole('button', { name: say('admin.rules.add') }).click()
  const form = page.getByRole('form')
  await form.locator('[name="cutDay"]').fill('31')
  await form.locator('[name="effectiveFrom"]').fill('01/12/2020')
  await form.getByRole('button', { name: say('admin.rules.save') }).click()
  await form.getByText(say('admin.rules.cut_wrong')).waitFor()
  await form.getByText(say('error.reason.rule_in_past')).waitFor()
  await form.locator('[name="cutDay"]').fill('1')
  await form.locator('[name="effectiveFrom"]').fill(DAY)
  const preview = form.getByRole('region', { name: say('admin.rules.preview') })
  expect(await preview.textContent()).toContain('15/11–30/11')
  expect(await preview.textContent()).toContain('16 ngày')
  await keepPicture(page, 'admin-rule')
  await form.getByRole('button', { name: say('admin.rules.save') }).click()
  await page.getByText(say('admin.rules.done_added', { day: DAY })).waitFor()
  await page.getByRole('button', { name: say('admin.rules.remove_named', { day: DAY }) }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('admin.rules.remove') })
    .click()
  await page.getByText(say('admin.rules.done_removed', { day: DAY })).waitFor()
})

journey('an admin goes from the list of imports to a new one, and back', async ({ open }) => {
  const { page, goTo } = await open({ role: 'admin' })
  await goTo('/admin/imports')
  await page.getByRole('button', { name: say('admin.imports.begin') }).click()
  await page.waitForURL((url) => url.pathname === '/import')
  await page.getByRole('button', { name: say('import.all_imports') }).click()
  await page.waitForURL((url) => url.pathname === '/admin/imports')
  await page.locator('main[data-section="imports"]').waitFor()

  // A leader has only what leaders may look at.
  const leader = await open({ role: 'leader' })
  await leader.goTo('/admin/types')
  await leader.page.getByText(say('admin.unknown')).waitFor()
})
