// WCAG 2.2 AA by axe: no violation on any screen, panel or form, in both themes, sizes and languages.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '@/domain/format'
import { LAYER_IDS } from '@/layers/registry'
import { firstOf } from './accounts'
import { journey, PHONE, type Visitor, WIDE } from './journey'
import { accountMenu, drawn } from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const COMBINATIONS: readonly Required<Pick<Visitor, 'size' | 'theme' | 'language'>>[] = [
  { size: WIDE, theme: 'light', language: 'vi' },
  { size: WIDE, theme: 'dark', language: 'en' },
  { size: PHONE, theme: 'light', language: 'en' },
  { size: PHONE, theme: 'dark', language: 'vi' },
]

/** Something to open on the operations screen, and closed by Escape. */
type Opening = (page: Page, language: Language) => Promise<unknown>

const OPENINGS: Readonly<Record<string, Opening>> = {
  areas: async (page, language) => {
    await page.getByRole('button', { name: new RegExp(say('area.choose', {}, language)) }).click()
    await page.getByPlaceholder(say('area.search', {}, language)).waitFor()
  },
  search: async (page, language) => {
    const open = page.getByRole('button', { name: say('search.open', {}, language) })
    if (await open.isVisible()) await open.click()
    await page.getByRole('combobox', { name: say('search.label', {}, language) }).fill('phuoc')
    await page.getByRole('option').first().waitFor()
  },
  account: (page, language) => accountMenu(page, language),
  add: async (page, language) => {
    await page.getByRole('button', { name: say('operations.add', {}, language) }).click()
    await page
      .getByRole('menuitem', { name: say('operations.add_camera', {}, language) })
      .waitFor()
  },
}

/** Sentences of what is wrong, none when nothing is. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}

async function check(page: Page, name: string): Promise<void> {
  await keepPicture(page, `axe-${name}`)
  expect(await violations(page), name).toEqual([])
}

journey.for(COMBINATIONS)('$theme $size.width $language', async (look, { open }) => {
  const { language, theme } = look
  const visitor = await open(look)
  await visitor.goTo('/sign-in')
  await visitor.page.getByRole('button', { name: say('sign-in.demo_officer', {}, language) }).waitFor()
  await check(visitor.page, `sign-in-${theme}`)

  const { page, goTo } = await open({ ...look, role: 'officer' })
  await goTo('/?period=days:365')
  await drawn(page)
  await check(page, `operations-${theme}`)
  for (const [name, opening] of Object.entries(OPENINGS)) {
    await opening(page, language)
    await check(page, `${name}-${theme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  for (const layerId of LAYER_IDS) {
    const id = await firstOf(inject('serverUrl'), 'officer', layerId)
    await goTo(`/?period=days:1095&selected=${layerId}/${id}`)
    await page.getByRole('article').getByRole('heading').first().waitFor()
    await check(page, `${layerId}-${theme}`)
  }
})

journey.for(COMBINATIONS)('forms: $theme $size.width $language', async (look, { open }) => {
  const { language, theme } = look
  const { page, goTo } = await open({ ...look, role: 'officer' })
  await goTo('/')
  await drawn(page)
  for (const kind of ['add_camera', 'add_fire_point'] as const) {
    await page.getByRole('button', { name: say('operations.add', {}, language) }).click()
    await page.getByRole('menuitem', { name: say(`operations.${kind}`, {}, language) }).click()
    const save = page.getByRole('button', { name: say('edit.save', {}, language), exact: true })
    await save.waitFor()
    await check(page, `${kind}-${theme}`)
    await save.click()
    await page.getByText(say('edit.error.position_missing', {}, language)).first().waitFor()
    await check(page, `${kind}-refused-${theme}`)
    await page.getByRole('button', { name: say('edit.cancel', {}, language), exact: true }).click()
  }
  const menu = await accountMenu(page, language)
  await menu.getByRole('button', { name: say('operations.deleted', {}, language) }).click()
  await page.getByRole('dialog', { name: say('edit.bin.title', {}, language) }).waitFor()
  await check(page, `deleted-${theme}`)

  await goTo('/khong-co-trang-nay')
  await page.getByRole('heading').first().waitFor()
  await check(page, `not-found-${theme}`)
})

journey('a page with a fault is found out', async ({ open }) => {
  const { page, goTo } = await open()
  await goTo('/sign-in')
  await page.getByRole('button', { name: say('sign-in.demo_officer') }).waitFor()
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect(await violations(page)).toEqual(['button-name: body > button'])
})
