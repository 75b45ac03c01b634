// What stands already is mended, not added again; a check takes three taps; who met a newer version chooses.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { photoPath } from '@/domain/photo'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'
import { testClient } from '../../supabase/embedded/testing/test-client'
import { button, cameraForm, countSays, formDrawn, ON_THE_ROAD, officerAt } from './field'
import { fieldOf, rowsNamed } from './forms'
import { journey } from './journey'
import { accountMenu } from './operations'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Far enough from the cameras of other journeys. */
const ELSEWHERE = { ...ON_THE_ROAD, latitude: ON_THE_ROAD.latitude - 0.0025 }
const FARTHER = { ...ON_THE_ROAD, latitude: ON_THE_ROAD.latitude - 0.0035 }
const NAME = `Camera đầu hẻm ${process.pid}`
const OLD = `Camera bản cũ ${process.pid}`
const NOTE = 'Công an xã ghi'

/** A photo of one colour, as a file. */
async function picture(page: Page, colour: string) {
  const bytes = await page.evaluate(async (fill) => {
    const canvas = new OffscreenCanvas(300, 400)
    const drawing = canvas.getContext('2d')
    if (drawing) drawing.fillStyle = fill
    drawing?.fillRect(0, 0, 300, 400)
    const photo = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await photo.arrayBuffer())]
  }, colour)
  return { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

/** At the office: another bearing, a note, a photo; answers its path. */
async function editAsLeader(page: Page, row: Readonly<Record<string, unknown>> | undefined) {
  const leader = await testClient(inject('serverUrl'), DEMO_EMAILS.leader, DEMO_PASSWORD)
  const id = String(row?.id)
  const path = photoPath({ table: 'cameras', featureId: id, photoId: randomUUID() })
  const { buffer } = await picture(page, '#d97a5a')
  const photo = new Blob([new Uint8Array(buffer)], { type: 'image/jpeg' })
  const headers = { 'content-type': photo.type }
  const sent = await leader.functions.invoke(`upload-photo/${path}`, { body: photo, headers })
  expect(sent.error).toBeNull()
  const fields = { bearing_deg: 200, note: NOTE, photo_path: path }
  const changes = [{ verb: 'edit', table: 'cameras', id, version: row?.changed_xid, fields }]
  await leader.rpc('write_changes', { changes }).throwOnError()
  return path
}

/**
 * As a version of the app saved it that knew no limits. Not before its first try without a network is over: what is on
 * its way then is what was saved.
 */
const spoilItem = (page: Page, title: string, fields: Readonly<Record<string, unknown>>) =>
  expect.poll(() => spoilTried(page, title, fields)).toBe(true)

/** False while it is not there, or is being tried. */
const spoilTried = (page: Page, title: string, fields: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    ({ title, fields }) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('binh-yen-outbox')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          let isDone = false
          const writing = opening.result.transaction('items', 'readwrite')
          const items = writing.objectStore('items')
          const asked = items.getAll()
          asked.onsuccess = () => {
            for (const item of asked.result)
              if (item.title === title && item.state === 'waiting' && item.tries > 0) {
                Object.assign(item.work.draft ?? item.work, fields)
                items.put(item)
                isDone = true
              }
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve(isDone)
          }
        }
      }),
    { title, fields },
  )

journey(
  'a camera within 15 m is offered to be mended, and a newer version asks',
  async ({ open }) => {
    const { page, context, traffic, goTo } = await officerAt(open, ELSEWHERE)
    traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: [\w$]+ \(/)
    await goTo('/field?page=camera')
    await formDrawn(page)
    await fieldOf(cameraForm(page), 'name').fill(NAME)
    await fieldOf(cameraForm(page), 'bearingDeg').fill('10')
    await button(page, 'field.camera.save').tap()
    await page.getByText(say('field.camera.saved', { name: NAME })).waitFor()
    await expect.poll(() => rowsNamed('cameras', NAME)).toHaveLength(1)

    await goTo('/field?page=camera')
    await formDrawn(page)
    await page.getByText(NAME).first().waitFor()
    await keepPicture(page, 'field-already-here')
    await button(page, 'field.here.edit').first().tap()
    const form = page.getByRole('form', { name: say('edit.edit_camera') })
    await form.waitFor()
    await context.setOffline(true)
    await fieldOf(form, 'bearingDeg').fill('77')
    await form.locator('input[type="file"]').setInputFiles(await picture(page, '#7aa5e0'))
    await form.getByText(/đã bỏ vị trí/).waitFor()
    const [row] = await rowsNamed('cameras', NAME)
    const theirs = await editAsLeader(page, row)
    await button(page, 'field.camera.save').tap()
    await countSays(page, 'waiting', 2)
    await context.setOffline(false)
    // The photo may have met its own conflict by then.
    await countSays(page, 'parked', 1, 2)
    await page.getByText(say('field.outbox.title')).first().tap()
    await page.getByText(say('edit.conflict.title')).waitFor()
    await page.getByText('200').waitFor()
    await keepPicture(page, 'field-conflict')
    expect(await violations(page)).toEqual([])
    await button(page, 'edit.conflict.keep_mine').tap()
    await expect.poll(async () => (await rowsNamed('cameras', NAME))[0]?.bearing_deg).toBe(77)
    // What the officer did not touch stays as the leader wrote it.
    expect((await rowsNamed('cameras', NAME))[0]?.note).toBe(NOTE)

    // The photo met another one, too: both are seen.
    await page.getByText(say('outbox.photo.title')).waitFor()
    for (const name of ['outbox.photo.theirs', 'outbox.photo.mine'] as const)
      await expect
        .poll(() =>
          page
            .getByRole('img', { name: say(name) })
            .evaluate((image) => (image as HTMLImageElement).naturalWidth),
        )
        .toBe(300)
    await keepPicture(page, 'field-photo-conflict')
    expect(await violations(page)).toEqual([])
    await button(page, 'outbox.photo.keep_mine').tap()
    const pathNow = async () => (await rowsNamed('cameras', NAME))[0]?.photo_path
    await expect.poll(async () => (await pathNow()) !== theirs).toBe(true)
  },
)

