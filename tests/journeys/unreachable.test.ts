// The server does not answer: one sentence says what to do, and everything goes on once it is back.
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './journey'
import { areaButton, drawn, totalsOf } from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

const NO_ANSWER = /ERR_CONNECTION_REFUSED|Failed to fetch|error\.code\.offline/
const BACKEND = /\/(?:config\.json|auth\/|rest\/)/

const unplug = (context: BrowserContext) =>
  context.route(BACKEND, (route) => route.abort('connectionrefused'))
const plugIn = (context: BrowserContext) => context.unroute(BACKEND)
const retry = (page: Page) => page.getByRole('button', { name: say('common.retry') })

journey('before signing in', async ({ open }) => {
  const { page, context, traffic, goTo } = await open()
  traffic.expectTrouble(NO_ANSWER)
  await unplug(context)
  await goTo('/')
  await page.getByText(say('app.unreachable')).waitFor()
  await keepPicture(page, 'unreachable')
  await plugIn(context)
  await retry(page).click()
  await page.getByRole('button', { name: say('sign-in.demo_officer') }).waitFor()

  await unplug(context)
  await page.getByRole('button', { name: say('sign-in.demo_officer') }).click()
  await page.getByRole('alert').getByText(say('app.unreachable')).waitFor()
  await plugIn(context)
  await page.getByRole('button', { name: say('sign-in.demo_officer') }).click()
  await areaButton(page, 'Xã Tân Phước').waitFor()
})

journey('signed in, and while the map is looked at', async ({ open }) => {
  const { page, context, traffic, goTo } = await open({ role: 'officer' })
  traffic.expectTrouble(NO_ANSWER)
  await unplug(context)
  await goTo('/')
  await page.getByText(say('app.unreachable')).waitFor()
  await plugIn(context)
  await retry(page).click()
  await drawn(page)

  await unplug(context)
  await page.getByTitle(say('operations.refresh')).click()
  const notice = page.getByRole('alert')
  await notice.waitFor()
  expect(await notice.textContent()).toMatch(
    new RegExp(say('operations.offline', { time: '\\d\\d:\\d\\d' })),
  )
  expect(await page.getByRole('option').count()).toBeGreaterThan(0)
  await keepPicture(page, 'unreachable-later')
  await plugIn(context)
  await retry(page).click()
  await notice.waitFor({ state: 'detached' })
})

journey('half of the data comes, half does not', async ({ open }) => {
  const { page, context, traffic, goTo } = await open({ role: 'officer' })
  traffic.expectTrouble(NO_ANSWER)
  const areas = /\/rest\/v1\/(?:areas|memberships)/
  await context.route(areas, (route) => route.abort('connectionrefused'))
  await goTo('/')
  await page.getByText(say('operations.load_failed')).waitFor()
  await context.unroute(areas)
  await retry(page).click()
  await areaButton(page, 'Xã Tân Phước').waitFor()
})

journey('the incidents come cut short, or in a layout of another version', async ({ open }) => {
  const { page, context, traffic, goTo } = await open({ role: 'officer' })
  traffic.expectTrouble(/columns_unreadable/)
  const columns = /\/rest\/v1\/rpc\/incident_columns/
  for (const spoil of [
    (bytes: Buffer) => bytes.subarray(0, bytes.length - 5),
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.of(9), bytes.subarray(5)]),
  ]) {
    await context.route(columns, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: spoil(await response.body()) })
    })
    await goTo('/?period=days:365&list=trends')
    await page.getByText(say('error.code.columns_unreadable')).waitFor()
    // No number is better than a wrong one.
    expect(await totalsOf(page)).toBe('')
    expect(await page.getByRole('tab').count()).toBe(0)
    await keepPicture(page, 'columns-unreadable')
    await context.unroute(columns)
    await retry(page).click()
    await drawn(page)
  }
})
