// Minutes and actions that are being typed: nothing is lost without a question, whoever else writes meanwhile.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ownCommune, ready, slide } from './briefings'
import { journey, type Visit } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { say } from './words'

const TYPED = 'Giao Công an xã kiểm tra đèn đường.'

const minutesOf = (page: Page) =>
  slide(page, say('briefing.slide_conclusion')).getByLabel(say('briefing.minutes'))

const question = (page: Page) => page.getByRole('dialog', { name: say('edit.unsaved_title') })

const stay = async (page: Page) => {
  await question(page).waitFor()
  // It stays: the key that asked for it does not close it again.
  await page.waitForTimeout(400)
  expect(await question(page).isVisible()).toBe(true)
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

/** An action of the commune that was agreed in a month nobody else speaks of. */
async function agreed(areaId: string, title: string): Promise<string> {
  const id = crypto.randomUUID()
  const days = { decided_on: '2024-09-15', due_on: '2024-10-10' }
  await requestAs('officer', 'POST', 'actions', {
    ...{ id, area_id: areaId, title, owner_role: 'Trưởng thôn', ...days },
  })
  return id
}

journey(
  'two leaders change one action: neither is stuck, and nothing is lost',
  async ({ open }) => {
    const { page, goTo, traffic } = await open({ role: 'officer' })
    const { id: areaId, briefingOf } = await ownCommune()
    const id = await agreed(areaId, 'Rào lại mương')
    const byLeader = (fields: object) => requestAs('leader', 'PATCH', `actions?id=eq.${id}`, fields)
    // The refusals that lead to the question.
    traffic.expectTrouble(/status of 400/)
    await goTo(`${briefingOf('2024-09')}?slide=actions`)
    await ready(page)
    const dialog = page.getByRole('dialog', { name: say('action.edit') })
    const title = dialog.getByLabel(say('action.title'))
    const result = dialog.getByLabel(say('action.result'))
    const save = dialog.getByRole('button', { name: say('common.save') })
    const openForm = () => page.getByRole('button', { name: /^Rào/ }).click()

    // In another field: both stay.
    await openForm()
    await byLeader({ owner_role: 'Công an xã' })
    await result.fill('Đã đo')
    await save.click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('row', { name: /Công an xã.*Đã đo/ }).waitFor()

    // In the same field: what they wrote is shown, and either may stay.
    await openForm()
    await byLeader({ title: 'Rào mương bằng lưới' })
    await title.fill('Rào mương bằng tre')
    await save.click()
    const notice = dialog.getByRole('alert')
    await notice.getByText('Rào mương bằng lưới').waitFor()
    await keepPicture(page, 'briefing-action-conflict')
    await notice.getByRole('button', { name: say('edit.conflict.keep_mine') }).click()
    expect(await title.inputValue()).toBe('Rào mương bằng tre')
    await save.click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('row', { name: /Rào mương bằng tre/ }).waitFor()

    await openForm()
    await byLeader({ title: 'Rào mương bằng thép' })
    await title.fill('Rào mương bằng gỗ')
    await save.click()
    await notice.getByRole('button', { name: say('edit.conflict.take_theirs') }).click()
    expect(await title.inputValue()).toBe('Rào mương bằng thép')

    // One that they deleted is not brought back by chance.
    await title.fill('Rào mương bằng nhựa')
    await byLeader({ deleted_at: new Date().toISOString() })
    await save.click()
    await notice.getByText(say('edit.conflict.gone')).waitFor()
    await notice.getByRole('button', { name: say('edit.conflict.take_theirs') }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: /^Rào/ }).waitFor({ state: 'detached' })
  },
)
