// Incidents that change while somebody looks: new, changed, moved in time, gone; totals, list and charts follow.
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { keyOf, sessionOf } from './accounts'
import { journey } from './journey'
import * as screen from './operations'
import { say } from './words'

/** A request of another officer. */
async function elsewhere(method: string, path: string, body: object): Promise<unknown> {
  const serverUrl = inject('serverUrl')
  const { access_token } = await sessionOf(serverUrl, 'officer')
  const answer = await fetch(`${serverUrl}/rest/v1/${path}`, {
    method,
    headers: {
      apikey: await keyOf(serverUrl),
      authorization: `Bearer ${access_token}`,
      'content-type': 'application/json',
      prefer: 'return=representation',
    },
    body: JSON.stringify(body),
  })
  expect(answer.status, await answer.clone().text()).toBeLessThan(300)
  return answer.json()
}

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
  const serverUrl = inject('serverUrl')
  const { access_token } = await sessionOf(serverUrl, 'officer')
  const answer = await fetch(`${serverUrl}/rest/v1/areas?level=eq.hamlet&select=id&limit=1`, {
    headers: { apikey: await keyOf(serverUrl), authorization: `Bearer ${access_token}` },
  })
  const [area] = (await answer.json()) as { id: string }[]
  return area?.id ?? ''
}
