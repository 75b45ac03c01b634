// Trends beside the map: what a chart chooses changes charts, list, totals and map together.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { colourOf, type Paint } from '@/layers/palette'
import { journey, PHONE } from './journey'
import * as screen from './operations'
import { countColour, countDifferent, readPng } from './pixels'
import { keepPicture } from './screenshot'
import { say } from './words'

const card = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true })

const numberIn = (text: string | null): number =>
  Number(/[\d.]+/.exec(text ?? '')?.[0].replaceAll('.', ''))

/** The large number above the charts, once it is of what is looked at. */
async function total(page: Page): Promise<number> {
  await screen.drawn(page)
  const headline = card(page, say('trends.total'))
  return numberIn(await headline.locator('p').first().textContent())
}

/** Headline, tab and sentence say the same; answers the number. */
async function agreed(page: Page): Promise<number> {
  const count = await total(page)
  expect(await screen.countOf(page, 'incidents')).toBe(count)
  expect(await screen.totalsOf(page)).toContain(`: ${count.toLocaleString('vi-VN')} vụ việc`)
  return count
}

journey(
  'a click on a bar, a drag over hours, a drag over time, a click on an area',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'leader' })
    await goTo('/?area=23268@2024-12-31&period=days:365&list=trends')
    const all = await agreed(page)
    expect(all).toBeGreaterThan(100)
    await keepPicture(page, 'trends')

    const kinds = card(page, say('trends.by_kind'))
    const bar = kinds.getByRole('checkbox', {
      name: new RegExp(`^${say('layer.incident_public_order')}`),
    })
    const inGroup = numberIn(await bar.locator('span').last().textContent())
    await bar.click()
    await screen.addressSays(page, 'groups', 'public_order')
    expect(await agreed(page)).toBe(inGroup)
    // The bars keep their own counts; types of the group stand below it.
    expect(numberIn(await bar.locator('span').last().textContent())).toBe(inGroup)
    const types = kinds.getByRole('checkbox')
    expect(await types.count()).toBe(8 + 3)
    await bar.click()
    await screen.addressSays(page, 'groups', null)
    expect(await agreed(page)).toBe(all)

    const grid = card(page, say('trends.by_hour')).getByRole('grid')
    await grid.scrollIntoViewIfNeeded()
    const box = (await grid.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.7, { steps: 5 })
    await page.mouse.up()
    await screen.addressSays(page, 'hours', /^\d+-\d+$/)
    const inBlock = await agreed(page)
    expect(inBlock).toBeGreaterThan(0)
    expect(inBlock).toBeLessThan(all)
    await card(page, say('trends.by_hour'))
      .getByRole('button', { name: say('chart.clear') })
      .click()
    await screen.addressSays(page, 'hours', null)
    expect(await agreed(page)).toBe(all)

    const areas = card(page, say('trends.by_area')).getByRole('checkbox')
    expect(await areas.count()).toBe(8)
    await areas.first().click()
    await screen.addressSays(page, 'within', /@/)
    const inHamlet = await agreed(page)
    expect(inHamlet).toBeLessThan(all)
    await screen.openList(page, 'incidents')
    expect(
      await screen
        .listOf(page, 'incidents')
        .getByRole('option')
        .first()
        .getAttribute('aria-setsize'),
    ).toBe(String(inHamlet))
    await page.goBack()
    await areas.first().click()
    expect(await agreed(page)).toBe(all)
  },
)

journey(
  'a drag over the trend chooses its days, and pointing at it marks them on the map',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/?period=days:365&list=trends&layers=hamlets,incidents')
    const all = await agreed(page)
    const chart = card(page, say('trends.over_time')).getByRole('slider')
    const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }

    const before = readPng(await screen.mapOf(page).screenshot())
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4)
    await expect
      .poll(async () => countDifferent(before, readPng(await screen.mapOf(page).screenshot())))
      .toBeGreaterThan(200)

    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5, { steps: 8 })
    await page.mouse.up()
    await screen.addressSays(page, 'period', /^range:/)
    const inRange = await agreed(page)
    expect(inRange).toBeLessThan(all)
    expect(inRange).toBeGreaterThan(0)
    // One step to go back, however far the finger moved.
    await page.goBack()
    expect(page.url()).toBe('about:blank')
  },
)

