// Everything that defines the view is in the address: a reload and a shared link show the same, Back goes back.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './journey'
import * as screen from './operations'
import { countDifferent, type Pixels, readPng } from './pixels'
import { say } from './words'

interface Seen {
  readonly address: string
  readonly totals: string
  readonly switches: readonly boolean[]
  readonly inspector: string
  readonly tab: string
  readonly map: Pixels
}

async function seen(page: Page): Promise<Seen> {
  await screen.drawn(page)
  const switches = await page.getByRole('switch').all()
  return {
    address: new URL(page.url()).search,
    totals: await screen.totalsOf(page),
    switches: await Promise.all(switches.map((one) => one.isChecked())),
    inspector: (await screen.inspectorOf(page).getByRole('heading').first().textContent()) ?? '',
    tab: (await page.locator('[role=tab][aria-selected=true]').textContent()) ?? '',
    map: readPng(await screen.mapOf(page).screenshot()),
  }
}

function expectSame({ map, ...view }: Seen, { map: otherMap, ...other }: Seen): void {
  expect(other).toEqual(view)
  const share = countDifferent(map, otherMap) / (map.width * map.height)
  expect(share).toBeLessThan(0.002)
}

journey('a reload and a shared link give the same view', async ({ open }) => {
  const { page, context, goTo } = await open({ role: 'leader' })
  await goTo('/')
  await screen.chooseArea(page, 'tan phuoc', 'Xã Tân Phước')
  await screen.choosePeriod(page, say('period.name_days', { name: '28' }))
  await page.getByRole('checkbox', { name: say('layer.incident_vice') }).click()
  await page.getByRole('switch', { name: say('layer.fire_points'), exact: true }).click()
  await screen.openList(page, 'cameras')
  await screen.listOf(page, 'cameras').getByRole('option').nth(2).click()
  await screen.addressSays(page, 'at', /^107\./)
  for (const name of ['area', 'period', 'groups', 'layers', 'list', 'selected']) {
    await screen.addressSays(page, name, /./)
  }
  await page.mouse.move(5, 5)
  await page.reload()
  const view = await seen(page)
  expect(view.inspector).not.toBe('')
  await page.reload()
  expectSame(view, await seen(page))

  const shared = await context.newPage()
  await shared.goto(page.url())
  expectSame(view, await seen(shared))
})

journey("an officer's link to the home page opens the same for the leader", async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/')
  await screen.drawn(page)
  await screen.addressSays(page, 'area', /^23268@/)
  await screen.addressSays(page, 'period', /^police_month:/)
  const order = page.getByRole('combobox', { name: say('list.order') })
  await order.selectOption('severity')
  await screen.addressSays(page, 'order', 'severity')
  await screen.drawn(page)
  const link = page.url()
  const totals = await screen.totalsOf(page)

  const leader = await open({ role: 'leader' })
  await leader.goTo(link)
  await screen.areaButton(leader.page, 'Xã Tân Phước').waitFor()
  await screen.drawn(leader.page)
  expect(await screen.totalsOf(leader.page)).toBe(totals)
  expect(await leader.page.getByRole('combobox', { name: say('list.order') }).inputValue()).toBe(
    'severity',
  )

  await page.goBack()
  await screen.addressSays(page, 'order', null)
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

journey(
  'Back and Forward go through what was done, not through every move of the map',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'leader' })
    await goTo('/')
    await screen.drawn(page)
    const start = page.url()
    await screen.chooseArea(page, 'te lo', 'Xã Tề Lỗ')
    await screen.openList(page, 'cameras')
    const { x, y } = await screen.middleOfMap(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -300)
    await screen.addressSays(page, 'at', /./)
    await screen.listOf(page, 'cameras').getByRole('option').first().click()
    await screen.inspectorOf(page).waitFor()

    await page.goBack()
    await screen.inspectorOf(page).waitFor({ state: 'detached' })
    await screen.addressSays(page, 'list', 'cameras')
    await page.goBack()
    await screen.addressSays(page, 'list', null)
    await screen.areaButton(page, 'Xã Tề Lỗ').waitFor()
    await page.goBack()
    await screen.areaButton(page, 'Tỉnh Bình Yên').waitFor()
    expect(page.url()).toBe(start)
    await page.goForward()
    await screen.areaButton(page, 'Xã Tề Lỗ').waitFor()
    await page.goForward()
    await screen.listOf(page, 'cameras').waitFor()
  },
)

journey(
  'nonsense in the address shows the usual view; a page that is none says so',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/')
    await screen.drawn(page)
    const usual = await screen.countOf(page, 'cameras')
    expect(usual).toBeGreaterThan(0)
    await goTo('/?area=%00&period=x&groups=%3Cscript%3E&layers=none,x&at=999,999,99&selected=a/b')
    await screen.areaButton(page, 'Xã Tân Phước').waitFor()
    await screen.drawn(page)
    expect(await screen.countOf(page, 'cameras')).toBe(usual)
    await goTo('/?selected=cameras/00000000-0000-4000-8000-000000000000')
    await page.getByText(say('inspector.not_found')).waitFor()
    await goTo('/khong-co-trang-nay')
    await page.getByText(say('app.not_found')).waitFor()
    await page.getByRole('link', { name: say('app.to_map') }).click()
    await screen.areaButton(page, 'Xã Tân Phước').waitFor()
  },
)
