// The cards of the trends as a journey meets them.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import * as screen from './operations'
import { say } from './words'

export const card = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true })

export const numberIn = (text: string | null): number =>
  Number(/[\d.]+/.exec(text ?? '')?.[0].replaceAll('.', ''))

/** The large number above the charts, once it is of what is looked at. */
export async function total(page: Page): Promise<number> {
  await screen.drawn(page)
  const headline = card(page, say('trends.total'))
  return numberIn(await headline.locator('p').first().textContent())
}

/** Headline, tab and sentence say the same; answers the number. */
export async function agreed(page: Page): Promise<number> {
  const count = await total(page)
  await expect.poll(() => screen.countOf(page, 'incidents')).toBe(count)
  const sentence = `: ${count.toLocaleString('vi-VN')} vụ việc`
  await expect.poll(() => screen.totalsOf(page)).toContain(sentence)
  return count
}

/** The cells of a card that shows its table, row by row. */
export const rowsOf = (chart: Locator): Promise<string[][]> =>
  chart
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    )

/** The table of a card, and back to its drawing. */
export async function tableOf(chart: Locator): Promise<string[][]> {
  await chart.getByRole('button', { name: say('chart.show_table') }).click()
  const rows = await rowsOf(chart)
  await chart.getByRole('button', { name: say('chart.show_chart') }).click()
  return rows
}
