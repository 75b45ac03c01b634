// Every state of every screen that people see: how to come to it from the one before.
import type { Page } from 'playwright-core'
import type { Language } from '@/domain/format'
import type { WordKey } from '@/domain/words/words'
import type { ListedLayerId } from '@/layers/registry'
import { type Visitor, WIDE } from './journey'
import { drawn } from './operations'
import { say } from './words'

export interface State {
  readonly name: string
  readonly show: (page: Page, visitor: Visitor) => Promise<void>
}

const inWords =
  (visitor: Visitor) =>
  (key: WordKey, values: Readonly<Record<string, string>> = {}): string =>
    say(key, values, visitor.language as Language)

const isWide = ({ size = WIDE }: Visitor): boolean => size.width >= 1000

/** The details of the first row of a list; on a phone the list stands open since the state before. */
const inspector = (layerId: ListedLayerId): State => ({
  name: `inspector-${layerId}`,
  show: async (page, visitor) => {
    const word = inWords(visitor)
    const close = page.getByRole('button', { name: word('inspector.close') })
    if (await close.isVisible()) await close.click()
    await page.getByRole('tab', { name: word(`list.short_${layerId}`) }).click()
    await page.getByRole('listbox').getByRole('option').first().click()
    await page.getByRole('article').getByRole('heading').first().waitFor()
  },
})

const form = (what: 'camera' | 'fire_point'): State => ({
  name: `form-${what}`,
  show: async (page, visitor) => {
    const word = inWords(visitor)
    await page.getByRole('button', { name: word('operations.add') }).click()
    await page.getByRole('menuitem', { name: word(`operations.add_${what}`) }).click()
    const shown = page.getByRole('form', { name: word(`edit.new_${what}`) })
    await shown.getByRole('button', { name: word('edit.save'), exact: true }).click()
    await shown.locator('[aria-invalid=true]').first().waitFor()
  },
})

const leaveForm = async (page: Page, visitor: Visitor): Promise<void> =>
  page.getByRole('button', { name: inWords(visitor)('edit.cancel'), exact: true }).click()

/** For an officer who is signed in. */
export const STATES: readonly State[] = [
  {
    name: 'operations',
    show: async (page) => {
      await page.goto('/?period=days:365')
      await drawn(page)
    },
  },
  {
    name: 'list',
    show: async (page, visitor) => {
      if (!isWide(visitor)) {
        await page.getByRole('button', { name: inWords(visitor)('list.open') }).click()
      }
      await page.getByRole('listbox').getByRole('option').first().waitFor()
    },
  },
  inspector('incidents'),
  inspector('fire_points'),
  inspector('hamlets'),
  inspector('cameras'),
  form('camera'),
  {
    name: 'form-leaving',
    show: async (page, visitor) => {
      await page.locator('[name=name]').fill('Camera')
      await leaveForm(page, visitor)
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'form-fire_point',
    show: async (page, visitor) => {
      await page.getByRole('button', { name: inWords(visitor)('edit.unsaved_leave') }).click()
      await form('fire_point').show(page, visitor)
    },
  },
  {
    name: 'area-picker',
    show: async (page, visitor) => {
      await leaveForm(page, visitor)
      await page.getByRole('button', { name: inWords(visitor)('area.choose') }).click()
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'period-picker',
    show: async (page, visitor) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: inWords(visitor)('period.choose') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'search',
    show: async (page, visitor) => {
      const word = inWords(visitor)
      await page.keyboard.press('Escape')
      if (!isWide(visitor)) await page.getByRole('button', { name: word('search.open') }).click()
      await page.getByRole('combobox', { name: word('search.label') }).fill('phuoc')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'account',
    show: async (page, visitor) => {
      const word = inWords(visitor)
      await page.keyboard.press('Escape')
      const close = page.getByRole('button', { name: word('common.close'), exact: true })
      if (!isWide(visitor)) await close.click()
      await page.getByRole('button', { name: word('operations.account') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'deleted',
    show: async (page, visitor) => {
      const word = inWords(visitor)
      await page.getByRole('button', { name: word('operations.deleted') }).click()
      await page.getByRole('dialog', { name: word('operations.deleted') }).waitFor()
    },
  },
  {
    name: 'filters',
    show: async (page, visitor) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      if (isWide(visitor)) return
      await page.getByRole('button', { name: inWords(visitor)('operations.filters') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'not-found',
    show: async (page, visitor) => {
      await page.goto('/khong-co')
      await page.getByText(inWords(visitor)('app.not_found')).waitFor()
    },
  },
  {
    name: 'trends',
    show: async (page, visitor) => {
      await page.goto(
        '/?period=days:365&list=trends&show=density&severity=1,2&resolution=same_day,days_3,days_7,unresolved&hours=0-21',
      )
      await drawn(page)
      await page.getByRole('grid').scrollIntoViewIfNeeded()
      await page.getByRole('button', { name: inWords(visitor)('filter.remove_all') }).waitFor()
    },
  },
  {
    name: 'rates',
    show: async (page) => {
      await page.goto('/?period=days:365&show=rate&at=107.73,10.68,12.5')
      await drawn(page)
    },
  },
]
