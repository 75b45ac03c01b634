// Incidents that change while somebody looks: new, changed, moved in time, gone; totals, list and charts follow.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './journey'
import * as screen from './operations'
import { requestAs } from './rest'
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
    expect.poll(() => screen.countOf(page, 'incidents'), { timeout: 15_000 }).toBe(count)

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
