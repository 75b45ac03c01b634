// What fire points and cameras leave uncovered: on the map, as a list and on a slide, with the figures of a plain count.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey, PHONE } from './journey'
import { naiveCoverage } from './naive-coverage'
import * as screen from './operations'
import { countDifferent, readPng } from './pixels'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Xã Tề Lỗ, which no other journey changes, and days that are over. */
const CODE = '09040'
const MILLISECONDS_A_DAY = 86_400_000
const dayAgo = (days: number): string =>
  new Date(Date.now() - days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
const [FIRST, LAST, AFTER] = [dayAgo(400), dayAgo(41), dayAgo(40)]
const VIEW = `/?area=${CODE}@2024-12-31&period=range:${FIRST}..${LAST}&show=points`

const picture = async (page: Page) => readPng(await screen.mapOf(page).screenshot())
const cellsOf = async (page: Page): Promise<string[][]> =>
  page
    .getByRole('table', { name: say('coverage.by_hamlet') })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
    )

journey('a leader sees what is not covered, and goes there from the list', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  const naive = await naiveCoverage(CODE, [FIRST, AFTER])
  await goTo(`${VIEW}&layers=hamlets,fire_points`)
  await screen.drawn(page)
  const bare = await picture(page)

  await page.getByRole('tab', { name: say('coverage.title') }).click()
  await screen.addressSays(page, 'list', 'coverage')
  const { placed, blind } = naive
  expect(placed).toBeGreaterThan(100)
  expect(blind.length).toBeLessThan(placed)
  const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })
  await page
    .getByText(
      say('coverage.blind_percent', {
        blind: blind.length,
        all: placed,
        percent: percent.format((100 * blind.length) / placed),
      }),
    )
    .waitFor()
  await page
    .getByText(say('coverage.without_position', { number: naive.incidents - placed }))
    .waitFor()
  const farFires = naive.fires.filter((fire) => naive.isFar(fire, 200)).length
  await page
    .getByText(
      say('coverage.fires_far', { far: farFires, all: naive.fires.length, reach: '200 m' }),
    )
    .waitFor()

  const rows = await cellsOf(page)
  expect(rows.length).toBe(naive.hamlets.length)
  for (const hamlet of naive.hamlets) {
    const row = rows.find(([name]) => name?.endsWith(hamlet.name)) ?? []
    expect(Math.abs(Number.parseInt(row[1] ?? '', 10) - naive.farShare(hamlet, 200))).toBeLessThan(
      2,
    )
    expect(row[3]).toBe(String(naive.readyIn(hamlet)))
    expect(row[4]).toBe(String(blind.filter(({ area_id }) => area_id === hamlet.id).length))
  }

  // On the map: hatched, and what no camera saw.
  await page.getByRole('switch', { name: say('coverage.show_fire') }).click()
  await screen.addressSays(page, 'layers', /fire_gaps/)
  await screen.drawn(page)
  const hatched = await picture(page)
  await page.getByRole('switch', { name: say('coverage.show_camera') }).click()
  await screen.addressSays(page, 'layers', /blind_spots/)
  await screen.drawn(page)
  await expect.poll(async () => countDifferent(hatched, await picture(page))).toBeGreaterThan(2000)
  await keepPicture(page, 'coverage')
  expect(await violations(page)).toEqual([])
  expect(hatched).not.toEqual(bare)

  // Farther is fewer.
  await page.getByText('500 m', { exact: true }).first().click()
  await screen.addressSays(page, 'reach', '500')
  const wider = await cellsOf(page)
  for (const hamlet of naive.hamlets) {
    const row = wider.find(([name]) => name?.endsWith(hamlet.name)) ?? []
    expect(Math.abs(Number.parseInt(row[1] ?? '', 10) - naive.farShare(hamlet, 500))).toBeLessThan(
      2,
    )
  }

  // From the list to the hamlet, and to a place for one more.
  const worst = wider[0]?.[0] ?? ''
  await page.getByRole('button', { name: worst, exact: true }).click()
  await screen.addressSays(page, 'selected', /^hamlets\//)
  await screen.inspectorOf(page).getByRole('heading', { name: worst }).waitFor()
  await page.getByRole('button', { name: say('inspector.close') }).click()
  await page.getByRole('button', { name: /^1\. .*thấy thêm \d+ vụ$/ }).click()
  await screen.addressSays(page, 'selected', 'blind_spots/1')
  await screen.addressSays(page, 'at', /,1[67]/)
  await screen
    .inspectorOf(page)
    .getByRole('heading', { name: say('coverage.place_camera', { rank: 1 }) })
    .waitFor()
  await screen.drawn(page)
  await keepPicture(page, 'coverage-place')
  expect(await violations(page)).toEqual([])
})

journey('a phone in a dark room has it too', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader', size: PHONE, theme: 'dark' })
  await goTo(`${VIEW}&layers=hamlets,fire_gaps,fire_points&list=coverage`)
  await screen.drawn(page)
  await page.getByRole('table', { name: say('coverage.by_hamlet') }).waitFor()
  await keepPicture(page, 'coverage-phone')
  expect(await violations(page)).toEqual([])
})

journey('the briefing has a slide of it, with the figures of its period', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(`/briefing/${CODE}@2024-12-31/calendar_month:${dayAgo(60).slice(0, 7)}?slide=coverage`)
  const slide = page.getByRole('region', { name: say('briefing.slide_coverage'), exact: true })
  await page.locator('main[data-ready="true"]').waitFor({ state: 'attached' })
  await slide.waitFor()
  const first = `${dayAgo(60).slice(0, 7)}-01`
  const next = new Date(`${first}T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  const naive = await naiveCoverage(CODE, [first, next.toISOString().slice(0, 10)])
  expect(naive.placed).toBeGreaterThan(0)
  const told = `${naive.blind.length} trong ${naive.placed} vụ có vị trí`
  await slide.getByText(told).waitFor()
  expect(await slide.locator('tbody tr').count()).toBe(5)
  await keepPicture(page, 'coverage-slide')
  expect(await violations(page)).toEqual([])
})
