// Trends beside the map: what a chart chooses changes charts, list, totals and map together.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { lastDays } from '@/domain/period'
import { periodSpan } from '@/domain/period-name'
import { daysToResolution, resolutionAt } from '@/domain/resolution'
import { colourOf, type Paint } from '@/layers/palette'
import { journey, PHONE, WIDE } from './journey'
import * as screen from './operations'
import { countColour, countDifferent, densestOf, readPng } from './pixels'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { agreed, card, numberIn, rowsOf, total } from './trend-cards'
import { say } from './words'

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
    await agreed(page, inGroup)
    // The bars keep their own counts; types of the group stand below it.
    expect(numberIn(await bar.locator('span').last().textContent())).toBe(inGroup)
    const types = kinds.getByRole('checkbox')
    expect(await types.count()).toBe(8 + 3)
    await bar.click()
    await screen.addressSays(page, 'groups', null)
    await agreed(page, all)

    const times = card(page, say('trends.resolution')).getByRole('checkbox')
    const counts = await times.locator('> span:last-child').allTextContents()
    expect(counts.map(numberIn).reduce((sum, count) => sum + count, 0)).toBe(all)
    await times.nth(1).click()
    await screen.addressSays(page, 'resolution', 'days_3')
    await agreed(page, numberIn(counts[1] ?? ''))
    expect(await times.locator('> span:last-child').allTextContents()).toEqual(counts)
    const name = 'Giải quyết từ 1 đến 3 ngày'
    await page.getByRole('button', { name: say('filter.remove', { name }) }).click()
    await screen.addressSays(page, 'resolution', null)
    await agreed(page, all)

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
    await agreed(page, all)

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
    await agreed(page, all)
  },
)

/** Pixels of the map in the colour of clusters, and in that of a group. */
const paintsOf = async (page: Page, paint: Paint) => {
  const seen = readPng(await screen.mapOf(page).screenshot())
  return countColour(seen, colourOf('light', paint), 6)
}

journey('pointing at a bar leaves on the map what the bar stands for', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader', size: WIDE })
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
  await expect.poll(() => paintsOf(page, 'cluster')).toBeLessThan(200)
  expect(await paintsOf(page, 'dispute')).toBe(0)
  expect(await paintsOf(page, 'fire')).toBeGreaterThan(100)
  await keepPicture(page, 'trends-pointed')
  // Many bars in a row, as a hand moves: the last one counts, and no chart has changed.
  for (const key of ['dispute', 'fire', 'dispute', 'fire', 'dispute'] as const)
    await bar(key).hover()
  await expect.poll(() => paintsOf(page, 'dispute')).toBeGreaterThan(dispute)
  expect(await paintsOf(page, 'fire')).toBe(0)
  await agreed(page, all)

  const headline = card(page, say('trends.total'))
  await headline.hover()
  await expect.poll(() => paintsOf(page, 'cluster')).toBe(clusters)

  const grid = card(page, say('trends.by_hour')).getByRole('grid')
  await grid.scrollIntoViewIfNeeded()
  const box = (await grid.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5)
  await expect.poll(() => paintsOf(page, 'cluster')).toBeLessThan(clusters / 3)

  const settled = card(page, say('trends.resolution')).getByRole('checkbox')
  await headline.hover()
  await expect.poll(() => paintsOf(page, 'cluster')).toBe(clusters)
  await settled.last().hover()
  await expect.poll(() => paintsOf(page, 'cluster')).toBeLessThan(clusters)
  await agreed(page, all)

  // The other way round: an incident on the map is marked in the charts.
  await headline.hover()
  await expect.poll(() => paintsOf(page, 'cluster')).toBe(clusters)
  const map = (await screen.mapOf(page).boundingBox()) ?? { x: 0, y: 0 }
  const [right, down] = densestOf(
    readPng(await screen.mapOf(page).screenshot()),
    colourOf('light', 'dispute'),
    7,
  )
  await page.mouse.move(map.x + right, map.y + down)
  const incident = page.getByText(/^\d\d:\d\d \d\d\/\d\d\/\d{4} · /)
  const [, hour = '', minute, day, month, year] =
    /(\d+):(\d+) (\d+)\/(\d+)\/(\d+)/.exec((await incident.textContent()) ?? '') ?? []
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:00+07:00`)
  const [hours, weekdays] = [Number(hour), new Date(`${year}-${month}-${day}`).getUTCDay() || 7]
  await card(page, say('trends.by_hour'))
    .getByText(`${say(`chart.weekday_${weekdays as 1}`)}, ${hours}–${hours + 1} giờ: `)
    .waitFor()
  const known = await requestAs<{ reported_at: string | null; resolved_at: string | null }>(
    'leader',
    'GET',
    `incidents?occurred_at=gte.${at.toISOString()}&occurred_at=lt.${new Date(at.getTime() + 60_000).toISOString()}&type_id=like.dispute*&select=reported_at,resolved_at`,
  )
  const dateOf = (text: string | null) => (text === null ? null : new Date(text))
  const names = known.map(({ reported_at, resolved_at }) => {
    const [reportedAt, resolvedAt] = [dateOf(reported_at), dateOf(resolved_at)]
    const days = daysToResolution({ occurredAt: at, reportedAt, resolvedAt })
    return say(`incident.resolution_${resolutionAt(days)}`)
  })
  const marked = card(page, say('trends.resolution')).locator('[data-marked] > span:first-child')
  expect(names).toContain(await marked.textContent())
  await keepPicture(page, 'trends-marked')
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
  await expect.poll(differs).toBeGreaterThan(20_000)
  expect(await scale.textContent()).toBe(ticks)
  await keepPicture(page, 'trends-pointed-density')
  await page.getByRole('tab', { name: say('list.short_incidents') }).hover()
  await expect.poll(differs).toBeLessThan(50)
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
  await expect.poll(() => tooltip.count()).toBeGreaterThan(0)
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
      /Đến hết ngày \d\d\/\d\d: [\d.]+ vụ\. So với cùng thời gian kỳ trước: /,
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

journey('each chart has its table, in words and numbers of the country', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer', size: PHONE })
  await goTo('/?period=days:365&list=trends')
  await screen.drawn(page)
  await keepPicture(page, 'trends')
  const year = lastDays(365, new Date())
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
    const rows = await rowsOf(chart)
    expect(rows.length).toBeGreaterThan(3)
    // The trend shows whole weeks around the period, all others the period itself.
    const days = title === 'over_time' ? `${rows[0]?.[0]}–` : `(${periodSpan(year)})`
    expect(await chart.textContent()).toContain(days)
  }
})
