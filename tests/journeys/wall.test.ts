// The wall at /wall: scenes in turn, held by a touch, legible from afar, and whole on every screen it hangs on.
import { describe, expect } from 'vitest'
import { journey, WIDE } from './journey'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { COMMUNE, cut, drawn, lettersOf, openWall, overlaps, sceneOf, showsScene } from './wall'
import { say } from './words'

/** Scenes of a commune of 8 hamlets: the whole, each hamlet, fire points, cameras, what is overdue, trend. */
const SCENES = 13
const SIZES = [
  [1920, 1080],
  [1366, 768],
  [3840, 2160],
  [2560, 1080],
  [1080, 1920],
] as const

interface Lost {
  lost?: Record<string, WeakRef<HTMLCanvasElement>>
}

/** Runs in the page: its graphics are gone, as when the driver fails. */
function lose(life: string): void {
  const canvas = document.querySelector('canvas')
  if (canvas === null) throw new Error('There is no map')
  canvas.dataset.life = life
  const kept = window as unknown as Lost
  kept.lost = { ...kept.lost, [life]: new WeakRef(canvas) }
  canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
}

describe('the wall', () => {
  journey('turns its scenes, is held by a touch and goes on when left alone', async ({ open }) => {
    const visit = await open({ role: 'wall', size: WIDE })
    const { page } = visit
    await openWall(visit)
    expect(sceneOf(page)).toBe('1')
    expect(await lettersOf(page).then(Object.entries)).toEqual(
      expect.arrayContaining([['place', expect.any(Number)]]),
    )
    for (const [what, pixels] of Object.entries(await lettersOf(page)))
      expect([what, pixels >= 46]).toEqual([what, true])
    expect(await violations(page)).toEqual([])

    await page.clock.fastForward(61_000)
    await showsScene(page, 2)
    await page.keyboard.press('ArrowRight')
    await showsScene(page, 3)
    await page.getByText(say('wall.held')).waitFor()
    await page.clock.fastForward(60_000)
    expect(sceneOf(page)).toBe('3')
    await page.clock.fastForward(31_000)
    await showsScene(page, 4)
    await page.keyboard.press(' ')
    await page.getByText(say('wall.held')).waitFor()
    await page.keyboard.press(' ')
    await expect.poll(() => page.getByText(say('wall.held')).count()).toBe(0)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await showsScene(page, 2)
    await page.reload()
    await drawn(page)
    expect(sceneOf(page)).toBe('2')
    await page.keyboard.press('Escape')
    await showsScene(page, 1)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  journey('is whole in every scene and on every screen', async ({ open }) => {
    const visit = await open({ role: 'wall', theme: 'dark', size: WIDE })
    const { page } = visit
    await openWall(visit)
    for (let scene = 1; scene <= SCENES; scene++) {
      const isOneOfKind = scene <= 2 || scene > SCENES - 4
      if (isOneOfKind)
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height })
          await drawn(page)
          // The line below is measured anew, and the map is drawn for its new size.
          await page.waitForTimeout(400)
          expect([scene, width, await cut(page)]).toEqual([scene, width, []])
          expect([scene, width, await overlaps(page)]).toEqual([scene, width, []])
          await keepPicture(page, `wall-${scene}`)
        }
      await page.keyboard.press('ArrowRight')
      await showsScene(page, (scene % SCENES) + 1)
      await drawn(page)
    }
  })

  // How soon is measured by the soak of tests/faults.
  journey(
    'draws its map again where the graphics broke, and holds none before',
    async ({ open }) => {
      const visit = await open({ role: 'wall', size: WIDE })
      const { page } = visit
      await visit.goTo(`/wall?${COMMUNE}`)
      await drawn(page)
      for (const life of ['first', 'second']) {
        await page.evaluate(lose, life)
        await expect.poll(() => page.locator('canvas:not([data-life])').count()).toBe(1)
        await drawn(page)
        expect(await page.locator('canvas').count()).toBe(1)
      }
      const inspector = await page.context().newCDPSession(page)
      await expect
        .poll(async () => {
          await inspector.send('HeapProfiler.collectGarbage')
          return page.evaluate(() => (window as unknown as Lost).lost?.first?.deref() === undefined)
        })
        .toBe(true)
    },
  )

  journey('asks for no password when its session is over', async ({ open }) => {
    const visit = await open({ role: 'wall', kept: { refresh_token: 'gone', expires_at: 0 } })
    visit.traffic.expectTrouble(/40[0-9]/)
    await visit.goTo(`/wall?${COMMUNE}&kiosk=1`)
    await visit.page.getByText(say('pairing.title')).waitFor()
    expect(new URL(visit.page.url()).pathname).toBe('/wall')
    expect(await visit.page.locator('input, a').count()).toBe(0)
  })
})
