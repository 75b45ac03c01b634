// The wall as a journey meets it: what it shows, and whether all of it can be read.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Visit } from './journey'

export const COMMUNE = 'area=23268@2024-12-31'
export const drawn = (page: Page) =>
  page.locator('main[data-ready="true"]:has(canvas)').waitFor({ state: 'attached' })

export const sceneOf = (page: Page) => new URL(page.url()).searchParams.get('scene')

export const showsScene = (page: Page, scene: number) =>
  expect.poll(() => sceneOf(page)).toBe(String(scene))

/** Letters that are cut or stand outside the screen, in words; the line that moves by itself is meant to. */
export const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wall = document.querySelector('[data-size]') as HTMLElement
    const found: string[] = []
    if (document.documentElement.scrollHeight > innerHeight) found.push('the page scrolls down')
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
    for (const element of wall.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, span, time')) {
      const isOwn = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      )
      if (!isOwn || element.closest('[data-moves]') || element.closest('.maplibregl-map')) continue
      const style = getComputedStyle(element)
      if (style.visibility === 'hidden' || style.display === 'none') continue
      const text = element.textContent ?? ''
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
        found.push(`outside: ${text}`)
      if (style.textOverflow === 'ellipsis') found.push(`ellipsis: ${text}`)
      for (let box = element.parentElement; box && box !== wall; box = box.parentElement) {
        const clips = getComputedStyle(box).overflowY !== 'visible'
        const edge = box.getBoundingClientRect()
        const isBeyond = bottom > edge.bottom + 1 || right > edge.right + 1 || left < edge.left - 1
        if (clips && isBeyond) found.push(`cut by its box: ${text}`)
      }
    }
    return found
  })

/** Two texts of the wall that lie on one another, in words. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>('header, main > div, aside > *, section'),
    ]
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }))
    return boxes.flatMap(({ part, box }, n) =>
      boxes.slice(n + 1).flatMap(({ part: other, box: theirs }) => {
        const isInside = part.contains(other) || other.contains(part)
        const across = Math.min(box.right, theirs.right) - Math.max(box.left, theirs.left)
        const down = Math.min(box.bottom, theirs.bottom) - Math.max(box.top, theirs.top)
        return !isInside && across > 1 && down > 1
          ? [`${part.tagName} ${part.className} and ${other.tagName} ${other.className}`]
          : []
      }),
    )
  })

/** The size of the letters of what a commander must read, in pixels of a screen of 1920 x 1080. */
export const lettersOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const sizeOf = (selector: string) => {
      const element = document.querySelector(selector)
      return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0
    }
    return {
      place: sizeOf('header h1'),
      clock: sizeOf('header time'),
      age: sizeOf('header p[data-level]'),
      title: sizeOf('aside h2'),
      count: sizeOf('aside [class*="number"]'),
      change: sizeOf('aside [class*="change"]'),
      parts: sizeOf('aside [class*="what"]'),
      ticker: sizeOf('[class*="ticker"] [class*="title"]'),
      row: sizeOf('aside li'),
    }
  })

export async function openWall({ page, goTo }: Visit, search = COMMUNE): Promise<void> {
  // The time of this page can be moved on; it goes by itself otherwise.
  await page.clock.install()
  await goTo(`/wall?${search}`)
  await drawn(page)
}
