// Registers: an officer writes a meeting down, the figures follow, the leader sees it; what is wrong is said.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey, PHONE, WIDE } from './journey'
import { requestAs } from './rest'
import { violations } from './violations'
import { say } from './words'

const MEETINGS = '/registers/23268@2024-12-31/police_month:2020-05/meetings'

/** Not the question above it. */
const formOn = (page: Page) =>
  page.getByRole('dialog', { name: new RegExp(`^${say('register.meetings.name')}:`) })

journey('a meeting is written down, counted, changed by two, and taken back', async ({ open }) => {
  const { page, goTo, traffic } = await open({ role: 'officer' })
  // What the database refuses.
  traffic.expectTrouble(/status of 400/)
  await goTo('/')
  await page.getByRole('button', { name: say('operations.account') }).click()
  await page.getByRole('button', { name: say('register.title') }).click()
  await page.locator('main[data-ready][data-register="groups"]').waitFor()
  await goTo(MEETINGS)
  await page.locator('main[data-ready][data-register="meetings"]').waitFor()

  await page.getByRole('button', { name: say('register.add'), exact: true }).click()
  const form = formOn(page)
  const fill = (column: string, text: string) =>
    form.getByLabel(say(`register.meetings.column.${column}` as never)).fill(text)
  // Nothing typed: each field that must be filled says so.
  await form.getByRole('button', { name: say('common.save') }).click()
  await form.getByText(say('error.constraint.short_text_length')).waitFor()
  await form.getByText(say('error.constraint.partial_day_form')).waitFor()
  // The first of them has the focus.
  await page.locator('[name="subject"]:focus').waitFor()
  await fill('subject', 'Ông Nguyễn Văn Bình báo mất xe')
  await form.getByText(say('personal.warning', { kinds: say('personal.kind.name') })).waitFor()
  await fill('subject', 'Họp thử sổ')
  await fill('held', '31/4/2020')
  await form.getByRole('button', { name: say('common.save') }).click()
  await form.getByText(say('error.constraint.partial_day_form')).waitFor()
  await fill('held', '20/4/2020')
  await fill('attendances', '120')
  // More households than the commune has: the database refuses, and nothing typed is lost.
  await fill('households_present', '3014')
  await form.getByRole('button', { name: say('common.save') }).click()
  await form.getByText(say('error.reason.more_than_households')).waitFor()
  await fill('households_present', '100')
  // A rate that a paper states is compared with the two numbers.
  await form.getByLabel(say('register.rate')).fill('33')
  await form.getByText(/^100\/3\.013 = 3,3%, khác 33%/).waitFor()
  await form.getByRole('button', { name: say('common.save') }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText('Họp dân: 1 buổi.').waitFor()
  await page
    .getByText(say('community.households_present_of', { share: '100/3.013 (3,3%)' }))
    .waitFor()

  // Somebody else has it open and changes it first.
  const other = await open({ role: 'leader' })
  await other.goTo(MEETINGS)
  const openRow = async (on: typeof page) => {
    await on.getByRole('button', { name: 'Họp thử sổ' }).click()
    return formOn(on)
  }
  const [mine, theirs] = [await openRow(page), await openRow(other.page)]
  const people = say('register.meetings.column.attendances')
  await theirs.getByLabel(people).fill('121')
  await theirs.getByRole('button', { name: say('common.save') }).click()
  await theirs.waitFor({ state: 'detached' })
  await mine.getByLabel(people).fill('122')
  await mine.getByRole('button', { name: say('common.save') }).click()
  await mine.getByText(say('edit.conflict.title')).waitFor()
  await mine.getByRole('button', { name: say('edit.conflict.keep_mine') }).click()
  await mine.getByRole('button', { name: say('common.save') }).click()
  await mine.waitFor({ state: 'detached' })
  await page.getByText(/^122 lượt người dự/).waitFor()

  // Leaving what is typed is asked about first.
  const again = await openRow(page)
  await again.getByLabel(people).fill('1')
  await page.keyboard.press('Escape')
  await page.getByText(say('edit.unsaved')).waitFor()
  await page.getByRole('button', { name: say('edit.unsaved_leave') }).click()
  await again.waitFor({ state: 'detached' })

  const last = await openRow(page)
  await last.getByRole('button', { name: say('edit.delete') }).click()
  await page.getByText(say('register.delete_ask')).waitFor()
  await page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: say('edit.delete') })
    .click()
  await last.waitFor({ state: 'detached' })
  await page.getByText('Họp dân: 1 buổi.').waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: 'Họp thử sổ' }).count()).toBe(0)
})

