// The four layers are on the screen: their colours are there at once, gone when switched off, and back again.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { INCIDENT_GROUPS } from '@/domain/incident'
import { colourOf, type Paint } from '@/layers/palette'
import { LISTED_LAYER_IDS, type ListedLayerId } from '@/layers/registry'
import { journey } from './journey'
import { drawn, mapOf } from './operations'
import { countColour, countDifferent, type Pixels, readPng } from './pixels'
import { keepPicture } from './screenshot'
import { say } from './words'

const PAINTS: Readonly<Record<ListedLayerId, readonly Paint[]>> = {
  hamlets: ['areaLine'],
  fire_points: ['fire_point'],
  cameras: ['camera'],
  incidents: [...INCIDENT_GROUPS, 'cluster'],
}

/** Fewer pixels of a colour may be the rim of something else. */
const FEW = 60

const pictureOf = async (page: Page): Promise<Pixels> => readPng(await mapOf(page).screenshot())

const countOf = (picture: Pixels, layerId: ListedLayerId, theme: 'light' | 'dark'): number =>
  Math.max(...PAINTS[layerId].map((paint) => countColour(picture, colourOf(theme, paint), 2)))

journey.for(['light', 'dark'] as const)('in the %s theme', async (theme, { open }) => {
  const { page, goTo } = await open({ role: 'officer', theme })
  // A year, so that there is something on any day.
  await goTo('/?period=days:365&at=107.725,10.688,13.6')
  await drawn(page)
  const whole = await pictureOf(page)
  await keepPicture(page, `layers-${theme}`)
  for (const layerId of LISTED_LAYER_IDS) {
    expect(countOf(whole, layerId, theme), `${layerId} at first`).toBeGreaterThan(FEW)
    const box = page.getByRole('switch', { name: say(`layer.${layerId}`), exact: true })
    await box.click()
    await expect.poll(async () => countOf(await pictureOf(page), layerId, theme)).toBeLessThan(FEW)
    await box.click()
    // The mouse has left no mark on the map: it is the same picture again.
    await expect.poll(async () => countDifferent(await pictureOf(page), whole)).toBeLessThan(FEW)
  }
})

/** A few soft spots cover more than this; single incidents less. */
const MANY = 20_000

journey.for(['light', 'dark'] as const)(
  'as a density, in the %s theme',
  async (theme, { open }) => {
    const { page, goTo } = await open({ role: 'officer', theme })
    const shown = async (layers: string): Promise<Pixels> => {
      await goTo(`/?period=days:365&at=107.725,10.688,13.6&layers=${layers}`)
      await drawn(page)
      return pictureOf(page)
    }
    const none = await shown('cameras')
    // Chosen on a map that is there already: it is not the layer's first picture.
    await shown('cameras,incidents')
    await page.getByRole('combobox', { name: say('display.show') }).selectOption('density')
    await expect.poll(async () => countDifferent(none, await pictureOf(page))).toBeGreaterThan(MANY)
    const density = await pictureOf(page)
    await keepPicture(page, `density-${theme}`)
    // Another kernel is another picture, drawn on the same map.
    await page.getByRole('combobox', { name: say('display.radius') }).selectOption('500')
    await expect
      .poll(async () => countDifferent(density, await pictureOf(page)))
      .toBeGreaterThan(MANY)
  },
)
