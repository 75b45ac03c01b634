// A leader sees who changed a camera: from the camera on the map to its history, in the words of the form.
import { expect } from 'vitest'
import { journey } from './journey'
import { requestAs } from './rest'
import { say } from './words'

/** Another one each time, for a server that is kept. */
const NOTE = `Kiểm tra dây nguồn ${Date.now()}`

journey('a leader reads the history of a camera, an officer does not', async ({ open }) => {
  const [camera] = await requestAs<{ id: string; name: string }>(
    'officer',
    'GET',
    'cameras?select=id,name&deleted_at=is.null&limit=1',
  )
  if (!camera) throw new Error('no camera')
  await requestAs('officer', 'PATCH', `cameras?id=eq.${camera.id}`, { note: NOTE })

  const { page, goTo } = await open({ role: 'leader' })
  await goTo(`/?layers=none&selected=cameras/${camera.id}`)
  await page.getByRole('button', { name: say('inspector.history'), exact: true }).click()
  await page.waitForURL(/admin\/audit/)
  await page.getByText(say('admin.audit.history_of', { name: camera.name })).waitFor()
  const newest = page
    .getByRole('list', { name: say('admin.section.audit') })
    .locator('> li')
    .first()
  expect(await newest.textContent()).toContain('canbo@demo.vn')
  await newest.locator('summary').click()
  const row = newest.getByRole('row').filter({ hasText: say('camera.field.note') })
  await row.getByText(NOTE).waitFor()

  await page.getByRole('button', { name: say('admin.audit.all') }).click()
  await page.getByLabel(say('admin.audit.words')).fill(NOTE)
  await page.getByText(camera.name).first().waitFor()
  // Users are for admins.
  expect(await page.getByRole('button', { name: say('admin.section.users') }).count()).toBe(0)

  const officer = await open({ role: 'officer' })
  await officer.goTo(`/?layers=none&selected=cameras/${camera.id}`)
  await officer.page.getByRole('button', { name: say('inspector.edit') }).waitFor()
  const link = officer.page.getByRole('button', { name: say('inspector.history') })
  expect(await link.count()).toBe(0)
})
