// An admin finds out why it "does not work", and backs up; leaders are told nothing of backups, in the screen or past it.
import { expect, inject } from 'vitest'
import { keyOf, sessionOf } from './accounts'
import { journey } from './journey'
import { requestAs } from './rest'
import { say } from './words'

const countOf = async (table: string) => {
  const path = `${table}?select=id&deleted_at=is.null&limit=10000`
  return (await requestAs('admin', 'GET', path)).length
}

/** What the function of backups answers somebody, past the screen. */
async function askBackups(role: 'admin' | 'leader', body: object) {
  const serverUrl = inject('serverUrl')
  const { access_token } = await sessionOf(serverUrl, role)
  const answer = await fetch(`${serverUrl}/functions/v1/manage-backups`, {
    method: 'POST',
    headers: { apikey: await keyOf(serverUrl), authorization: `Bearer ${access_token}` },
    body: JSON.stringify(body),
  })
  return { status: answer.status, text: await answer.text() }
}

journey('an admin backs up by hand, and health tells of it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'admin' })
  await goTo('/admin/backups')
  await page.getByText(say('backup.restore')).waitFor()
  const table = page.getByRole('table', { name: say('backup.list') })
  const before = await table.getByRole('row').count()
  await page.getByRole('button', { name: say('backup.make') }).click()
  await page.getByText(/^Đã sao lưu xong: [\d.,]+ (?:kB|MB)\.$/).waitFor()
  const byHand = table.getByRole('row').filter({ hasText: say('backup.by_hand') })
  await byHand.first().waitFor()
  expect(await byHand.first().textContent()).toContain(say('backup.photos_all'))
  expect(await table.getByRole('row').count()).toBeGreaterThan(before)
  expect(await page.locator('main').textContent()).not.toMatch(/\/tmp\/|[A-Z]:\\/)
  const [noted] = await requestAs('admin', 'GET', 'audit_log?table_name=eq.backups&select=verb')
  expect(noted).toEqual({ verb: 'insert' })

  await goTo('/admin/health')
  const lines = page.getByRole('list', { name: say('health.title') })
  const line = (id: string) => lines.locator(`[data-line="${id}"]`)
  await line('backup').waitFor()
  for (const id of ['clock', 'version', 'outbox', 'backup', 'rows', 'size'])
    expect(await line(id).getAttribute('data-state'), id).toBe('good')
  expect(await line('backup').textContent()).toContain(say('health.state.good'))
  const rows = await line('rows').textContent()
  expect(rows).toContain(`${await countOf('cameras')} camera`)
  expect(rows).toContain(`${await countOf('fire_points')} điểm chữa cháy`)
  // A database that is younger than a night has not been purged, and says what to do about it.
  const hasPurged = (await line('purge').getAttribute('data-state')) === 'good'
  const purge = await line('purge').textContent()
  expect(purge).toContain(say(hasPurged ? 'health.state.good' : 'health.state.look'))
  expect(purge?.includes(say('health.todo.not_yet'))).toBe(!hasPurged)
})

journey('a machine whose clock is an hour ahead is told to set it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'admin' })
  await page.clock.install({ time: new Date(Date.now() + 3_600_000) })
  await page.clock.resume()
  await goTo('/admin/health')
  const clock = page.locator('[data-line="clock"]')
  await clock.waitFor()
  expect(await clock.getAttribute('data-state')).toBe('bad')
  expect(await clock.textContent()).toContain(say('health.value.clock_ahead', { minutes: '60' }))
  expect(await clock.textContent()).toContain(say('health.todo.clock'))
})

journey('a leader is shown neither page, and the server tells them nothing', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  for (const section of ['backups', 'health']) {
    await goTo(`/admin/${section}`)
    await page.getByText(say('admin.unknown')).waitFor()
  }
  for (const body of [{ list: true }, { make: true }]) {
    const { status, text } = await askBackups('leader', body)
    expect(status).toBe(400)
    expect(text).toContain('not_country_admin')
  }
  const { status, text } = await askBackups('admin', { list: true })
  expect(status).toBe(200)
  expect(text).not.toContain('/tmp/')
})
