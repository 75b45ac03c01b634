// The first administrator changes the password that the terminal showed, as the terminal says to do.
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { journey } from './journey'
import { accountMenu, areaButton } from './operations'
import { keepPicture } from './screenshot'
import { startServer } from './server'
import { say } from './words'

const NEW = 'mật khẩu mới 1'

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(say('sign-in.email')).fill(email)
  await page.getByLabel(say('sign-in.password'), { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

journey('the password from the terminal is changed', async ({ open }) => {
  const server = await startServer('0')
  onTestFinished(server.stop)
  const [, email = '', first = ''] = /(\S+@\S+)\s+(\S+)/.exec(server.output()) ?? []
  const { page, goTo, traffic } = await open({ serverUrl: server.url })
  traffic.expectTrouble(/status of 4(?:00|22)/)
  await goTo('/')
  await signIn(page, email, first)
  const menu = await accountMenu(page)
  await menu.getByRole('button', { name: say('account.change_password') }).click()
  const form = page.getByRole('form', { name: say('account.change_password') })
  const tries = [
    ['', '', say('account.password_missing')],
    ['ngắn', 'ngắn', say('account.password_short', { number: 8 })],
    [NEW, `${NEW}2`, say('account.password_differs')],
    [first, first, say('account.password_same')],
  ] as const
  for (const [password, repeated, sentence] of tries) {
    await form.locator('[name=password]').fill(password)
    await form.locator('[name=repeated]').fill(repeated)
    await form.getByRole('button', { name: say('account.change_password') }).click()
    await form.getByText(sentence).waitFor()
  }
  await keepPicture(page, 'password-refused')
  await form.locator('[name=password]').fill(NEW)
  await form.locator('[name=repeated]').fill(NEW)
  await form.getByRole('button', { name: say('account.change_password') }).click()
  await page.getByText(say('account.password_changed')).waitFor()
  await page.getByRole('button', { name: say('common.close'), exact: true }).click()

  await (await accountMenu(page)).getByRole('button', { name: say('common.sign_out') }).click()
  await signIn(page, email, first)
  await page.getByText(say('error.code.invalid_credentials')).waitFor()
  await signIn(page, email, NEW)
  await areaButton(page, 'Nước Việt Nam').waitFor()
  expect(page.url()).not.toContain('sign-in')
})