journey('who speaks for a group is kept for officers', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/registers/23268@2024-12-31/police_month:2026-06/groups')
  await page.locator('main[data-ready][data-register="groups"]').waitFor()
  const openGroup = () => page.getByRole('button', { name: /thôn Cam Bình/ }).click()
  await openGroup()
  await page.getByLabel(say('register.contact_name')).fill('Tổ trưởng ngõ 5')
  await page.getByLabel(say('inspector.phone')).fill('gọi tổ trưởng')
  await page.getByText(say('error.constraint.group_phone_form')).waitFor()
  await page.getByLabel(say('inspector.phone')).fill('0900 002 005')
  await page.getByRole('button', { name: say('register.contact_save') }).click()
  await page.getByRole('button', { name: say('register.contact_save'), disabled: true }).waitFor()
  await goTo('/registers/23268@2024-12-31/police_month:2026-06/groups')
  await openGroup()
  await expect
    .poll(() => page.getByLabel(say('register.contact_name')).inputValue())
    .toBe('Tổ trưởng ngõ 5')
  // Not even asked past the screen.
  expect(await requestAs('wall', 'GET', 'group_contacts?select=phone')).toEqual([])
})

journey('a wall’s account reads registers and writes nothing', async ({ open }) => {
  const { page, goTo } = await open({ role: 'wall' })
  await goTo('/registers/23268@2024-12-31/police_month:2026-06/registrations')
  await page.locator('main[data-ready][data-register="registrations"]').waitFor()
  await page.getByText(say('register.read_only')).waitFor()
  expect(await page.getByRole('button', { name: say('register.add'), exact: true }).count()).toBe(0)
})

journey('an address without a register says so', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  for (const [address, sentence] of [
    ['/registers/23268@2024-12-31/police_month:2026-06/khong-co', 'register.unknown'],
    ['/registers/23268@2024-12-31/range:2026-01-01..2026-01-20/meetings', 'register.unknown'],
    ['/registers/00617@2024-12-31/police_month:2026-06/meetings', 'register.not_yours'],
  ] as const) {
    await goTo(address)
    await page.getByText(say(sentence)).waitFor()
  }
})

journey.for([
  { size: WIDE, theme: 'light' },
  { size: PHONE, theme: 'dark' },
] as const)('registers are clean to axe: $theme $size.width', async (look, { open }) => {
  const { page, goTo } = await open({ ...look, role: 'officer' })
  for (const id of ['groups', 'registrations', 'assessments'] as const) {
    await goTo(`/registers/23268@2024-12-31/police_month:2026-06/${id}`)
    await page.locator(`main[data-ready][data-register="${id}"]`).waitFor()
    expect(await violations(page), id).toEqual([])
  }
  await page.getByRole('button', { name: say('register.add'), exact: true }).click()
  await page.getByRole('button', { name: say('common.save') }).click()
  await page.getByRole('dialog').getByRole('alert').waitFor()
  expect(await violations(page), 'form').toEqual([])
})

journey('an officer takes a register out as a table', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo(MEETINGS.replace('/meetings', '/risk_sites'))
  await page.locator('main[data-ready][data-register="risk_sites"]').waitFor()
  await page.getByRole('button', { name: say('export.open'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: say('export.title') })
  const formats = await dialog.getByRole('radio').count()
  expect(formats).toBe(5)
  expect(await violations(page)).toEqual([])
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: say('export.start') }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^binh-yen-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.csv$/)
  const text = await readFile((await file.path()) ?? '', 'utf8')
  const [head = '', ...lines] = text.trim().split('\r\n')
  expect(head).toContain(`;${say('register.risk_sites.column.name')};`)
  expect(lines.length).toBeGreaterThan(1)
  const [noted] = await requestAs<{ layer: string; row_count: number }>(
    'leader',
    'GET',
    'exports?select=layer,row_count&layer=eq.risk_sites&order=created_at.desc&limit=1',
  )
  expect(noted).toEqual({ layer: 'risk_sites', row_count: lines.length })
})
