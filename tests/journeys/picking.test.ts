// A click on the map or on a row opens the details in words; the mouse over a symbol names it.
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'
import { testClient } from '../../supabase/embedded/testing/test-client'
import { journey } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

interface Point {
  readonly name: string
  readonly lng: number
  readonly lat: number
}

/** One of the officer's that stands far from all the others. */
async function loneliest(table: 'cameras' | 'fire_points'): Promise<Point> {
  const client = await testClient(inject('serverUrl'), DEMO_EMAILS.officer, DEMO_PASSWORD)
  const all: Point[] = []
  for (const one of ['cameras', 'fire_points'] as const) {
    const { data } = await client
      .from(one)
      .select('name, lng, lat')
      .is('deleted_at', null)
      .throwOnError()
    all.push(...(data as Point[]).map((point) => ({ ...point, table: one })))
  }
  const farness = (point: Point) =>
    Math.min(
      ...all
        .filter((other) => other !== point)
        .map((other) => Math.hypot(other.lng - point.lng, other.lat - point.lat)),
    )
  const own = all.filter((point) => (point as { table?: string }).table === table)
  const [first] = own.toSorted((a, b) => farness(b) - farness(a))
  if (!first) throw new Error(`The officer has no ${table}`)
  return first
}

/** Words that only a program would say. */
const RAW =
  /undefined|null|NaN|\{\{|\[object|needs_service|on_foot|moi_tiep_nhan|[a-z]\.[a-z]+_[a-z]/

async function expectWords(page: Page, labels: readonly string[]): Promise<void> {
  const text = async () => ((await screen.inspectorOf(page).textContent()) ?? '').normalize()
  // What the list does not know of a row is read when its details open.
  for (const label of labels) await expect.poll(text).toContain(label)
  expect(await text()).not.toMatch(RAW)
}

journey.for(['cameras', 'fire_points'] as const)(
  'a click on one of the %s',
  async (table, { open }) => {
    const { name, lng, lat } = await loneliest(table)
    const { page, goTo } = await open({ role: 'officer' })
    await goTo(`/?at=${lng},${lat},17&layers=hamlets,${table}`)
    await screen.drawn(page)
    const { x, y } = await screen.middleOfMap(page)
    await page.mouse.move(x, y)
    // The tooltip beside the symbol; the list shows incidents meanwhile.
    await page.getByText(name, { exact: true }).waitFor()
    await keepPicture(page, `tooltip-${table}`)
    await page.mouse.click(x, y)
    await screen.inspectorOf(page).getByRole('heading', { name, exact: true }).waitFor()
    await screen.addressSays(page, 'selected', new RegExp(`^${table}/`))
    await keepPicture(page, `inspector-${table}`)
    await page.mouse.click(x, y)
    await screen.addressSays(page, 'selected', null)
  },
)

journey(
  'rows of each list open their details, in words and without names of columns',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/?period=days:365')
    const labels = {
      incidents: [
        'incident.severity',
        'incident.status',
        'incident.occurred_at',
        'incident.source',
      ],
      fire_points: ['fire-point.field.status', 'fire-point.field.waterSource', 'inspector.area'],
      cameras: ['camera.field.status', 'camera.field.kind', 'camera.field.ownership'],
      hamlets: ['area.households', 'area.population', 'area.code'],
    } as const
    for (const [layerId, keys] of Object.entries(labels)) {
      const id = layerId as keyof typeof labels
      await screen.openList(page, id)
      const rows = screen.listOf(page, id).getByRole('option')
      for (const index of [0, 3]) {
        await rows.nth(index).click()
        await expectWords(
          page,
          keys.map((key) => say(key)),
        )
        await page.getByRole('button', { name: say('inspector.close') }).click()
      }
    }
  },
)

journey(
  'an area: the click on bare ground opens it, and one may look at it alone',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'leader' })
    await goTo('/?area=23268@2024-12-31&layers=hamlets')
    await screen.drawn(page)
    const { x, y } = await screen.middleOfMap(page)
    await page.mouse.click(x, y)
    await screen
      .inspectorOf(page)
      .getByRole('heading', { name: /^Thôn / })
      .waitFor()
    await expectWords(page, [say('area.households'), say('area.contents')])
    await page.getByRole('button', { name: say('area.go') }).click()
    await page.getByRole('button', { name: `${say('area.choose')}: Thôn` }).waitFor()
    await screen.drawn(page)
    expect(await screen.countOf(page, 'hamlets')).toBe(1)

    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -600)
    await screen.addressSays(page, 'at', /^107/)
    await page.getByRole('button', { name: say('operations.fit') }).click()
    await screen.addressSays(page, 'at', null)
    expect(await page.locator('.maplibregl-ctrl-scale').textContent()).toMatch(/^\d+\sk?m$/)
    expect(await page.getByTitle(say('operations.refresh')).textContent()).toMatch(/cập nhật/)
  },
)
