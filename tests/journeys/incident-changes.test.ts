// Incidents that change while somebody looks: new, changed, moved in time, gone; totals, list and charts follow.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey, PHONE } from './journey'
import * as screen from './operations'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** A request of another officer. */
const elsewhere = (method: 'POST' | 'PATCH', path: string, body: object) =>
  requestAs('officer', method, path, body)

async function refresh(page: Page): Promise<void> {
  await page.getByTitle(say('operations.refresh')).click()
}

const firstRow = (page: Page) => screen.listOf(page, 'incidents').getByRole('option').first()

journey('a new incident, another type, another day, and gone', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=days:28')
  await screen.drawn(page)
  const before = await screen.countOf(page, 'incidents')
  const countIs = (count: number) =>
    expect.poll(() => screen.countOf(page, 'incidents')).toBe(count)

  const id = crypto.randomUUID()
  const areaId = await areaOfFirst()
  await elsewhere('POST', 'incidents', {
    id,
    area_id: areaId,
    occurred_at: new Date(Date.now() - 60_000).toISOString(),
    type_id: 'fire.rung',
    severity: 4,
  })
  await refresh(page)
  await countIs(before + 1)
  // Now is the newest there is.
  await expect.poll(() => firstRow(page).textContent()).toContain('Cháy rừng')
  await firstRow(page).click()
  await screen.inspectorOf(page).getByText(say('incident.severity_4')).waitFor()
  await cardFollows(page, id, areaId)
  await page.getByRole('button', { name: say('inspector.close') }).click()

  await elsewhere('PATCH', `incidents?id=eq.${id}`, { type_id: 'rescue.duoi_nuoc' })
  await refresh(page)
  await expect.poll(() => firstRow(page).textContent()).toContain('Đuối nước')
  await countIs(before + 1)

  await elsewhere('PATCH', `incidents?id=eq.${id}`, { occurred_at: '2025-12-24T20:00:00+07:00' })
  await refresh(page)
  await countIs(before)

  await elsewhere('PATCH', `incidents?id=eq.${id}`, { occurred_at: new Date().toISOString() })
  await refresh(page)
  await countIs(before + 1)
  await elsewhere('PATCH', `incidents?id=eq.${id}`, { deleted_at: new Date().toISOString() })
  await refresh(page)
  await countIs(before)
  // The same after a reload: the sealed columns say what the feed said.
  await page.reload()
  await screen.drawn(page)
  expect(await screen.countOf(page, 'incidents')).toBe(before)
})

/** A hamlet of the officer's commune. */
async function areaOfFirst(): Promise<string> {
  const path = 'areas?level=eq.hamlet&select=id&limit=1'
  const [area] = await requestAs<{ id: string }>('officer', 'GET', path)
  return area?.id ?? ''
}

/** A fire without a place says so; once it has one, its card names what is near, to be read on a phone too. */
async function cardFollows(page: Page, id: string, areaId: string): Promise<void> {
  const card = page.getByRole('region', { name: say('incident-card.title') })
  await card.getByText(say('incident-card.no_position')).waitFor()
  const [area] = await requestAs<{ center_lng: number; center_lat: number }>(
    'officer',
    'GET',
    `areas?id=eq.${areaId}&select=center_lng,center_lat`,
  )
  await elsewhere('PATCH', `incidents?id=eq.${id}`, {
    lng: area?.center_lng,
    lat: area?.center_lat,
  })
  await refresh(page)
  const points = card.getByRole('list').first().getByRole('button')
  await expect.poll(() => points.count()).toBe(3)
  await card.getByRole('link').waitFor()
  const metres = (await points.allTextContents()).map(metresIn)
  expect(metres).toEqual(metres.toSorted((a, b) => a - b))
  await card.getByRole('button', { name: say('incident-card.show_all') }).click()
  await screen.addressSays(page, 'at', /,/)
  await keepPicture(page, 'incident-card')
  expect(await violations(page)).toEqual([])

  // The keyboard goes to the second point, and the card stays.
  await points.nth(1).focus()
  const before = page.url()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).not.toBe(before)
  await card.waitFor()

  const size = page.viewportSize() ?? PHONE
  await page.setViewportSize(PHONE)
  await points.first().waitFor()
  await keepPicture(page, 'incident-card')
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(size)
  await points.first().waitFor()
}

/** `85 m`, `1,2 km` in what a line says. */
function metresIn(line: string): number {
  const [, number = '', unit] = /(\d[\d.,]*)\s(m|km)(?:phía|ngay)/.exec(line) ?? []
  return Number(number.replace(',', '.')) * (unit === 'km' ? 1000 : 1)
}
