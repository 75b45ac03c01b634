// What axe finds wrong with a page by WCAG 2.2 AA.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Hints of buttons come under the mouse after a while and are half transparent at first: it goes to the corner, and what
 * comes or goes is waited for.
 */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForFunction(() => {
    const isPassing = ({ effect, playState }: Animation) =>
      playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime)
    const hints = [...document.querySelectorAll('[role=tooltip]')]
    return (
      !document.getAnimations().some(isPassing) &&
      hints.every((hint) => getComputedStyle(hint).opacity === '1')
    )
  })
}

/** What is wrong and where, nothing when nothing is. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}
