// The photo that an officer sent of a camera or a fire point is seen by a colleague, small and large; one that
// cannot be seen says why.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { type PhotoTable, photoPath } from '@/domain/photo'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'
import { testClient } from '../../supabase/embedded/testing/test-client'
import { journey, PHONE } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** A JPEG that can be looked at, drawn in the browser. */
async function drawnBy(page: Page): Promise<Blob> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1600)
    const drawing = canvas.getContext('2d')
    for (const [index, colour] of ['#fff', '#d9e8ff', '#7aa5e0'].entries()) {
      if (drawing) drawing.fillStyle = colour
      drawing?.fillRect(200 * index, 200 * index, 1200 - 400 * index, 1600 - 400 * index)
    }
    const photo = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await photo.arrayBuffer())]
  })
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })
}

/** Gives one of the officer's features a photo; without `blob` the photo itself has not come yet. */
async function give(table: PhotoTable, blob: Blob | null) {
  const client = await testClient(inject('serverUrl'), DEMO_EMAILS.officer, DEMO_PASSWORD)
  const { data } = await client
    .from(table)
    .select('id,name')
    .is('photo_path', null)
    .is('deleted_at', null)
    .limit(1)
    .single()
    .throwOnError()
  const path = photoPath({ table, featureId: data.id, photoId: randomUUID() })
  if (blob) {
    const options = { body: blob, headers: { 'content-type': blob.type } }
    expect((await client.functions.invoke(`upload-photo/${path}`, options)).error).toBeNull()
  }
  await client.from(table).update({ photo_path: path }).eq('id', data.id).throwOnError()
  return { id: data.id as string, name: data.name as string }
}

const isDrawn = (image: Element) => (image as HTMLImageElement).naturalHeight === 1600

journey.for([
  ['cameras', 'officer', undefined],
  ['fire_points', 'leader', PHONE],
] as const)('a photo among %s is seen by %s', async ([table, role, size], { open }) => {
  const { page, goTo } = await open({ role, ...(size && { size }) })
  await goTo('/')
  const { id, name } = await give(table, await drawnBy(page))
  await goTo(`/?selected=${table}/${id}`)
  const photo = screen
    .inspectorOf(page)
    .getByRole('img', { name: say('inspector.photo_of', { name }) })
  await expect.poll(() => photo.evaluate(isDrawn)).toBe(true)
  await keepPicture(page, `photo-${table}`)
  await photo.click()
  const large = page.getByRole('dialog', { name: say('inspector.photo_of', { name }) })
  await expect.poll(() => large.locator('img').evaluate(isDrawn)).toBe(true)
  const box = await large.locator('img').boundingBox()
  const view = page.viewportSize()
  expect(box && view && box.y >= 0 && box.y + box.height <= view.height).toBe(true)
  await keepPicture(page, `photo-${table}-large`)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
})

journey('a photo that has not come yet says so', async ({ open }) => {
  const { page, goTo, traffic } = await open({ role: 'officer' })
  const { id } = await give('cameras', null)
  traffic.expectTrouble(/console: .*400.*storage\/v1\/object\/sign/)
  await goTo(`/?selected=cameras/${id}`)
  await screen.inspectorOf(page).getByText(say('error.code.photo_missing')).waitFor()
  await keepPicture(page, 'photo-missing')
})
