// A province with more incidents than a browser holds: the same figures, from counts, and a list after narrowing.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { periodAt } from '@/domain/period'
import { journey, WIDE } from './journey'
import * as screen from './operations'
import { countDifferent, readPng } from './pixels'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { say } from './words'

/** The police month before the one of today: all of it is over. */
const RULES = [{ effectiveFrom: '2000-01-01', cutDay: 15 }]
const NOW = periodAt(new Date(), 'police_month', RULES)
const MONTH = periodAt(new Date(NOW.start.getTime() - 1), 'police_month', RULES)
const PERIOD = `period=police_month:${MONTH.name}`

const card = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true })

const numberIn = (text: string | null): number =>
  Number(/[\d.]+/.exec(text ?? '')?.[0].replaceAll('.', ''))

/** Whatever the database counts, there are so many times as many: all counts agree with one another still. */
async function multiplyCounts(page: Page, factor: number): Promise<void> {
  type Counts = Record<string, number>
  const times = (counts: Counts): Counts =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count * factor]))
  await page.route('**/rest/v1/rpc/incident_counts', async (route) => {
    const response = await route.fetch()
    const answer = await response.json()
    const { total, without_position, days, types, areas, grid } = answer
    const list = (counts: number[]) => counts.map((count) => count * factor)
    await route.fulfill({
      response,
      json: {
        ...answer,
        ...times({ total, without_position }),
        days: list(days),
        types: times(types),
        areas: times(areas),
        grid: grid && { ...grid, counts: list(grid.counts) },
      },
    })
  })
}

/** What a screen says of its incidents, once it is of what is looked at, and so many where that is known. */
async function figuresOf(page: Page, expected?: number) {
  await screen.drawn(page)
  const headline = card(page, say('trends.total')).locator('p').first()
  if (expected !== undefined)
    await expect.poll(async () => numberIn(await headline.textContent())).toBe(expected)
  await screen.drawn(page)
  const text = await headline.textContent()
  const bars = card(page, say('trends.by_kind')).getByRole('checkbox')
  const kinds = await bars.locator('> span:last-child').allTextContents()
  const ranked = await card(page, say('trends.by_area'))
    .locator('tbody td:nth-child(2)')
    .allTextContents()
  return {
    total: numberIn(text),
    kinds: kinds.slice(0, 8).map(numberIn),
    ranked: ranked.map(numberIn),
    trend: await monthInTrend(page),
  }
}

