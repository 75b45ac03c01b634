// What must be looked at on a wall: a new serious fire bears a badge, a frame and what helps there, and moves no view.
import { expect } from 'vitest'
import { journey, WIDE } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { COMMUNE, cut, drawn, openWall, overlaps, sceneOf } from './wall'
import { say } from './words'

interface Point {
  readonly name: string
  readonly area_id: string
  readonly lng: number
  readonly lat: number
}

const MINUTE = 60_000
const SMALL = { width: 1366, height: 768 }

journey(
  'a new serious fire is told of, with what helps there, and no view moves',
  async ({ open }) => {
    const visit = await open({ role: 'wall', theme: 'dark', size: WIDE })
    const { page } = visit
    await openWall(visit)
    const ready = 'status=eq.ready&deleted_at=is.null&next_check_due=gt.2027-01-01'
    const [point] = await requestAs<Point>(
      'officer',
      'GET',
      `fire_points?${ready}&select=name,area_id,lng,lat&order=id&limit=1`,
    )
    if (!point) throw new Error('The sample province has no fire point that is ready')
    const { area_id, lng, lat, name } = point
    const id = crypto.randomUUID()
    await requestAs('officer', 'POST', 'incidents', {
      ...{ id, area_id, lng, lat: lat + 0.001 },
      ...{ type_id: 'fire.nha_dan', severity: 4, occurred_at: new Date().toISOString() },
    })
    const kind = say('wall.alert_serious', { severity: say('incident.severity_4').toLowerCase() })
    await page.getByRole('status').getByText(kind).waitFor()
    await page.locator('[data-framed]').waitFor()
    const help = page.getByRole('region', { name: say('wall.help', { what: 'Cháy nhà dân' }) })
    await help.getByText(`· ${name}`).waitFor()
    expect(sceneOf(page)).toBe('1')
    expect(await page.getByRole('dialog').count()).toBe(0)
    for (const size of [WIDE, SMALL]) {
      await page.setViewportSize(size)
      await drawn(page)
      await page.waitForTimeout(400)
      expect([size.width, await cut(page)]).toEqual([size.width, []])
      expect([size.width, await overlaps(page)]).toEqual([size.width, []])
      await keepPicture(page, 'wall-alert')
    }

    // The frame and the mark go after two minutes; the badge stays for who had left the room.
    await page.clock.fastForward(2 * MINUTE)
    await page.locator('[data-framed]').waitFor({ state: 'detached' })
    await help.waitFor({ state: 'detached' })
    expect(await page.getByRole('status').getByText(kind).count()).toBe(1)
    await page.clock.fastForward(15 * MINUTE)
    await page.getByRole('status').getByText(kind).waitFor({ state: 'detached' })
    await requestAs('admin', 'PATCH', `incidents?id=eq.${id}`, {
      deleted_at: new Date().toISOString(),
    })
  },
)

journey('writes as large as the keys say, and stays whole', async ({ open }) => {
  const visit = await open({ role: 'wall', size: SMALL })
  const { page } = visit
  await visit.goTo(`/wall?${COMMUNE}`)
  await drawn(page)
  const sizeOf = () => page.locator('[data-size]').getAttribute('data-size')
  expect(await sizeOf()).toBe('M')
  for (const [key, size] of [
    ['-', 'S'],
    ['+', 'M'],
    ['+', 'L'],
    ['+', 'XL'],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(sizeOf).toBe(size)
    await page.waitForTimeout(400)
    expect([size, await cut(page)]).toEqual([size, []])
    expect([size, await overlaps(page)]).toEqual([size, []])
    await keepPicture(page, `wall-size-${size}`)
  }
  await page.reload()
  await drawn(page)
  expect(await sizeOf()).toBe('XL')
})
