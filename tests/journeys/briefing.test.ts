// The briefing of the month: from sign-in to paper, figures that stay, and what came after beside them.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ownCommune, ready, slide } from './briefings'
import { journey } from './journey'
import { coloursOf, readPng } from './pixels'
import { requestAs } from './rest'
import { keepPicture, PICTURES } from './screenshot'
import { say } from './words'

journey('a leader who is new here has last month on paper in a few clicks', async ({ open }) => {
  const { page, goTo } = await open()
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await goTo('/')
  // Three clicks.
  await page.getByRole('button', { name: say('sign-in.demo_leader') }).click()
  await page.getByRole('button', { name: say('briefing.open') }).click()
  await ready(page)
  await page.getByRole('button', { name: say('briefing.print') }).click()
  await page.locator('html[data-printed]').waitFor({ state: 'attached' })

  const slides = await page.locator('main > section').count()
  expect(slides).toBeGreaterThanOrEqual(6)
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await mkdir(PICTURES, { recursive: true })
  await writeFile(join(PICTURES, 'briefing.pdf'), paper)
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(slides)
  // The map is a picture there, with land, names and hot spots.
  await page.emulateMedia({ media: 'print' })
  const map = await page.locator('main img').screenshot()
  expect(coloursOf(readPng(map))).toBeGreaterThan(30)
})

journey('slides turn by keys and stay where they are after a reload', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo('/')
  await page.getByRole('button', { name: say('briefing.open') }).click()
  await ready(page)
  const names = await page
    .locator('main > section')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  await page.keyboard.press('ArrowRight')
  await slide(page, names[1] ?? '').waitFor()
  await page.keyboard.press('PageDown')
  await slide(page, names[2] ?? '').waitFor()
  await page.reload()
  await ready(page)
  expect(await slide(page, names[2] ?? '').isVisible()).toBe(true)
  await page.keyboard.press('End')
  await slide(page, names.at(-1) ?? '').waitFor()
  await page.keyboard.press('Home')
  await slide(page, names[0] ?? '').waitFor()
  // Two presses at once are two slides.
  await page.evaluate(() => {
    for (const key of ['ArrowRight', 'ArrowRight'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key }))
  })
  await slide(page, names[2] ?? '').waitFor()
  await page.keyboard.press('Home')
  await slide(page, names[0] ?? '').waitFor()
  // Live, with all filters, and back to the same slide.
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: say('briefing.live') }).click()
  await page.getByRole('region', { name: say('trends.total') }).waitFor()
  await page.goBack()
  await ready(page)
  expect(await slide(page, names[1] ?? '').isVisible()).toBe(true)
})

journey('closed figures stay, and what came later is told beside them', async ({ open }) => {
  const officer = await open({ role: 'officer' })
  const { page, goTo } = officer
  const commune = await ownCommune()
  const address = commune.briefingOf('2025-03')
  await goTo(address)
  await ready(page)
  const figures = slide(page, say('briefing.slide_figures'))
  await page.getByRole('button', { name: say('briefing.close') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('briefing.close') })
    .click()
  await page.getByText(/^Đã chốt lúc/).waitFor()
  const reported = await figures.getByRole('table').textContent()

  await requestAs('officer', 'POST', 'incidents', {
    id: crypto.randomUUID(),
    area_id: commune.id,
    occurred_at: '2025-03-01T08:00:00+07:00',
    type_id: 'fire.nha_dan',
    severity: 2,
  })
  await page.reload()
  await ready(page)
  expect(await figures.getByRole('table').textContent()).toBe(reported)
  // Chart and map are not frozen, and say so.
  expect(await page.getByText(say('briefing.drawn_now')).count()).toBe(2)
  await page.goto(`${address}?slide=late`)
  await ready(page)
  const late = slide(page, say('briefing.slide_late'))
  await late.getByText(/canbo@demo\.vn: thêm vụ số/).waitFor()
  const [total] = await late.getByRole('row').nth(1).getByRole('cell').allInnerTexts()
  expect(await late.getByRole('row').nth(1).textContent()).toContain(say('briefing.all'))
  expect(reported).toContain(total ?? '?')

  // Only leaders open it again, and say why.
  expect(await page.getByRole('button', { name: say('briefing.reopen') }).count()).toBe(0)
  const leader = await open({ role: 'leader' })
  await leader.goTo(address)
  await ready(leader.page)
  await leader.page.getByRole('button', { name: say('briefing.reopen') }).click()
  const dialog = leader.page.getByRole('dialog')
  await dialog.getByRole('button', { name: say('briefing.reopen') }).click()
  await dialog.getByRole('alert').getByText(say('error.reason.reason_missing')).waitFor()
  leader.traffic.expectTrouble(/status of 400/)
  await dialog.getByLabel(say('briefing.reason')).fill('Sót một vụ cháy')
  await dialog.getByRole('button', { name: say('briefing.reopen') }).click()
  await leader.page.getByText(say('briefing.draft')).waitFor()

  // Whoever looks at it afterwards sees that it was opened again, by whom and why.
  await page.goto(`${address}?slide=trace`)
  await ready(page)
  const trace = slide(page, say('briefing.slide_trace')).getByRole('row', { name: /Sót một vụ/ })
  expect(await trace.textContent()).toContain(say('briefing.trace_reopened'))
})

