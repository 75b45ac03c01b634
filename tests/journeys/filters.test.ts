// Area, period and group: the list, the totals and the map change together.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { INCIDENT_GROUPS, type IncidentGroup } from '@/domain/incident'
import { journey } from './journey'
import * as screen from './operations'
import { countDifferent, readPng } from './pixels'
import { keepPicture } from './screenshot'
import { say } from './words'

const groupBox = (page: Page, group: IncidentGroup) =>
  page.getByRole('checkbox', { name: say(`layer.incident_${group}`) })

const countBeside = async (page: Page, group: IncidentGroup): Promise<number> =>
  Number(((await groupBox(page, group).textContent()) ?? '').replace(/\D/g, ''))

/** Tabs, sentence and list say the same; answers the number of incidents. */
async function agreedCount(page: Page): Promise<number> {
  await screen.drawn(page)
  const count = await screen.countOf(page, 'incidents')
  expect(await screen.totalsOf(page)).toContain(
    say('operations.totals', {
      area: '',
      period: '',
      incidents: count,
      cameras: await screen.countOf(page, 'cameras'),
      fire_points: await screen.countOf(page, 'fire_points'),
    }).replace(/^[^:]*/, ''),
  )
  const first = screen.listOf(page, 'incidents').getByRole('option').first()
  if (count > 0) expect(await first.getAttribute('aria-setsize')).toBe(String(count))
  return count
}

journey('area, period and group', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo('/?period=days:28&show=points')
  await screen.drawn(page)
  const everywhere = await agreedCount(page)
  const nowhere = page.getByText(/\d+ vụ việc chưa có vị trí/)
  expect(await nowhere.count()).toBe(1)

  await screen.chooseArea(page, 'que tan', 'Xã Quế Tân')
  await screen.addressSays(page, 'area', 'DM-QT@2024-12-31')
  await screen.drawn(page)
  expect(await screen.totalsOf(page)).toMatch(/^Xã Quế Tân, 28 ngày qua/)
  const inArea = await agreedCount(page)
  expect(inArea).toBeGreaterThan(0)
  expect(inArea).toBeLessThan(everywhere)
  expect(await screen.countOf(page, 'cameras')).toBe(40)
  expect(await screen.countOf(page, 'hamlets')).toBe(7)

  await screen.choosePeriod(page, 'đến nay')
  await screen.addressSays(page, 'period', /^police_year/)
  await expect.poll(() => screen.countOf(page, 'incidents')).not.toBe(inArea)
  await screen.choosePeriod(page, say('period.name_days', { name: '28' }))
  await expect.poll(() => screen.countOf(page, 'incidents')).toBe(inArea)
  await screen.drawn(page)
  await keepPicture(page, 'filters')

  const counts = await Promise.all(INCIDENT_GROUPS.map((group) => countBeside(page, group)))
  expect(counts.reduce((sum, count) => sum + count)).toBe(inArea)
  const most = INCIDENT_GROUPS[counts.indexOf(Math.max(...counts))] ?? 'crime'
  const before = readPng(await screen.mapOf(page).screenshot())
  await groupBox(page, most).click()
  await screen.addressSays(page, 'groups', new RegExp(`^(?!.*${most}).+`))
  expect(await agreedCount(page)).toBe(inArea - Math.max(...counts))
  // The count beside a group does not depend on what is chosen.
  expect(await countBeside(page, most)).toBe(Math.max(...counts))
  await expect
    .poll(async () => countDifferent(before, readPng(await screen.mapOf(page).screenshot())))
    .toBeGreaterThan(30)
  await page.getByRole('button', { name: say('filter.all_groups') }).click()
  expect(await agreedCount(page)).toBe(inArea)
})

journey('what has no position is counted, listed, and says so when opened', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo('/?period=days:365')
  await screen.drawn(page)
  const sentence = (await page.getByText(/\d vụ việc chưa có vị trí/).textContent()) ?? ''
  const count = Number(/[\d.]+/.exec(sentence)?.[0].replace('.', ''))
  await page.getByRole('button', { name: say('filter.show_without_position') }).click()
  await screen.addressSays(page, 'only', 'without_position')
  await expect.poll(() => screen.countOf(page, 'incidents')).toBe(count)
  const rows = screen.listOf(page, 'incidents').getByRole('option')
  expect(await agreedCount(page)).toBe(count)
  expect(await rows.first().textContent()).toContain(say('incident.without_position'))
  await rows.first().click()
  await screen.inspectorOf(page).getByText(say('incident.without_position_hint')).waitFor()
  await keepPicture(page, 'without-position')
})

journey('an empty list says why, and how to fill it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=range:2030-01-01..2030-01-02')
  await screen.drawn(page)
  await page.getByText(/Không có vụ việc nào trong .* ở Xã Tân Phước/).waitFor()
  await keepPicture(page, 'empty-list')
  await page.getByRole('button', { name: say('list.longer_period') }).click()
  await expect.poll(() => screen.countOf(page, 'incidents')).toBeGreaterThan(0)
})
