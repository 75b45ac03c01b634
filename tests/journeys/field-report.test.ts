// From the street to everybody's map: an officer reports an incident with one thumb, with and without a place or a network.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { button, countSays, formDrawn, ON_THE_ROAD, officerAt, setClockAhead } from './field'
import { journey } from './journey'
import * as screen from './operations'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Types are told apart by their words, as officers do. */
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const summaryOf = (page: Page) => page.locator('[name="summary"]')
const savedSays = (page: Page, type: string) =>
  page.getByText(say('field-report.saved', { name: type }).split('.')[0] ?? '').waitFor()

interface Found {
  readonly id: string
  readonly lng: number | null
  readonly lat: number | null
  readonly severity: number
  readonly occurred_at: string
  readonly reported_at: string
}

/** Notes are for officers; what was found by its text is this report and no other. */
async function reported(summary: string): Promise<readonly Found[]> {
  const notes = await requestAs<{ id: string }>(
    'officer',
    'GET',
    `incident_notes?select=id&summary=eq.${encodeURIComponent(summary)}`,
  )
  if (notes.length === 0) return []
  const ids = notes.map(({ id }) => id).join()
  return requestAs<Found>('officer', 'GET', `incidents?id=in.(${ids})`)
}

journey('an accident where the officer stands, on the map of others', async ({ open }) => {
  const summary = `Xe máy va chạm trước chợ ${process.pid}`
  const leader = await open({ role: 'leader' })
  await leader.goTo('/?area=23268@2018-01-01&period=days:28&list=incidents')
  await screen.drawn(leader.page)
  const before = await screen.countOf(leader.page, 'incidents')

  const { page, goTo, tap, taps } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field')
  await tap(page.getByRole('button', { name: say('field.report_incident') }))
  await formDrawn(page)
  await page.getByText(say('field.gps.good', { metres: 6 })).waitFor()
  await tap(choice(page, say('layer.incident_traffic')))
  await tap(choice(page, 'Tai nạn giao thông'))
  await tap(choice(page, say('incident.severity_2')))
  await tap(summaryOf(page))
  await summaryOf(page).fill(summary)
  await keepPicture(page, 'field-report')
  await tap(button(page, 'field-report.save'))
  await savedSays(page, 'Tai nạn giao thông')
  expect(taps()).toBeLessThanOrEqual(6)

  await expect.poll(() => reported(summary)).toHaveLength(1)
  const [row] = await reported(summary)
  expect(row).toMatchObject({ severity: 2 })
  expect(row?.lng).toBeCloseTo(ON_THE_ROAD.longitude, 5)
  expect(row?.lat).toBeCloseTo(ON_THE_ROAD.latitude, 5)
  const ageMs = Date.now() - new Date(row?.occurred_at ?? 0).getTime()
  expect(ageMs).toBeGreaterThanOrEqual(0)
  expect(ageMs).toBeLessThan(5 * 60_000)
  await leader.page.getByTitle(say('operations.refresh')).click()
  await expect.poll(() => screen.countOf(leader.page, 'incidents')).toBe(before + 1)
  const newest = screen.listOf(leader.page, 'incidents').getByRole('option')
  const texts = () => newest.allTextContents().then((all) => all.slice(0, 3).join())
  await expect.poll(texts).toContain('Tai nạn giao thông')
})

journey('a name and a number are marked, and saving is left to the officer', async ({ open }) => {
  const { page, goTo } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field?page=report')
  await formDrawn(page)
  await choice(page, say('layer.incident_dispute')).tap()
  await choice(page, 'Mâu thuẫn hàng xóm').tap()
  await summaryOf(page).fill('Cãi nhau vì tiếng nhạc')
  expect(await page.locator('mark').count()).toBe(0)
  const summary = `Ông Nguyễn Văn Bình gọi từ 0912 345 678, lần ${process.pid}`
  await summaryOf(page).fill(summary)
  await expect
    .poll(() => page.locator('mark').allTextContents())
    .toEqual(['Nguyễn Văn Bình', '0912 345 678'])
  await button(page, 'field-report.save').tap()
  await keepPicture(page, 'field-report-warned')
  expect(await violations(page), 'warned').toEqual([])
  expect(await reported(summary)).toEqual([])
  await button(page, 'personal.edit').tap()
  await button(page, 'field-report.save').tap()
  await button(page, 'personal.keep').tap()
  await savedSays(page, 'Mâu thuẫn hàng xóm')
  await expect.poll(() => reported(summary)).toHaveLength(1)
})

