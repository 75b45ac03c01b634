// Hot spots: the map outlines the areas that the trends name, and its legend says how sure that is.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { colourOf } from '@/layers/palette'
import { journey, PHONE } from './journey'
import * as screen from './operations'
import { countColour, countDifferent, readPng } from './pixels'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

interface Hamlet {
  readonly id: string
  readonly name: string
  readonly center_lng: number
  readonly center_lat: number
}

/** Long before the sample data, so that nobody else counts them. */
const DAY = '2019-03-05'
const VIEW = `/?area=00617@2024-12-31&period=range:${DAY}..${DAY}`

/** A ward of 26 hamlets: many incidents around one of them, a few everywhere. */
async function gather(): Promise<void> {
  const [ward] = await requestAs<Hamlet>('admin', 'GET', 'areas?code=eq.00617&select=id')
  const hamlets = await requestAs<Hamlet>(
    'admin',
    'GET',
    `areas?parent_id=eq.${ward?.id}&select=id,name,center_lng,center_lat`,
  )
  const middle = hamlets.find(({ name }) => name === '20')
  const away = ({ center_lng, center_lat }: Hamlet) =>
    Math.hypot(center_lng - (middle?.center_lng ?? 0), center_lat - (middle?.center_lat ?? 0))
  const nearest = hamlets.toSorted((a, b) => away(a) - away(b))
  await requestAs(
    'admin',
    'POST',
    'incidents',
    nearest.flatMap(({ id }, n) =>
      Array.from({ length: n < 5 ? 14 : 3 }, () => ({
        id: crypto.randomUUID(),
        area_id: id,
        occurred_at: `${DAY}T10:00:00+07:00`,
        type_id: 'crime.trom_cap',
        severity: 1,
      })),
    ),
  )
}

const picture = async (page: Page) => readPng(await screen.mapOf(page).screenshot())
const inkOf = async (page: Page) => countColour(await picture(page), colourOf('light', 'ink'), 24)

journey('hot spots are outlined on the map as the trends name them', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await gather()
  await goTo(`${VIEW}&show=count&layers=hamlets`)
  await screen.drawn(page)
  const names = await inkOf(page)

  await goTo(`${VIEW}&show=count&layers=hamlets,incidents&list=trends`)
  await screen.drawn(page)
  const named = page.getByText(/^Tổ dân phố \d+ \(p/)
  await named.first().waitFor()
  const count = await named.count()
  expect(count).toBeGreaterThan(1)
  await page
    .getByText(say('display.hot_areas', { count, number: String(count) }), { exact: true })
    .waitFor()
  expect(await inkOf(page)).toBeGreaterThan(names + 2000)
  await keepPicture(page, 'hot-areas')
  const explain = page.getByRole('button', { name: say('chart.how_to_read') }).first()
  await explain.click()
  await page.getByText(say('trends.hot_spots_explained')).waitFor()
  expect(await violations(page)).toEqual([])
  await explain.click()

  // Pointing at one of them still marks it on the map.
  const before = await picture(page)
  await named.first().hover()
  await expect.poll(async () => countDifferent(before, await picture(page))).toBeGreaterThan(500)
  await keepPicture(page, 'hot-area-pointed')

  // Single incidents on the map: outlined while the trends are open, and no longer than that.
  await goTo(`${VIEW}&show=points&layers=hamlets,incidents&list=trends`)
  await screen.drawn(page)
  expect(await inkOf(page)).toBeGreaterThan(names + 2000)
  await screen.openList(page, 'hamlets')
  await expect.poll(() => inkOf(page)).toBeLessThan(names + 500)
})

journey('a phone and a dark room show them too', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader', size: PHONE, theme: 'dark' })
  await goTo(`${VIEW}&show=rate&layers=hamlets,incidents`)
  await screen.drawn(page)
  const outline = countColour(await picture(page), colourOf('dark', 'ink'), 24)
  expect(outline).toBeGreaterThan(500)
  await keepPicture(page, 'hot-areas')
  await page.getByRole('button', { name: say('operations.filters') }).click()
  await page.getByText(/^Điểm nóng theo số vụ: \d+ địa bàn$/).scrollIntoViewIfNeeded()
  await keepPicture(page, 'hot-area-legend')
  expect(await violations(page)).toEqual([])
})
