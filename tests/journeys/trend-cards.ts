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

/** Waits until headline, tab and sentence say the same, and this where it is known; answers the number. */
export async function agreed(page: Page, expected?: number): Promise<number> {
  const said = async () => {
    const count = await total(page)
    const sentence = `: ${count.toLocaleString('vi-VN')} vụ việc`
    const isOne =
      (await screen.countOf(page, 'incidents')) === count &&
      (await screen.totalsOf(page)).includes(sentence)
    return isOne ? count : null
  }
  const wanted = expect.poll(said)
  await (expected === undefined ? wanted.not.toBeNull() : wanted.toBe(expected))
  return total(page)
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
