// A resident without a login finds the nearest fire point on a phone, and keeps the list when the network goes.
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey, PHONE, type Visit } from './journey'
import { askAsNobody } from './nobody'
import { keepPicture } from './screenshot'
import { watchScripts } from './scripts'
import { violations } from './violations'
import { say } from './words'

/** Gzipped, of everything that runs before the map is asked for. */
const MOST_SCRIPT_BYTES = 50_000

interface Area {
  id: string
  name: string
  kind: string
  lng: number
  lat: number
}

/** The middle of the sample commune of Tân Phước. */
async function someCommune(): Promise<{ province: Area; commune: Area }> {
  const [province] = await askAsNobody<Area[]>('public_fire_areas', {})
  if (!province) throw new Error('The sample data has no ready fire point')
  const communes = await askAsNobody<Area[]>('public_fire_areas', { inside: province.id })
  const commune = communes.find(({ name }) => name === 'Tân Phước')
  if (!commune) throw new Error('The sample data has no ready fire point in Tân Phước')
  return { province, commune }
}

async function standAt({ context }: Visit, { lng, lat }: Area, accuracy: number): Promise<void> {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: lng, latitude: lat, accuracy })
}

const points = (page: Page) => page.getByRole('list').getByRole('heading', { level: 3 })
const find = (page: Page) => page.getByRole('button', { name: say('public.find') })

describe('a resident', () => {
  journey(
    'finds the nearest fire point, the way to it, and the map on demand',
    async ({ open }) => {
      const { commune } = await someCommune()
      const visit = await open({ size: PHONE })
      const { page, goTo, traffic } = visit
      await standAt(visit, commune, 18)
      const scriptBytes = watchScripts(page)
      await goTo('/public')
      await find(page).waitFor()
      expect(traffic.requests.filter((asked) => asked.includes('/rest/'))).toEqual([])
      await find(page).click()
      await points(page).first().waitFor()
      expect(await scriptBytes()).toBeGreaterThan(5_000)
      expect(await scriptBytes()).toBeLessThan(MOST_SCRIPT_BYTES)
      await keepPicture(page, 'public')
      expect(await violations(page)).toEqual([])

      const told = await askAsNobody<{ name: string; lat: number }[]>('public_fire_points', {
        at_lng: commune.lng,
        at_lat: commune.lat,
      })
      const shown = await points(page).allTextContents()
      expect(shown.map((text, index) => text.replace(String(index + 1), ''))).toEqual(
        told.map(({ name }) => name),
      )
      const way = page.getByRole('link', {
        name: say('public.directions_to', { name: told[0]?.name ?? '' }),
      })
      expect(await way.first().getAttribute('href')).toMatch(
        new RegExp(`^geo:${told[0]?.lat.toFixed(6)},1\\d\\d\\.\\d{6}\\?q=`),
      )
      expect(await page.getByRole('link', { name: say('public.call') }).getAttribute('href')).toBe(
        'tel:114',
      )

      await page.getByRole('button', { name: say('public.map.show') }).click()
      await page.getByRole('img', { name: say('public.map.here') }).waitFor()
      await page
        .getByRole('region', { name: say('public.map.title') })
        .click({ position: { x: 60, y: 60 } })
      await page.getByText(say('public.place.tap')).waitFor()
      await keepPicture(page, 'public-map')
      expect(await violations(page)).toEqual([])
    },
  )

  journey('is told why there is no position, and chooses by area, in English', async ({ open }) => {
    const { province, commune } = await someCommune()
    const { page, goTo } = await open({ size: PHONE, theme: 'dark' })
    await goTo('/public')
    await find(page).click()
    await page.getByText(say('public.where.denied')).waitFor()
    await page.getByRole('button', { name: say('public.other_language') }).click()
    const english = (key: Parameters<typeof say>[0]) => say(key, {}, 'en')
    await page.getByRole('button', { name: english('public.choose') }).click()
    // There is only one province.
    const communes = page.getByLabel(english('public.choose_commune'))
    await communes.waitFor()
    expect(await page.getByLabel(english('public.choose_province')).inputValue()).toBe(province.id)
    await communes.selectOption(commune.id)
    await points(page).first().waitFor()
    await page.getByText(say('public.place.area', { area: `Xã ${commune.name}` }, 'en')).waitFor()
    await keepPicture(page, 'public-area')
    expect(await violations(page)).toEqual([])
  })

  journey(
    'sees the last list without a network, marked as such, and a rough position',
    async ({ open }) => {
      const { commune } = await someCommune()
      const visit = await open({ size: PHONE })
      const { page, context, traffic, goTo } = visit
      await standAt(visit, commune, 800)
      await goTo('/public')
      await find(page).click()
      await page.getByText(say('public.where.inaccurate', { distance: '800 m' })).waitFor()
      const before = await points(page).allTextContents()
      traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
      await context.setOffline(true)
      await page.getByText(say('public.failed.offline')).waitFor()
      await page.getByText(/^Danh sách lưu trên máy từ/).waitFor()
      expect(await points(page).allTextContents()).toEqual(before)
      await keepPicture(page, 'public-offline')
      await context.setOffline(false)
      await page.getByText(say('public.failed.offline')).waitFor({ state: 'detached' })

      // The next time the page opens the server does not answer.
      traffic.expectTrouble(/status of 503|answered 503/)
      await context.route('**/rest/v1/rpc/**', (route) => route.fulfill({ status: 503, json: {} }))
      await page.reload()
      await page.getByText(/^Danh sách lưu trên máy từ/).waitFor()
      expect(await points(page).allTextContents()).toEqual(before)
    },
  )

  journey('opens it again without a network, and has the last list', async ({ open }) => {
    const { commune } = await someCommune()
    const visit = await open({ size: PHONE, keepsShell: true })
    const { page, context, traffic, goTo } = visit
    traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/)
    await standAt(visit, commune, 18)
    await goTo('/public')
    await find(page).click()
    await points(page).first().waitFor()
    const before = await points(page).allTextContents()
    const keptFiles = () =>
      page.evaluate(async () => {
        const kept = await (await caches.open('binh-yen-public-page')).keys()
        return kept.map(({ url }) => new URL(url).pathname)
      })
    await expect.poll(keptFiles).toContain('/public')
    await expect.poll(async () => (await keptFiles()).length).toBeGreaterThan(8)
    // Of the app nothing.
    expect((await keptFiles()).filter((path) => path.includes('start-app'))).toEqual([])

    await context.setOffline(true)
    await page.close()
    const again = await context.newPage()
    await again.goto('/public')
    await again.getByText(say('public.failed.offline')).waitFor()
    await again.getByText(/^Danh sách lưu trên máy từ/).waitFor()
    expect(await points(again).allTextContents()).toEqual(before)
  })

  journey('who opens it where no map can be drawn has the list', async ({ open }) => {
    const { commune } = await someCommune()
    const visit = await open({ size: PHONE })
    const { page, goTo, traffic } = visit
    await standAt(visit, commune, 18)
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    traffic.expectTrouble(/WebGL/i)
    await goTo('/public')
    await find(page).click()
    await points(page).first().waitFor()
    await page.getByRole('button', { name: say('public.map.show') }).click()
    await page.getByText(say('public.map.none')).waitFor()
    expect(await points(page).count()).toBeGreaterThan(0)
  })
})