/** Pixels of the map in the colour of clusters, and in that of a group. */
const paintsOf = async (page: Page, paint: Paint) => {
  const seen = readPng(await screen.mapOf(page).screenshot())
  return countColour(seen, colourOf('light', paint), 6)
}

journey('pointing at a bar leaves on the map what the bar stands for', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(
    '/?area=23268@2024-12-31&period=days:365&list=trends&layers=hamlets,incidents&show=points',
  )
  const all = await agreed(page)
  const [clusters, dispute] = [await paintsOf(page, 'cluster'), await paintsOf(page, 'dispute')]
  expect(clusters).toBeGreaterThan(5000)
  expect(dispute).toBeGreaterThan(500)

  const bar = (key: 'fire' | 'dispute') =>
    card(page, say('trends.by_kind')).getByRole('checkbox', {
      name: new RegExp(`^${say(`layer.incident_${key}`)}`),
    })
  // So few fires that none of them make a cluster.
  await bar('fire').hover()
  await expect.poll(() => paintsOf(page, 'cluster'), { timeout: 10_000 }).toBeLessThan(200)
  expect(await paintsOf(page, 'dispute')).toBe(0)
  expect(await paintsOf(page, 'fire')).toBeGreaterThan(100)
  await keepPicture(page, 'trends-pointed')
  // Many bars in a row, as a hand moves: the last one counts, and no chart has changed.
  for (const key of ['dispute', 'fire', 'dispute', 'fire', 'dispute'] as const)
    await bar(key).hover()
  await expect.poll(() => paintsOf(page, 'dispute'), { timeout: 10_000 }).toBeGreaterThan(dispute)
  expect(await paintsOf(page, 'fire')).toBe(0)
  expect(await agreed(page)).toBe(all)

  const headline = card(page, say('trends.total'))
  await headline.hover()
  await expect.poll(() => paintsOf(page, 'cluster'), { timeout: 10_000 }).toBe(clusters)

  const grid = card(page, say('trends.by_hour')).getByRole('grid')
  await grid.scrollIntoViewIfNeeded()
  const box = (await grid.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5)
  await expect.poll(() => paintsOf(page, 'cluster'), { timeout: 10_000 }).toBeLessThan(clusters / 3)
})

journey('pointing at a bar thins out the density, on the same scale', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(
    '/?area=23268@2024-12-31&period=days:365&list=trends&layers=hamlets,incidents&show=density',
  )
  await screen.drawn(page)
  const whole = readPng(await screen.mapOf(page).screenshot())
  const differs = async () => countDifferent(whole, readPng(await screen.mapOf(page).screenshot()))
  const scale = page.getByRole('figure', { name: say('display.density_legend') })
  const ticks = await scale.textContent()
  const severe = card(page, say('trends.by_severity')).getByRole('checkbox').nth(1)
  await severe.hover()
  await expect.poll(differs, { timeout: 10_000 }).toBeGreaterThan(20_000)
  expect(await scale.textContent()).toBe(ticks)
  await keepPicture(page, 'trends-pointed-density')
  await page.getByRole('tab', { name: say('list.short_incidents') }).hover()
  await expect.poll(differs, { timeout: 10_000 }).toBeLessThan(50)
})

