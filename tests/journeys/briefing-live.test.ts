// An open briefing hears within seconds what others write, close and agree; what is typed in it is never lost.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from './accounts'
import { ownCommune, ready, slide } from './briefings'
import { journey } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { say } from './words'

const SECONDS = 10_000
const MONTH = '2024-11'

const conclusion = (page: Page) => slide(page, say('briefing.slide_conclusion'))
const minutesOf = (page: Page) => conclusion(page).getByLabel(say('briefing.minutes'))
const saveOf = (page: Page) =>
  conclusion(page).getByRole('button', { name: say('briefing.save_minutes') })

interface Saved {
  readonly saved: { readonly minutes: string; readonly version: string; readonly status: string }
}

/** What another one does, past the screen. */
async function others() {
  const { id: area, briefingOf } = await ownCommune()
  const key = { area, kind: 'police_month', name: MONTH }
  const call = (role: Role, name: string, more: object = {}) =>
    requestAs<never>(role, 'POST', `rpc/${name}`, { ...key, ...more })
  const read = async () => (await call('officer', 'read_briefing')) as unknown as Saved
  if ((await read()).saved?.status === 'closed')
    await call('leader', 'reopen_briefing', { reason: 'x' })
  return {
    area,
    briefingOf,
    read,
    write: async (minutes: string) => {
      const { saved } = await read()
      await call('officer', 'write_minutes', { minutes, version: saved?.version })
    },
    close: () => call('officer', 'close_briefing'),
    reopen: () => call('leader', 'reopen_briefing', { reason: 'Sót một vụ' }),
  }
}

journey('minutes and closing by others are there at once, and mine stay', async ({ open }) => {
  const other = await others()
  const { page, goTo } = await open({ role: 'leader' })
  await other.write('Họp lúc 8 giờ.')
  await goTo(`${other.briefingOf(MONTH)}?slide=conclusion`)
  await ready(page)
  await page.waitForTimeout(1_500)
  const soon = { timeout: SECONDS }

  await other.write('Họp lúc 9 giờ.')
  await expect.poll(() => minutesOf(page).inputValue(), soon).toBe('Họp lúc 9 giờ.')

  // While it is typed over: both are shown, and nothing is saved before somebody chose.
  await minutesOf(page).fill('Họp lúc 9 giờ. Giao Công an xã tuần tra.')
  await other.write('Họp lúc 10 giờ.')
  const notice = conclusion(page).getByRole('alert')
  await notice.getByText('Họp lúc 10 giờ.').waitFor(soon)
  expect(await minutesOf(page).inputValue()).toBe('Họp lúc 9 giờ. Giao Công an xã tuần tra.')
  expect(await saveOf(page).isDisabled()).toBe(true)
  await keepPicture(page, 'briefing-minutes-conflict')
  await notice.getByRole('button', { name: say('briefing.conflict_keep') }).click()
  await notice.waitFor({ state: 'detached' })
  expect((await other.read()).saved.minutes).toBe('Họp lúc 9 giờ. Giao Công an xã tuần tra.')

  // Closed meanwhile: said, and what was typed waits for a leader.
  await minutesOf(page).fill('Họp lúc 11 giờ.')
  await other.close()
  await notice.getByText(say('briefing.closed_meanwhile')).waitFor(soon)
  await page.getByText(/^Đã chốt lúc/).waitFor()
  expect(await conclusion(page).isVisible()).toBe(true)
  expect(await minutesOf(page).inputValue()).toBe('Họp lúc 11 giờ.')
  await other.reopen()
  await notice.waitFor({ state: 'detached', ...soon })
  await saveOf(page).click()
  await expect.poll(async () => (await other.read()).saved.minutes).toBe('Họp lúc 11 giờ.')

  // Their version, when it is the better one.
  await minutesOf(page).fill('Họp lúc 12 giờ.')
  await other.write('Họp lúc 13 giờ.')
  await notice.getByRole('button', { name: say('briefing.conflict_take') }).click(soon)
  expect(await minutesOf(page).inputValue()).toBe('Họp lúc 13 giờ.')
})

journey('an action that another agreed comes up while the slide is told', async ({ open }) => {
  const other = await others()
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(`${other.briefingOf(MONTH)}?slide=actions`)
  await ready(page)
  await page.waitForTimeout(1_500)
  const id = crypto.randomUUID()
  const what = { title: `Vá ổ gà ${id.slice(0, 4)}`, owner_role: 'Trưởng thôn' }
  const days = { decided_on: '2024-11-15', due_on: '2024-12-10' }
  await requestAs('officer', 'POST', 'actions', { id, area_id: other.area, ...what, ...days })
  const row = slide(page, say('briefing.slide_actions')).getByRole('row', { name: what.title })
  await row.waitFor({ timeout: SECONDS })
  await requestAs('officer', 'PATCH', `actions?id=eq.${id}`, { status: 'done' })
  await row.getByText(/^Đã xong/).waitFor({ timeout: SECONDS })
  await requestAs('officer', 'PATCH', `actions?id=eq.${id}`, {
    deleted_at: new Date().toISOString(),
  })
  await row.waitFor({ state: 'detached', timeout: SECONDS })
  expect(await slide(page, say('briefing.slide_actions')).isVisible()).toBe(true)
})
