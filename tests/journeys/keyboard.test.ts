// Without a mouse: in, to a search result, through its details, into a form and out again.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'
import { journey } from './journey'
import * as screen from './operations'
import { say } from './words'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })

/** Presses Tab until this has the focus; a trap or a skipped control would end here. */
async function tabTo(page: Page, name: string, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if ((await focused(page)).includes(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} times Tab did not reach ${name}; the focus is on ${await focused(page)}`)
}

journey('by keys alone', async ({ open }) => {
  const { page, goTo } = await open()
  await goTo('/')
  await page.getByLabel(say('sign-in.email')).waitFor()
  await page.keyboard.type(DEMO_EMAILS.officer)
  await page.keyboard.press('Tab')
  await page.keyboard.type(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await screen.areaButton(page, 'Xã Tân Phước').waitFor()
  await screen.drawn(page)

  await page.keyboard.press('/')
  await page.keyboard.type('camera cong')
  await page
    .getByRole('option', { name: /Camera cổng/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const details = screen.inspectorOf(page)
  await details.getByRole('heading').first().waitFor()
  const name = (await details.getByRole('heading').first().textContent()) ?? ''

  await tabTo(page, say('inspector.edit'))
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: say('edit.edit_camera') })
  await form.waitFor()
  await expect.poll(() => focused(page)).toBe(say('edit.edit_camera'))
  await tabTo(page, say('edit.cancel'))
  await page.keyboard.press('Enter')
  await details.getByRole('heading', { name, exact: true }).waitFor()
  await tabTo(page, say('inspector.close'))
  await page.keyboard.press('Enter')
  await details.waitFor({ state: 'detached' })

  // Focus is not lost: it is on the list, and the arrows go through it.
  await expect.poll(() => focused(page)).not.toBe('')
  await tabTo(page, say('layer.incidents'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await details.getByRole('heading').first().waitFor()
  await tabTo(page, say('inspector.close'))
  await page.keyboard.press('Enter')

  await page.keyboard.press('/')
  await tabTo(page, say('operations.add'))
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: /^Thêm / }).waitFor()
})
