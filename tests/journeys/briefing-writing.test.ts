// Minutes and actions that are being typed: nothing is lost without a question, whoever else writes meanwhile.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ready, slide } from './briefings'
import { journey, type Visit } from './journey'
import { say } from './words'

const TYPED = 'Giao Công an xã kiểm tra đèn đường.'

const minutesOf = (page: Page) =>
  slide(page, say('briefing.slide_conclusion')).getByLabel(say('briefing.minutes'))

const question = (page: Page) => page.getByRole('dialog', { name: say('edit.unsaved_title') })

const stay = async (page: Page) => {
  await question(page)
    .getByRole('button', { name: say('edit.unsaved_stay') })
    .click()
  await question(page).waitFor({ state: 'hidden' })
}

/** Whether the browser asks before the page is closed or loaded anew. */
const asksBeforeClosing = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))

/** Within the app, so that Back is within it, too. */
async function fromTheMap(page: Page, goTo: Visit['goTo']): Promise<void> {
  await goTo('/')
  await page.getByRole('button', { name: say('briefing.open') }).click()
  await ready(page)
}

journey('minutes that are not saved are not lost by leaving the page', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await fromTheMap(page, goTo)
  await page.keyboard.press('End')
  expect(await asksBeforeClosing(page)).toBe(false)
  await minutesOf(page).fill(TYPED)
  expect(await asksBeforeClosing(page)).toBe(true)

  await page.getByRole('button', { name: say('briefing.to_map') }).click()
  await stay(page)
  await page.getByRole('button', { name: say('briefing.live') }).click()
  await stay(page)
  await page.evaluate(() => history.back())
  await stay(page)
  expect(await minutesOf(page).inputValue()).toBe(TYPED)
  // Other slides are the same page.
  await page.getByRole('button', { name: say('briefing.previous') }).click()
  await slide(page, say('briefing.slide_actions')).waitFor()
  await page.getByRole('button', { name: say('briefing.next') }).click()
  expect(await minutesOf(page).inputValue()).toBe(TYPED)

  await page.getByRole('button', { name: say('briefing.to_map') }).click()
  await question(page)
    .getByRole('button', { name: say('edit.unsaved_leave') })
    .click()
  await page
    .getByRole('region', { name: say('briefing.slide_conclusion') })
    .waitFor({ state: 'detached' })
})

journey('an action that is being typed is not lost by a click beside it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await fromTheMap(page, goTo)
  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  const add = page.getByRole('button', { name: say('action.add') })
  const dialog = page.getByRole('dialog', { name: say('action.add') })
  const title = dialog.getByLabel(say('action.title'))
  await add.click()
  // Nothing was typed: nothing to ask.
  await page.mouse.click(5, 300)
  await dialog.waitFor({ state: 'hidden' })

  await add.click()
  await title.fill('Lắp gương cầu lồi')
  expect(await asksBeforeClosing(page)).toBe(true)
  await page.mouse.click(5, 300)
  await stay(page)
  await page.keyboard.press('Escape')
  await stay(page)
  await page.evaluate(() => history.back())
  await stay(page)
  expect(await title.inputValue()).toBe('Lắp gương cầu lồi')
  await page.keyboard.press('Escape')
  await question(page)
    .getByRole('button', { name: say('edit.unsaved_leave') })
    .click()
  await dialog.waitFor({ state: 'hidden' })
  await add.click()
  expect(await title.inputValue()).toBe('')
})