/** The count beside the month's first day in the table of the trend. */
async function monthInTrend(page: Page): Promise<number> {
  const trend = card(page, say('trends.over_time'))
  await trend.getByRole('button', { name: say('chart.show_table') }).click()
  const [year, month, day] = MONTH.start
    .toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' })
    .split('-')
  const row = trend.getByRole('row').filter({ hasText: `${day}/${month}/${year}` })
  const count = numberIn(await row.getByRole('cell').first().textContent())
  await trend.getByRole('button', { name: say('chart.show_chart') }).click()
  return count
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const FACTOR = 20_000
const PROVINCE = 'list=trends&layers=hamlets,incidents'

journey(
  'more incidents than can be held are counted, and listed after narrowing',
  async ({ open }) => {
    const held = await open({ role: 'leader', size: WIDE })
    await held.goTo(`/?${PERIOD}&${PROVINCE}`)
    const known = await figuresOf(held.page)
    expect(known.total).toBeGreaterThan(50)

    const { page, traffic, goTo } = await open({ role: 'leader', size: WIDE })
    await multiplyCounts(page, FACTOR)
    await goTo(`/?${PERIOD}&list=trends&layers=hamlets`)
    await screen.drawn(page)
    const empty = readPng(await screen.mapOf(page).screenshot())
    await goTo(`/?${PERIOD}&${PROVINCE}`)
    const counted = await figuresOf(page)
    const times = (counts: readonly number[]) => counts.map((count) => count * FACTOR)
    expect(counted).toEqual({
      total: known.total * FACTOR,
      kinds: times(known.kinds),
      ranked: times(known.ranked),
      trend: known.total * FACTOR,
    })
    expect(sumOf(counted.kinds)).toBe(counted.total)
    expect(sumOf(counted.ranked)).toBe(counted.total)
    expect(await screen.countOf(page, 'incidents')).toBe(counted.total)
    expect(await screen.totalsOf(page)).toContain(
      `: ${counted.total.toLocaleString('vi-VN')} vụ việc`,
    )
    expect(traffic.requests.some((request) => request.endsWith('/incident_columns'))).toBe(false)
    await keepPicture(page, 'too-many')

    // The density is on the map, though single incidents were asked for.
    const dense = readPng(await screen.mapOf(page).screenshot())
    expect(countDifferent(empty, dense)).toBeGreaterThan(5000)
    await page.getByText(say('unlisted.charts')).waitFor()

    // A kind and an area narrow all figures alike.
    const bar = card(page, say('trends.by_kind')).getByRole('checkbox').first()
    await bar.click()
    await screen.addressSays(page, 'groups', /./)
    const narrowed = await figuresOf(page, counted.kinds[0])
    expect(narrowed.total).toBe(counted.kinds[0])
    expect(narrowed.trend).toBe(narrowed.total)
    expect(sumOf(narrowed.ranked)).toBe(narrowed.total)
    await card(page, say('trends.by_area')).getByRole('checkbox').first().click()
    await screen.addressSays(page, 'within', /@/)
    const inside = await figuresOf(page, narrowed.ranked[0])
    expect(inside.ranked).toEqual(narrowed.ranked)
    expect(inside.total).toBe(narrowed.ranked[0])
    expect(inside.trend).toBe(inside.total)
    await goTo(`/?${PERIOD}&list=incidents`)
    await screen.drawn(page)
    await page.getByText(say('unlisted.title')).waitFor()
    expect(await page.getByRole('listbox').count()).toBe(0)
    await keepPicture(page, 'too-many-list')

    await screen.chooseArea(page, 'que tan', 'Xã Quế Tân')
    await screen.drawn(page)
    const first = screen.listOf(page, 'incidents').getByRole('option').first()
    const count = await screen.countOf(page, 'incidents')
    expect(await first.getAttribute('aria-setsize')).toBe(String(count))
    expect(count).toBeLessThanOrEqual(known.total)
  },
)

journey(
  'a filter that counts know nothing of shows no number, and can be taken back',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'leader' })
    await multiplyCounts(page, FACTOR)
    await goTo(`/?${PERIOD}&severity=3&resolution=unresolved&list=trends`)
    await screen.drawn(page)
    await page.getByText(say('unlisted.filter_title')).waitFor()
    expect(await screen.totalsOf(page)).toContain(say('unlisted.total'))
    expect(await card(page, say('trends.total')).count()).toBe(0)
    await keepPicture(page, 'too-many-filter')
    await page.getByRole('button', { name: say('unlisted.drop_filters') }).click()
    await screen.addressSays(page, 'severity', null)
    await screen.addressSays(page, 'resolution', null)
    expect((await figuresOf(page)).total).toBeGreaterThan(FACTOR)
  },
)

journey('counts follow what others change meanwhile', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await multiplyCounts(page, FACTOR)
  await goTo(`/?${PERIOD}&${PROVINCE}`)
  const before = await figuresOf(page)
  const id = crypto.randomUUID()
  const hamlets = 'areas?level=eq.hamlet&select=id&limit=1'
  const [hamlet] = await requestAs<{ id: string }>('officer', 'GET', hamlets)
  await requestAs('officer', 'POST', 'incidents', {
    id,
    area_id: hamlet?.id,
    occurred_at: MONTH.start.toISOString(),
    type_id: 'fire.rung',
  })
  const totalIs = (total: number) =>
    expect.poll(() => screen.countOf(page, 'incidents')).toBe(total)
  await page.getByTitle(say('operations.refresh')).click()
  await totalIs(before.total + FACTOR)
  const after = await figuresOf(page, before.total + FACTOR)
  expect(after.trend).toBe(after.total)
  expect(sumOf(after.kinds)).toBe(after.total)
  await requestAs('officer', 'PATCH', `incidents?id=eq.${id}`, {
    deleted_at: new Date().toISOString(),
  })
  await page.getByTitle(say('operations.refresh')).click()
  await totalIs(before.total)
})

/** So that all time is too much, and one month with what it is compared with is not. */
const FEWER = 1000

journey('of too much for all time the days looked at are held, and listed', async ({ open }) => {
  const { page, traffic, goTo } = await open({ role: 'leader' })
  await multiplyCounts(page, FEWER)
  await goTo(`/?${PERIOD}&${PROVINCE}`)
  const { total, trend } = await figuresOf(page)
  expect(trend).toBe(total)
  expect(
    traffic.requests.filter((request) => request.endsWith('/incident_columns')).length,
  ).toBeGreaterThan(1)
  await screen.openList(page, 'incidents')
  const first = screen.listOf(page, 'incidents').getByRole('option').first()
  expect(await first.getAttribute('aria-setsize')).toBe(String(total))
  // Another period is loaded when it is looked at; what it says is its own.
  await page.getByRole('button', { name: say('period.choose') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('period.name_days', { name: '7' }) })
    .click()
  await screen.addressSays(page, 'period', 'days:7')
  await expect.poll(() => screen.countOf(page, 'incidents')).toBeLessThan(total)
})