journey(
  'what an old version saved is refused with the reason, and mended; signing out warns of it',
  async ({ open }) => {
    const { page, context, traffic, goTo } = await officerAt(open, FARTHER)
    traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: [\w$]+ \(/, /console: .*400/)
    await goTo('/field?page=camera')
    await formDrawn(page)
    await context.setOffline(true)
    await fieldOf(cameraForm(page), 'name').fill(OLD)
    await fieldOf(cameraForm(page), 'bearingDeg').fill('40')
    await button(page, 'field.camera.save').tap()
    await page.getByText(say('field.camera.saved', { name: OLD })).waitFor()
    await button(page, 'field.back').tap()
    await spoilItem(page, OLD, { note: 'x'.repeat(2_001) })
    await context.setOffline(false)
    await countSays(page, 'parked', 1)
    const menu = await accountMenu(page)
    await menu.getByRole('button', { name: say('common.sign_out') }).tap()
    await page.getByText(say('field.outbox.sign_out_title')).waitFor()
    await keepPicture(page, 'field-sign-out')
    await button(page, 'field.outbox.sign_out_stay').tap()

    await page.getByText(say('field.outbox.title')).first().tap()
    await page.getByText(say('error.constraint.camera_note_length')).waitFor()
    await keepPicture(page, 'field-refused')
    await page.getByRole('button', { name: say('field.outbox.edit'), exact: true }).tap()
    const form = cameraForm(page)
    await form.waitFor()
    // What is wrong is shown, also where it was folded away.
    await button(page, 'field.camera.save').tap()
    await fieldOf(form, 'note').fill('')
    await fieldOf(form, 'bearingDeg').fill('41')
    await button(page, 'field.camera.save').tap()
    await expect.poll(async () => (await rowsNamed('cameras', OLD))[0]?.bearing_deg).toBe(41)
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
    .poll(async () => (await rowsNamed('fire_points', name))[0]?.last_checked_on)
    .toBe(today)
  const [row] = await rowsNamed('fire_points', name)
  expect(String(row?.next_check_due) > today).toBe(true)
})

journey('a check that was refused is opened with the reason, and mended', async ({ open }) => {
  const { page, context, traffic, goTo } = await officerAt(open, ON_THE_ROAD)
  traffic.expectTrouble(/ERR_INTERNET_DISCONNECTED/, /^console: [\w$]+ \(/, /console: .*400/)
  await goTo('/field')
  await button(page, 'field.fire_point').tap()
  const second = page.getByRole('listitem').nth(1)
  await second.getByText('cách').waitFor()
  await second.getByRole('button').tap()
  const save = page.getByRole('button', { name: 'Lưu kết quả' })
  await save.waitFor()
  const name = (await page.getByRole('heading', { level: 2 }).textContent()) ?? ''
  await context.setOffline(true)
  await save.tap()
  await page.getByText('Đã lưu trên máy kết quả kiểm tra').waitFor()
  await spoilItem(page, name, { nextDue: '2020-01-01' })
  await context.setOffline(false)
  await goTo('/field?page=outbox')
  // Opened sooner it is one that waits, and is not refused yet.
  await page.getByText(say('error.constraint.check_due_after')).waitFor()
  await page.getByRole('button', { name: say('field.outbox.edit'), exact: true }).tap()
  await page.getByText('chưa gửi được').waitFor()
  await page.getByText(say('error.constraint.check_due_after')).waitFor()
  await keepPicture(page, 'field-check-refused')
  expect(await violations(page)).toEqual([])
  const due = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  await page.locator('[name="nextDue"]').fill(due.split('-').toReversed().join('/'))
  await save.tap()
  await page.getByText('Đã lưu trên máy kết quả kiểm tra').waitFor()
  await expect.poll(async () => (await rowsNamed('fire_points', name))[0]?.next_check_due).toBe(due)
})
