// Briefings as journeys open them: the commune of the officer, its months, one slide.
import type { Locator, Page } from 'playwright-core'
import { requestAs } from './rest'

/** Waits until all slides are drawn. */
export const ready = (page: Page): Promise<void> =>
  page.locator('main[data-ready="true"] section[data-shown]').waitFor({ state: 'attached' })

export const slide = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true })

interface Commune {
  readonly id: string
  readonly code: string
  readonly code_edition: string
}

/** That of the officer, and where its briefing of a month of the police is. */
export async function ownCommune() {
  const path = `areas?select=id,code,code_edition&level=eq.commune&name=eq.${encodeURIComponent('Tân Phước')}`
  const [commune] = await requestAs<Commune>('officer', 'GET', path)
  if (commune === undefined) throw new Error('The officer has no commune')
  const { id, code, code_edition: edition } = commune
  return {
    id,
    code,
    edition,
    briefingOf: (month: string) => `/briefing/${code}@${edition}/police_month:${month}`,
  }
}
