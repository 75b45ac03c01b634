// Registers on the map: what has a place is drawn, told in words, found by name, and leads to its register.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { colourOf, type Paint } from '@/layers/palette'
import { ownCommune } from './briefings'
import { journey } from './journey'
import * as screen from './operations'
import { countColour, readPng } from './pixels'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

const SECONDS = 10_000

interface Row {
  readonly id: string
  readonly name: string
  readonly area_id: string
  readonly lng: number
  readonly lat: number
}

async function firstOf(table: 'groups' | 'risk_sites', where = ''): Promise<Row> {
  const path = `${table}?select=id,name,area_id,lng,lat&deleted_at=is.null&lng=not.is.null&order=id&limit=1${where}`
  const [row] = await requestAs<Row>('officer', 'GET', path)
  if (row === undefined) throw new Error(`The officer has no ${table}`)
  return row
}

/** Pixels of the map in the colour of a layer. */
const pixelsOf = async (page: Page, paint: Paint): Promise<number> =>
  countColour(readPng(await screen.mapOf(page).screenshot()), colourOf('light', paint), 2)

journey(
  'a fire group: turned on, picked on the map, told, and in its register',
  async ({ open }) => {
    const group = await firstOf('groups', '&kind=eq.fire_group')
    const { page, goTo } = await open({ role: 'officer' })
    await goTo(`/?at=${group.lng},${group.lat},17&layers=hamlets`)
    await screen.drawn(page)
    expect(await pixelsOf(page, 'group')).toBe(0)
    await page.getByRole('switch', { name: say('layer.groups') }).click()
    await screen.addressSays(page, 'layers', 'hamlets,groups')
    await screen.drawn(page)
    await expect.poll(() => pixelsOf(page, 'group')).toBeGreaterThan(60)

    const { x, y } = await screen.middleOfMap(page)
    await page.mouse.move(x, y)
    await page.getByText(group.name, { exact: true }).waitFor()
    await page.mouse.click(x, y)
    const inspector = screen.inspectorOf(page)
    await inspector.getByRole('heading', { name: group.name }).waitFor()
    const told = (await inspector.textContent()) ?? ''
    for (const word of [
      say('register.groups.kind.fire_group'),
      say('register.groups.status.launched'),
      say('register.groups.column.households'),
      say('register.groups.column.bells_linked'),
    ])
      expect(told).toContain(word)
    expect(told).not.toMatch(/undefined|null|NaN|fire_group|launched/)
    await keepPicture(page, 'register-layers-group')
    expect(await violations(page)).toEqual([])

    await inspector.getByRole('button', { name: say('register.open_this') }).click()
    await page.getByRole('heading', { name: say('register.title') }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/registers\/.+\/groups$/)
    await page.getByRole('button', { name: group.name, exact: true }).waitFor()
  },
)

journey(
  'a site at risk: found by its name, and drawn though its layer was off',
  async ({ open }) => {
    const site = await firstOf('risk_sites')
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/')
    await screen.drawn(page)
    await screen.searchBox(page).fill(site.name.toLowerCase())
    await page.getByRole('option', { name: site.name }).first().click()
    await screen.inspectorOf(page).getByRole('heading', { name: site.name }).waitFor()
    await screen.addressSays(page, 'layers', /risk_sites/)
    await screen.addressSays(page, 'selected', /^risk_sites\//)
    await screen.drawn(page)
    await keepPicture(page, 'register-layers-site')
  },
)

journey(
  'what another writes into a register is on map and list within seconds',
  async ({ open }) => {
    const { code, edition } = await ownCommune()
    const { area_id, lng, lat } = await firstOf('risk_sites')
    const map = await open({ role: 'officer' })
    await map.goTo(`/?at=${lng},${lat},16&layers=hamlets,risk_sites`)
    const list = await open({ role: 'leader' })
    await list.goTo(`/registers/${code}@${edition}/police_month:2026-10/risk_sites`)
    await screen.drawn(map.page)
    const layer = map.page.getByRole('region', { name: say('layer.risk_sites'), exact: true })
    const countNow = async () =>
      Number(((await layer.getByRole('listitem').first().textContent()) ?? '').replace(/\D/g, ''))
    const before = await countNow()
    expect(before).toBeGreaterThan(0)
    await list.page
      .getByRole('region', { name: say('register.heading') })
      .getByRole('table')
      .waitFor()
    await list.page.waitForTimeout(1_500)

    // Far sooner than the minute after which both would ask by themselves.
    const soon = { timeout: SECONDS }
    const id = crypto.randomUUID()
    const name = `Nhà trọ ${id.slice(0, 4)}`
    const place = { lng: lng + 0.001, lat }
    await requestAs('officer', 'POST', 'risk_sites', {
      ...{ id, area_id, kind: 'rented_rooms', name },
      ...place,
    })
    const row = list.page.getByRole('button', { name, exact: true })
    await row.waitFor(soon)
    await expect.poll(countNow, soon).toBe(before + 1)

    await requestAs('officer', 'PATCH', `risk_sites?id=eq.${id}`, {
      deleted_at: new Date().toISOString(),
    })
    await row.waitFor({ state: 'detached', ...soon })
    await expect.poll(countNow, soon).toBe(before)
  },
)

journey(
  'a register that cannot be read says so, and the rest of the map is there',
  async ({ open }) => {
    const { page, traffic, goTo } = await open({ role: 'officer' })
    traffic.expectTrouble(/risk_sites/, /ERR_FAILED/)
    await page.route('**/rest/v1/risk_sites?*', (route) => route.abort())
    await goTo('/?layers=hamlets,cameras,risk_sites')
    await screen.drawn(page)
    const layer = page.getByRole('region', { name: say('layer.risk_sites'), exact: true })
    await layer.getByText(say('layer.not_loaded')).waitFor()
    expect(await screen.countOf(page, 'cameras')).toBeGreaterThan(0)
    await page.unroute('**/rest/v1/risk_sites?*')
    // Turned off and on again, it is asked for at once.
    const box = page.getByRole('switch', { name: say('layer.risk_sites') })
    await box.click()
    await box.click()
    await layer.getByText(say('layer.not_loaded')).waitFor({ state: 'detached' })
  },
)
