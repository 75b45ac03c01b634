// The forms of the operations screen, filled in as an officer does.
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'
import { testClient } from '../../supabase/embedded/testing/test-client'
import { inspectorOf } from './operations'
import { say } from './words'

/** What a browser would run if a text were taken for HTML. */
export const HTML = `<img src=x onerror="document.title='hacked'">`

export async function addNew(page: Page, what: 'camera' | 'fire_point'): Promise<Locator> {
  await page.getByRole('button', { name: say('operations.add') }).click()
  await page.getByRole('menuitem', { name: say(`operations.add_${what}`) }).click()
  return page.getByRole('form', { name: say(`edit.new_${what}`) })
}

/** The hamlet is chosen in a control of its own. */
export const fieldOf = (form: Locator, field: string): Locator =>
  field === 'areaId'
    ? form.getByRole('combobox', { name: say('camera.field.areaId') })
    : form.locator(`[name="${field}"]`)

export async function fill(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    const control = fieldOf(form, field)
    const isList = await control.evaluate((element) => element.tagName === 'SELECT')
    await (isList ? control.selectOption(value) : control.fill(value))
  }
}

export const save = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: say('edit.save'), exact: true }).click()

/** Presses Save and waits for what was saved to be shown. */
export async function saved(page: Page, form: Locator, name: string): Promise<void> {
  await save(form)
  await inspectorOf(page).getByRole('heading', { name, exact: true }).waitFor()
}

/** What stands under a field that is wrong. */
export async function complaintOf(form: Locator, field: string): Promise<string> {
  const control = fieldOf(form, field)
  expect(await control.getAttribute('aria-invalid')).toBe('true')
  const ids = ((await control.getAttribute('aria-describedby')) ?? '').split(' ')
  const texts = ids
    .filter((id) => id.endsWith('error'))
    .map((id) => form.locator(`[id="${id}"]`).textContent())
  return (await Promise.all(texts)).join(' ')
}

/** Rows of this name in the database, the deleted ones too, as the officer may read them. */
export async function rowsNamed(
  table: 'cameras' | 'fire_points',
  name: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = await testClient(inject('serverUrl'), DEMO_EMAILS.officer, DEMO_PASSWORD)
  const { data } = await client.from(table).select().eq('name', name).throwOnError()
  return data as Record<string, unknown>[]
}

/** The word of HTML ran nowhere. */
export async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.title()).not.toBe('hacked')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
}
