// The session ends while somebody types: what was typed is there again after signing in, for nobody else.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { SESSION_KEY } from './accounts'
import { addNew, fieldOf, fill } from './forms'
import { journey } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

const NAME = 'Cổng chợ, gõ dở'

/** As when it expires: the app hears from another tab that there is no session any more. */
async function endSession(page: Page): Promise<void> {
  await page.evaluate((key) => {
    localStorage.removeItem(key)
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }))
  }, SESSION_KEY)
  await page.getByText(say('sign-in.expired')).waitFor()
}

const signInAs = (page: Page, role: 'officer' | 'leader') =>
  page.getByRole('button', { name: say(`sign-in.demo_${role}`) }).click()

journey('what was typed when the session ended is offered again', async ({ open }) => {
  const { page, traffic, goTo } = await open({ role: 'officer' })
  // What was being asked for when the session ended is refused.
  traffic.expectTrouble(/status of 401/)
  await goTo('/')
  const form = await addNew(page, 'camera')
  await fill(form, { name: NAME, lat: '10.6945', lng: '107.7171', phone: '0912 345 678' })
  await endSession(page)
  await signInAs(page, 'officer')
  await form.getByText(say('edit.left.explain')).waitFor()
  await keepPicture(page, 'form-after-session')
  expect(await fieldOf(form, 'name').inputValue()).toBe(NAME)
  expect(await fieldOf(form, 'phone').inputValue()).toBe('0912 345 678')
  expect(await fieldOf(form, 'areaId').inputValue()).toMatch(/^Thôn /)
  await form.getByRole('button', { name: say('edit.left.drop') }).click()
  expect(await fieldOf(form, 'name').inputValue()).toBe('')
  await fill(form, { name: NAME })
  await endSession(page)
  await signInAs(page, 'officer')
  await form.getByText(say('edit.left.explain')).waitFor()
  expect(await fieldOf(form, 'lat').inputValue()).toBe('')

  await endSession(page)
  await signInAs(page, 'leader')
  await screen.drawn(page)
  expect(await form.count()).toBe(0)
  await endSession(page)
  await signInAs(page, 'officer')
  await screen.drawn(page)
  expect(await form.count()).toBe(0)
})
