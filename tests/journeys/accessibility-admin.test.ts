// WCAG 2.2 AA by axe: no violation on any page of administration, light and dark, and where it refuses.
import { expect } from 'vitest'
import { journey, PHONE, type Visitor, WIDE } from './journey'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

type Look = Required<Pick<Visitor, 'size' | 'theme' | 'language'>>

const LOOKS: readonly Look[] = [
  { size: WIDE, theme: 'light', language: 'vi' },
  { size: PHONE, theme: 'dark', language: 'en' },
]
/** A page each, as the address names it. */
const SECTIONS = [
  ...(['users', 'types', 'rules', 'imports', 'audit', 'deleted', 'walls'] as const),
  ...(['backups', 'health'] as const),
]

journey.for(LOOKS)('administration: $theme $size.width $language', async (look, { open }) => {
  const { page, goTo } = await open({ ...look, role: 'admin' })
  const check = async (name: string) => {
    await keepPicture(page, `${name}-${look.theme}`)
    expect(await violations(page), name).toEqual([])
  }
  for (const section of SECTIONS) {
    await goTo(`/admin/${section}`)
    await page.locator(`main[data-section="${section}"]`).waitFor()
    await page.getByText(say('common.loading', {}, look.language)).waitFor({ state: 'detached' })
    await check(`admin-${section}`)
  }
  await goTo('/admin/users')
  await page.getByRole('button', { name: say('admin.users.invite', {}, look.language) }).click()
  await page.getByRole('dialog').waitFor()
  await check('admin-invite')
  await goTo('/admin/types')
  await page.locator('[data-type="fire"]').getByRole('button').nth(1).click()
  await page.getByRole('dialog').waitFor()
  await check('admin-type')
  await goTo('/admin/rules')
  await page.getByRole('button', { name: say('admin.rules.add', {}, look.language) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('[name="cutDay"]').fill('1')
  await dialog.locator('[name="effectiveFrom"]').fill('01/12/2090')
  await dialog.getByRole('region').waitFor()
  await check('admin-rule')
  await goTo('/admin/khong-co')
  await page.getByText(say('admin.unknown', {}, look.language)).waitFor()
  await check('admin-unknown')
})
