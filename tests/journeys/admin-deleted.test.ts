// A leader finds what an officer deleted, sees who it was, and brings it back.
import { expect } from 'vitest'
import { journey } from './journey'
import { requestAs } from './rest'
import { say } from './words'

journey('a leader restores what an officer deleted', async ({ open }) => {
  const [camera] = await requestAs<{ id: string; name: string }>(
    'officer',
    'GET',
    'cameras?select=id,name&deleted_at=is.null&limit=1&order=code.desc',
  )
  if (!camera) throw new Error('no camera')
  const path = `cameras?id=eq.${camera.id}`
  await requestAs('officer', 'PATCH', path, { deleted_at: new Date().toISOString() })

  const { page, goTo } = await open({ role: 'leader' })
  await goTo('/admin/deleted')
  const row = page
    .getByRole('list', { name: say('admin.section.deleted') })
    .getByRole('listitem')
    .filter({ hasText: camera.name })
  await row.waitFor()
  expect(await row.textContent()).toContain('canbo@demo.vn')
  await row.getByRole('button').click()
  await row.waitFor({ state: 'detached' })
  const [restored] = await requestAs<{ deleted_at: string | null }>('officer', 'GET', path)
  expect(restored?.deleted_at).toBeNull()
})
