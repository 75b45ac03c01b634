// An admin invites somebody, who signs in with the password that was shown once, is disabled, and comes back.
import { expect } from 'vitest'
import { journey } from './journey'
import { accountMenu } from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

/** Another one each time, for a server that is kept. */
const EMAIL = `moi-${Date.now()}@example.vn`

journey('an admin invites, disables and enables somebody', async ({ open }) => {
  const { page, goTo } = await open({ role: 'admin' })
  await goTo('/?layers=none')
  await (await accountMenu(page)).getByRole('button', { name: say('admin.title') }).click()
  await page.getByRole('button', { name: say('admin.users.invite') }).click()
  const form = page.getByRole('form', { name: say('admin.users.invite') })
  await form.getByRole('button', { name: say('admin.users.invite_do') }).click()
  await page.getByText(say('admin.users.email_wrong')).waitFor()
  await form.getByLabel(say('admin.users.email')).fill(EMAIL)
  await form.getByRole('combobox', { name: say('admin.area') }).fill('tan phuoc')
  await page.getByRole('option', { name: 'Xã Tân Phước', exact: true }).click()
  await form.getByRole('button', { name: say('admin.users.invite_do') }).click()
  const password = (await page.locator('output').textContent()) ?? ''
  expect(password).toMatch(/^(?:\w{4}-){3}\w{4}$/)
  await keepPicture(page, 'admin-password')
  await page.getByRole('button', { name: say('admin.users.password_done') }).click()
  await page.getByText(say('admin.users.done_invited', { email: EMAIL })).waitFor()

  const other = await open()
  other.traffic.expectTrouble(/40[013]/)
  await other.goTo('/sign-in')
  await other.page.getByLabel(say('sign-in.email')).fill(EMAIL)
  await other.page.locator('input[type=password]').fill(password)
  await other.page.getByRole('button', { name: say('sign-in.submit'), exact: true }).click()
  await other.page.waitForURL((url) => url.pathname === '/')
  // No admin: a sentence and a way back.
  await other.goTo('/admin/users')
  await other.page.getByText(say('admin.not_yours')).waitFor()
  await other.page.getByRole('button', { name: say('admin.to_map') }).click()

  await page.getByLabel(say('admin.users.search')).fill(EMAIL)
  const card = page.getByRole('listitem').filter({ hasText: EMAIL }).first()
  const choose = async (item: 'disable' | 'enable') => {
    await card.getByRole('button', { name: say('admin.users.actions', { email: EMAIL }) }).click()
    await page.getByRole('menuitem', { name: say(`admin.users.${item}`) }).click()
  }
  await choose('disable')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('admin.users.disable') })
    .click()
  await page.getByText(say('admin.users.done_disabled', { email: EMAIL })).waitFor()
  await card.getByText(say('admin.users.disabled')).waitFor()
  await choose('enable')
  await page.getByText(say('admin.users.done_enabled', { email: EMAIL })).waitFor()
})