journey('every count says how many there were before', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(
    '/?area=00617@2024-12-31&period=police_month:2026-10&list=trends&layers=hamlets,incidents',
  )
  const now = await total(page)
  const headline = card(page, say('trends.total'))
  const line = (await headline.getByText(/^So với kỳ trước/).textContent()) ?? ''
  const before = numberIn(line)
  const difference = Math.abs(now - before).toLocaleString('vi-VN')
  expect(await headline.textContent()).toContain(
    now === before ? 'không đổi' : `${now > before ? 'tăng' : 'giảm'} ${difference} vụ`,
  )
  expect(await headline.textContent()).toMatch(/So với cùng kỳ năm trước \([\d.]+ vụ\)/)
  // Read aloud in the same words.
  expect(await screen.totalsOf(page)).toContain(`So với kỳ trước (${before} vụ): `)
  const bar = card(page, say('trends.by_kind')).getByRole('checkbox').first()
  expect(await bar.getAttribute('aria-label')).toMatch(
    /: [\d.]+ vụ\. Kỳ trước: [\d.]+ vụ\. (tăng|giảm|không đổi)/,
  )

  const { x, y } = await screen.middleOfMap(page)
  await page.mouse.move(x + 20, y + 30)
  const tooltip = page.getByText(/^So với kỳ trước \(\d+ vụ\): /)
  await expect.poll(() => tooltip.count(), { timeout: 10_000 }).toBeGreaterThan(0)
  await keepPicture(page, 'area-tooltip')
  await page.mouse.click(x + 20, y + 30)
  const details = screen.inspectorOf(page)
  await details.getByText(/^So với kỳ trước \(\d+ vụ\)$/).waitFor()
  await details.getByText(/^So với cùng kỳ năm trước \(\d+ vụ\)$/).waitFor()
  await keepPicture(page, 'area-compared')
})

journey(
  'a phone compares the total in a line, and begun periods by their days',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer', size: PHONE })
    await goTo('/?period=days:28')
    await screen.drawn(page)
    const summary = page.getByRole('button', { name: say('list.open') })
    expect(await summary.textContent()).toMatch(
      /Đến hết ngày \d\d\/\d\d: [\d.]+ vụ\. So với 27 ngày đầu kỳ trước: /,
    )
    await keepPicture(page, 'total-compared')
    // Nothing is wider than the phone.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(PHONE.width)
    await goTo('/?period=police_month:2026-10&list=hamlets')
    await screen.drawn(page)
    await screen.listOf(page, 'hamlets').getByRole('option').first().click()
    await screen
      .inspectorOf(page)
      .getByText(/^So với kỳ trước/)
      .waitFor()
    await page.getByRole('button', { name: say('list.close') }).focus()
    await screen
      .inspectorOf(page)
      .getByText(/^So với cùng kỳ/)
      .scrollIntoViewIfNeeded()
    await keepPicture(page, 'area-compared')
  },
)

journey('time runs by itself, for map and charts alike, and stops', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=range:2026-01-05..2026-01-11&list=trends')
  await screen.drawn(page)
  const player = page.getByRole('region', { name: say('trends.player') })
  await player.getByRole('button', { name: say('trends.step_on') }).click()
  await screen.addressSays(page, 'period', 'range:2026-01-12..2026-01-18')
  await player.getByRole('button', { name: say('trends.play') }).click()
  await screen.addressSays(page, 'period', /range:2026-0(1-26|2-)/)
  await player.getByRole('button', { name: say('trends.pause') }).click()
  await screen.drawn(page)
  const period = new URL(page.url()).searchParams.get('period')
  await agreed(page)
  await page.waitForTimeout(1500)
  expect(new URL(page.url()).searchParams.get('period')).toBe(period)
})

journey('each chart has its table, in words and numbers of the country', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer', size: PHONE })
  await goTo('/?period=days:365&list=trends')
  await screen.drawn(page)
  await keepPicture(page, 'trends')
  for (const title of [
    'over_time',
    'by_kind',
    'by_area',
    'by_hour',
    'by_status',
    'by_severity',
    'resolution',
  ] as const) {
    const chart = card(page, say(`trends.${title}`))
    await chart.getByRole('button', { name: say('chart.show_table') }).click()
    expect(await chart.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(3)
    expect(await chart.textContent()).toContain('23/11/2025–22/11/2026'.slice(-4))
  }
})
