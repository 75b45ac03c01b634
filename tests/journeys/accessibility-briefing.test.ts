// WCAG 2.2 AA by axe: no violation on any slide of a briefing, in its dialogs, and where it refuses.
import { expect } from 'vitest'
import { ownCommune, ready } from './briefings'
import { journey, PHONE, type Visitor, WIDE } from './journey'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

type Look = Required<Pick<Visitor, 'size' | 'theme' | 'language'>>

const LOOKS: readonly Look[] = [
  { size: WIDE, theme: 'light', language: 'vi' },
  { size: PHONE, theme: 'dark', language: 'en' },
]

journey.for(LOOKS)('briefing: $theme $size.width $language', async (look, { open }) => {
  const { page, goTo } = await open({ ...look, role: 'officer' })
  const word = (key: Parameters<typeof say>[0]) => say(key, {}, look.language)
  const press = (key: Parameters<typeof say>[0]) =>
    page
      .getByRole('button', { name: word(key), exact: true })
      .first()
      .click()
  const check = async (name: string) => {
    await keepPicture(page, `${name}-${look.theme}`)
    expect(await violations(page), name).toEqual([])
  }
  const { briefingOf } = await ownCommune()
  await goTo(briefingOf('2026-06'))
  await ready(page)
  const next = page.getByRole('button', { name: word('briefing.next') })
  for (let at = 1; ; at++) {
    await check(`briefing-slide-${at}`)
    if (await next.isDisabled()) break
    await next.click()
  }
  await press('briefing.close')
  await page.getByRole('dialog').waitFor()
  await check('briefing-closing')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await goTo(`${briefingOf('2026-06')}?slide=actions`)
  await ready(page)
  await press('action.add')
  await press('common.save')
  await page.getByRole('dialog').locator('[aria-invalid=true]').first().waitFor()
  await check('briefing-action')
  await page.getByRole('dialog').getByLabel(word('action.title')).fill('x')
  await page.keyboard.press('Escape')
  await page.getByText(word('edit.unsaved')).waitFor()
  await check('briefing-leaving')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('edit.unsaved_leave') })
    .click()

  await goTo('/briefing/khong-co/police_month:2026-06')
  await page.getByText(word('briefing.unknown_title')).waitFor()
  await check('briefing-unknown')
})