journey(
  'without a place or a network it waits, is mended, outlives a reload, and goes out once',
  async ({ open }) => {
    const { page, context, traffic, goTo } = await officerAt(open, null)
    traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: \w+ \(/)
    const summary = `Cháy bãi cỏ ${process.pid}`
    await goTo('/field?page=report')
    await formDrawn(page)
    await choice(page, say('layer.incident_fire')).tap()
    await button(page, 'field-report.save').tap()
    await page.getByText(say('field-report.type_missing')).waitFor()
    await page.getByText(say('field-report.place_missing')).waitFor()
    await choice(page, 'Cháy, nổ khác').tap()
    await button(page, 'field-report.no_place').tap()
    await choice(page, say('field-report.hour_ago')).tap()
    await summaryOf(page).fill(summary)
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByText(say('field-report.restored')).waitFor()
    expect(await summaryOf(page).inputValue()).toBe(summary)
    expect(await choice(page, 'Cháy, nổ khác').getAttribute('aria-checked')).toBe('true')

    await context.setOffline(true)
    await button(page, 'field-report.save').tap()
    await savedSays(page, 'Cháy, nổ khác')
    await page
      .getByRole('main')
      .getByRole('button', { name: say('field.back') })
      .tap()
    await countSays(page, 'waiting', 1)
    await page.getByText(say('field.outbox.title')).first().tap()
    await button(page, 'field.outbox.edit').tap()
    await choice(page, say('incident.severity_3')).tap()
    await button(page, 'field-report.save').tap()
    await savedSays(page, 'Cháy, nổ khác')
    expect(await reported(summary)).toEqual([])
    await context.setOffline(false)
    await expect.poll(() => reported(summary)).toHaveLength(1)
    const [row] = await reported(summary)
    expect(row).toMatchObject({ severity: 3, lng: null, lat: null })
    const ageMs = Date.now() - new Date(row?.occurred_at ?? 0).getTime()
    expect(ageMs).toBeGreaterThanOrEqual(60 * 60_000)
    expect(ageMs).toBeLessThan(65 * 60_000)
  },
)

journey('on a phone whose clock is a day ahead it happened today', async ({ open }) => {
  const { page, goTo } = await officerAt(open, ON_THE_ROAD)
  const summary = `Va quẹt, máy sai ngày ${process.pid}`
  await setClockAhead(page, 86_400_000)
  await goTo('/field?page=report')
  await formDrawn(page)
  await page.getByText(/^Đồng hồ điện thoại đang sai/).waitFor()
  await choice(page, say('layer.incident_traffic')).tap()
  await choice(page, 'Tai nạn giao thông').tap()
  await choice(page, say('field-report.hour_ago')).tap()
  await summaryOf(page).fill(summary)
  await page
    .getByText(/^Đồng hồ điện thoại đang sai/)
    .evaluate((words) => words.scrollIntoView({ block: 'center' }))
  await keepPicture(page, 'field-clock')
  expect(await violations(page), 'clock').toEqual([])
  await button(page, 'field-report.save').tap()
  await savedSays(page, 'Tai nạn giao thông')
  await expect.poll(() => reported(summary)).toHaveLength(1)
  const [row] = await reported(summary)
  const ageMs = Date.now() - new Date(row?.occurred_at ?? 0).getTime()
  expect(ageMs).toBeGreaterThanOrEqual(60 * 60_000)
  expect(ageMs).toBeLessThan(65 * 60_000)
  expect(Date.now() - new Date(row?.reported_at ?? 0).getTime()).toBeGreaterThan(-1000)
})

journey.for(['light', 'dark'] as const)(
  'the report in %s is accessible',
  async (theme, { open }) => {
    const { page, goTo } = await officerAt(open, ON_THE_ROAD, { theme })
    await goTo('/field?page=report')
    await formDrawn(page)
    await keepPicture(page, `field-report-${theme}`)
    expect(await violations(page), 'groups').toEqual([])
    await choice(page, say('layer.incident_crime')).tap()
    await choice(page, say('field-report.other_time')).tap()
    expect(await violations(page), 'types and time').toEqual([])
    await button(page, 'field-report.no_place').tap()
    await button(page, 'field-report.save').tap()
    await page.getByText(say('field-report.type_missing')).waitFor()
    expect(await violations(page), 'wrong').toEqual([])
  },
)
