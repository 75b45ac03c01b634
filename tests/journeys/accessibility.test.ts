// WCAG 2.2 AA by axe: no violation in any state of any screen, in both themes, sizes and languages.
// Each state takes seconds without a graphics card: two looks as a rule, all of them with EVERY_LOOK=1.
import { expect } from 'vitest'
import { journey, PHONE, type Visitor, WIDE } from './journey'
import { keepPicture } from './screenshot'
import { STATES } from './states'
import { violations } from './violations'
import { say } from './words'

type Look = Required<Pick<Visitor, 'size' | 'theme' | 'language'>>

/** Between them both sizes, themes and languages; what breaks in one of these breaks in one of the two. */
const LOOKS: readonly Look[] = [
  { size: WIDE, theme: 'light', language: 'vi' },
  { size: PHONE, theme: 'dark', language: 'en' },
]
/** With EVERY_LOOK=1: the colours of one size in the other theme, the words of one language at the other size. */
const OTHER_LOOKS: readonly Look[] = [
  { size: WIDE, theme: 'dark', language: 'en' },
  { size: PHONE, theme: 'light', language: 'vi' },
]
const SEEN = process.env.EVERY_LOOK === '1' ? [...LOOKS, ...OTHER_LOOKS] : LOOKS

journey.for(SEEN)('$theme $size.width $language', async (look, { open }) => {
  const { page } = await open({ ...look, role: 'officer' })
  for (const { name, show } of STATES) {
    await show(page, look)
    await keepPicture(page, `${name}-${look.theme}`)
    expect(await violations(page), name).toEqual([])
  }
})

journey.for(SEEN)('sign-in: $theme $size.width $language', async (look, { open }) => {
  const { page, goTo } = await open(look)
  await goTo('/sign-in')
  const enter = { name: say('sign-in.submit', {}, look.language), exact: true }
  await page.getByRole('button', enter).waitFor()
  expect(await violations(page), 'empty').toEqual([])
  await page.getByRole('button', enter).click()
  await page.getByText(say('sign-in.email_missing', {}, look.language)).waitFor()
  await keepPicture(page, `sign-in-${look.theme}`)
  expect(await violations(page), 'refused').toEqual([])
})

journey('a page with a fault is found out', async ({ open }) => {
  const { page, goTo } = await open()
  await goTo('/sign-in')
  await page.getByRole('button', { name: say('sign-in.demo_officer') }).waitFor()
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect(await violations(page)).toEqual(['button-name: body > button'])
})
