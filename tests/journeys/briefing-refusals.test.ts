// Addresses of briefings that there are none of, accounts that they are not for, and two tabs that close one.
import { expect } from 'vitest'
import { ownCommune, ready } from './briefings'
import { journey } from './journey'
import { requestAs } from './rest'
import { say } from './words'

journey('an address without a briefing says why, and leads back to the map', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  const own = (await ownCommune()).briefingOf('2026-01').split('/')[2] ?? ''
  const refused = [
    [`/briefing/${own}/police_month:2026-13`, 'briefing.unknown_title'],
    [`/briefing/${own}/range:2026-01-01..2026-01-20`, 'briefing.unknown_title'],
    [`/briefing/${own}/khong-co`, 'briefing.unknown_title'],
    [`/briefing/${own}/police_month:2031-05`, 'briefing.not_begun_title'],
    ['/briefing/00000@2025-07-01/police_month:2026-01', 'briefing.not_yours_title'],
    ['/briefing/khong-co/police_month:2026-01', 'briefing.unknown_title'],
  ] as const
  for (const [address, title] of refused) {
    await goTo(address)
    await page.getByText(say(title)).waitFor()
  }
  await page.getByRole('button', { name: say('briefing.to_map') }).click()
  await page.locator('main[data-ready="true"]').waitFor()
})

journey('a wall’s account is not shown the briefing, nor the way to it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'wall' })
  await goTo('/')
  await page.locator('main[data-ready="true"]').waitFor()
  expect(await page.getByRole('button', { name: say('briefing.open') }).count()).toBe(0)
  await goTo((await ownCommune()).briefingOf('2026-01'))
  await page.getByText(say('briefing.not_yours_title')).waitFor()
})

journey(
  'closing in two tabs: the second is told, and the figures are closed once',
  async ({ open }) => {
    const { id: area, briefingOf } = await ownCommune()
    const [first, second] = [await open({ role: 'officer' }), await open({ role: 'leader' })]
    second.traffic.expectTrouble(/status of 400/)
    const address = briefingOf('2024-07')
    for (const { page, goTo } of [first, second]) {
      await goTo(address)
      await ready(page)
      await page.getByRole('button', { name: say('briefing.close') }).click()
    }
    const close = ({ page }: typeof first) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: say('briefing.close') })
        .click()
    await close(first)
    await first.page.getByText(/^Đã chốt lúc/).waitFor()
    await second.page.getByText(/^Đã chốt lúc/).waitFor()
    await close(second)
    await second.page.getByRole('alert').getByText(say('error.reason.briefing_closed')).waitFor()
    const key = { area, kind: 'police_month', name: '2024-07' }
    await requestAs('leader', 'POST', 'rpc/reopen_briefing', { ...key, reason: 'Thử' })
  },
)
