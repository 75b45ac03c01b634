// What stands already is mended, not added again; a check takes three taps; who met a newer version chooses.
import { expect, inject } from 'vitest'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'
import { testClient } from '../../supabase/embedded/testing/test-client'
import { button, cameraForm, countSays, formDrawn, ON_THE_ROAD, officerAt } from './field'
import { fieldOf, rowsNamed } from './forms'
import { journey } from './journey'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Far enough from the cameras of other journeys. */
const ELSEWHERE = { ...ON_THE_ROAD, latitude: ON_THE_ROAD.latitude - 0.0025 }
const NAME = `Camera đầu hẻm ${process.pid}`

journey(
  'a camera within 15 m is offered to be mended, and a newer version asks',
  async ({ open }) => {
    const { page, context, traffic, goTo } = await officerAt(open, ELSEWHERE)
    traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: \w+ \(/)
    await goTo('/field?page=camera')
    await formDrawn(page)
    await fieldOf(cameraForm(page), 'name').fill(NAME)
    await fieldOf(cameraForm(page), 'bearingDeg').fill('10')
    await button(page, 'field.camera.save').tap()
    await page.getByText(say('field.camera.saved', { name: NAME })).waitFor()
    await expect.poll(() => rowsNamed('cameras', NAME), { timeout: 30_000 }).toHaveLength(1)

    await goTo('/field?page=camera')
    await formDrawn(page)
    await page.getByText(NAME).first().waitFor()
    await keepPicture(page, 'field-already-here')
    await button(page, 'field.here.edit').first().tap()
    const form = page.getByRole('form', { name: say('edit.edit_camera') })
    await form.waitFor()
    await context.setOffline(true)
    await fieldOf(form, 'bearingDeg').fill('77')
    const [row] = await rowsNamed('cameras', NAME)
    const leader = await testClient(inject('serverUrl'), DEMO_EMAILS.leader, DEMO_PASSWORD)
    const edit = { verb: 'edit', table: 'cameras', id: row?.id, version: row?.changed_xid }
    const changes = [{ ...edit, fields: { bearing_deg: 200 } }]
    await leader.rpc('write_changes', { changes }).throwOnError()
    await button(page, 'field.camera.save').tap()
    await countSays(page, 'waiting', 1)
    await context.setOffline(false)
    await countSays(page, 'parked', 1)
    await page.getByText(say('field.outbox.title')).first().tap()
    await page.getByText(say('edit.conflict.title')).waitFor()
    await page.getByText('200').waitFor()
    await keepPicture(page, 'field-conflict')
    expect(await violations(page)).toEqual([])
    await button(page, 'edit.conflict.keep_mine').tap()
    await expect
      .poll(async () => (await rowsNamed('cameras', NAME))[0]?.bearing_deg, { timeout: 30_000 })
      .toBe(77)
  },
)

journey('a fire point is checked in three taps, and its next date is set', async ({ open }) => {
  const { page, goTo, tap, taps } = await officerAt(open, ON_THE_ROAD)
  await goTo('/field')
  await tap(button(page, 'field.fire_point'))
  const nearest = page.getByRole('listitem').first()
  await nearest.getByText('cách').waitFor()
  expect(await violations(page)).toEqual([])
  await tap(nearest.getByRole('button'))
  const name = (await page.getByRole('heading', { level: 2 }).textContent()) ?? ''
  expect(await violations(page)).toEqual([])
  await keepPicture(page, 'field-check')
  await tap(page.getByRole('button', { name: 'Lưu kết quả' }))
  await page.getByText('Đã lưu trên máy kết quả kiểm tra').waitFor()
  expect(taps()).toBe(3)
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await expect
    .poll(async () => (await rowsNamed('fire_points', name))[0]?.last_checked_on, {
      timeout: 30_000,
    })
    .toBe(today)
  const [row] = await rowsNamed('fire_points', name)
  expect(String(row?.next_check_due) > today).toBe(true)
})