journey('what is agreed is carried on until it is done', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  const commune = await ownCommune()
  const at = (month: string) => `${commune.briefingOf(month)}?slide=actions`
  await goTo(at('2025-05'))
  await ready(page)
  await page.getByRole('button', { name: say('action.add') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await dialog.getByText(say('error.constraint.action_title_length')).waitFor()
  await dialog.getByLabel(say('action.title')).fill('Lắp đèn ở ngõ 7')
  await dialog.getByLabel(say('action.ownerRole')).fill('Trưởng thôn')
  await dialog.getByLabel(say('action.dueOn'), { exact: true }).fill('10/06/2025')
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await dialog.waitFor({ state: 'hidden' })
  const shown = slide(page, say('briefing.slide_actions'))
  await shown.getByRole('row', { name: /Lắp đèn ở ngõ 7/ }).waitFor()
  expect(await shown.textContent()).toContain(say('action.agreedNow'))

  // A month later it is what was agreed last time, and overdue; another month later it is carried over.
  await goTo(at('2025-06'))
  await ready(page)
  expect(await shown.textContent()).toContain(say('action.agreedBefore'))
  expect(await shown.textContent()).toContain(say('action.overdue'))
  await goTo(at('2025-07'))
  await ready(page)
  expect(await shown.textContent()).toContain(say('action.carriedOver'))
  await shown.getByRole('button', { name: 'Lắp đèn ở ngõ 7' }).click()
  await dialog.getByLabel(say('action.state')).selectOption('done')
  // Said weeks later, it is not done weeks later.
  await dialog.getByLabel(say('action.endedOn'), { exact: true }).fill('20/06/2025')
  await dialog.getByLabel(say('action.result')).fill('Đã lắp hai bóng')
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shown.getByText('Đã xong 20/06/2025. Đã lắp hai bóng').waitFor()

  // One that was agreed by mistake goes only after a question.
  await shown.getByRole('button', { name: 'Lắp đèn ở ngõ 7' }).click()
  await dialog.getByRole('button', { name: say('action.delete') }).click()
  const question = page
    .getByRole('dialog')
    .filter({ hasText: say('action.delete_ask') })
    .last()
  await question.getByRole('button', { name: say('edit.delete'), exact: true }).click()
  await shown.getByRole('row', { name: /Lắp đèn ở ngõ 7/ }).waitFor({ state: 'detached' })
})

journey('on a machine that draws no map the rest is shown and printed', async ({ open }) => {
  const { page, goTo, traffic } = await open({ role: 'leader' })
  traffic.expectTrouble(/WebGL/)
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await goTo((await ownCommune()).briefingOf('2025-01'))
  await ready(page)
  await goTo(`${new URL(page.url()).pathname}?slide=map`)
  await ready(page)
  await slide(page, say('briefing.slide_map')).getByText(say('briefing.undrawable')).waitFor()
  await keepPicture(page, 'briefing-undrawable')
  await page.getByRole('button', { name: say('briefing.print') }).click()
  await page.locator('html[data-printed]').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText(say('briefing.undrawable')).isVisible()).toBe(true)
})
