// The operations screen as a journey meets it.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '@/domain/format'
import type { ListedLayerId } from '@/layers/registry'
import { parseSearch } from '@/state/search-text'
import { addressOf, parseView } from '@/state/url'
import { say } from './words'

/** Whether the page shows what its address says: between a choice and the page nothing is what it will be. */
async function isOfAddress(page: Page): Promise<boolean> {
  const shown = await page.locator('main').getAttribute('data-view')
  const asked = parseView(parseSearch(new URL(page.url()).search))
  return shown === null || shown === addressOf(asked)
}

/** Waits until all that the address says is on the map, in the lists and on the charts. */
export async function drawn(page: Page): Promise<void> {
  const main = page.locator('main[data-ready="true"]:has(canvas)')
  const isDrawn = async () => {
    await main.waitFor({ state: 'attached' })
    return isOfAddress(page)
  }
  await expect.poll(isDrawn).toBe(true)
}

export const mapOf = (page: Page): Locator => page.locator('.maplibregl-canvas')

export const listOf = (page: Page, layerId: ListedLayerId): Locator =>
  page.getByRole('listbox', { name: say(`layer.${layerId}`) })

export const inspectorOf = (page: Page): Locator => page.getByRole('article')

/** The sentence that is read aloud: `Xã …, tháng …: 17 vụ việc, 40 camera, 60 điểm chữa cháy.` */
export const totalsOf = async (page: Page): Promise<string> =>
  (await page.locator('[aria-live="polite"]').first().textContent()) ?? ''

/** The number on the tab of a list. */
export async function countOf(page: Page, layerId: ListedLayerId): Promise<number> {
  const tab = page.getByRole('tab', { name: say(`list.short_${layerId}`), includeHidden: true })
  return Number(((await tab.textContent()) ?? '').replace(/\D/g, ''))
}

/** Waits until the address has, or has not (null), this value, and the page has heard of it. */
export async function addressSays(page: Page, name: string, value: string | RegExp | null) {
  const said = expect.poll(() => new URL(page.url()).searchParams.get(name))
  await said[value instanceof RegExp ? 'toMatch' : 'toBe'](value as never)
  await expect.poll(() => isOfAddress(page)).toBe(true)
}

/** The button with the name of the area that is looked at. */
export const areaButton = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `${say('area.choose')}: ${name}` })

export async function accountMenu(page: Page, language: Language = 'vi'): Promise<Locator> {
  const name = say('operations.account', {}, language)
  await page.getByRole('button', { name }).click()
  return page.getByRole('dialog', { name })
}

/** Looks at another area, found by its name as somebody types it. */
export async function chooseArea(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('button', { name: say('area.choose') }).click()
  await page.getByRole('combobox', { name: say('area.search') }).fill(typed)
  await page.getByRole('option', { name }).first().click()
  await areaButton(page, name).waitFor()
}

export async function choosePeriod(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: say('period.choose') }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
}

export const searchBox = (page: Page): Locator =>
  page.getByRole('combobox', { name: say('search.label') })

export const openList = (page: Page, layerId: ListedLayerId): Promise<void> =>
  page.getByRole('tab', { name: say(`list.short_${layerId}`) }).click()

/** The middle of the map on the page: where the place of `at=` is. */
export async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await mapOf(page).boundingBox()
  if (box === null) throw new Error('There is no map on this page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
