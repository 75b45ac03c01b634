// An admin adds an incident type, officers report it; once it is retired nobody is offered it, and what was reported stays.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { formDrawn, ON_THE_ROAD, officerAt } from './field'
import { journey } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { say } from './words'

/** Another one each time, for a server that is kept. */
const NAME = `Trộm chó ${Date.now()}`
const GROUP = 'Tội phạm về trật tự xã hội'

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

journey('an admin adds a type of incident, and retires it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'admin' })
  await goTo('/admin/types')
  await page.getByRole('button', { name: say('admin.types.add_type_in', { group: GROUP }) }).click()
  const form = page.getByRole('form')
  await form.getByLabel(say('admin.types.label_vi')).fill('trộm cắp TÀI SẢN'.normalize('NFD'))
  await form.getByLabel(say('admin.types.label_en')).fill(`Dog theft ${Date.now()}`)
  await form.getByRole('button', { name: say('common.save') }).click()
  await form.getByText(say('error.constraint.incident_types_label_vi')).waitFor()
  await form.getByLabel(say('admin.types.label_vi')).fill(NAME)
  await keepPicture(page, 'admin-type')
  await form.getByRole('button', { name: say('common.save') }).click()
  await page.getByText(say('admin.types.done_added', { name: NAME })).waitFor()
  await page
    .getByRole('button', { name: say('admin.types.retire_named', { name: NAME }) })
    .waitFor()

  const officer = await officerAt(open, ON_THE_ROAD)
  await officer.goTo('/field')
  await officer.tap(officer.page.getByRole('button', { name: say('field.report_incident') }))
  await formDrawn(officer.page)
  await officer.tap(radio(officer.page, GROUP))
  await radio(officer.page, NAME).waitFor()

  // Another admin renames it meanwhile: what is typed here stays, and goes on top of it.
  await page.getByRole('button', { name: say('admin.types.edit_named', { name: NAME }) }).click()
  await form.getByLabel(say('admin.types.label_vi')).fill(`${NAME}, mèo`)
  const [added] = await requestAs<{ id: string }>(
    'admin',
    'GET',
    `incident_types?select=id&label_vi=eq.${encodeURIComponent(NAME)}`,
  )
  await requestAs('admin', 'PATCH', `incident_types?id=eq.${added?.id}`, {
    label_en: `Pet theft ${NAME}`,
  })
  await page.getByRole('alert').filter({ hasText: 'Pet theft' }).waitFor()
  await form.getByRole('button', { name: say('admin.types.save_over') }).click()
  const renamed = `${NAME}, mèo`
  await page.getByText(say('admin.types.done_saved', { name: renamed })).waitFor()
  const [saved] = await requestAs<{ label_vi: string; label_en: string }>(
    'admin',
    'GET',
    `incident_types?id=eq.${added?.id}`,
  )
  expect([saved?.label_vi, saved?.label_en]).toEqual([renamed, `Pet theft ${NAME}`])

  await page
    .getByRole('button', { name: say('admin.types.retire_named', { name: renamed }) })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('admin.types.retire') })
    .click()
  await page.getByText(say('admin.types.done_retired', { name: renamed })).waitFor()
  await radio(officer.page, renamed).waitFor({ state: 'detached' })
  expect(await radio(officer.page, NAME).count()).toBe(0)
  await radio(officer.page, 'Trộm cắp tài sản').waitFor()
})
