// The slides in a hand: letters that can be read, nothing wider than the phone, swipes and buttons that turn them.
import { expect } from 'vitest'
import { ownCommune, ready } from './briefings'
import { journey, PHONE } from './journey'
import { keepPicture } from './screenshot'
import { say } from './words'

const READ = 'td, tbody th, p, li, dt, dd, textarea'

journey('a leader reads all slides on a phone', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader', size: PHONE })
  await goTo((await ownCommune()).briefingOf('2026-05'))
  await ready(page)
  const next = page.getByRole('button', { name: say('briefing.next') })
  for (let at = 1; ; at++) {
    await keepPicture(page, `briefing-${at}`)
    const seen = await page.evaluate((read) => {
      const slide = document.querySelector('section[data-shown]') as HTMLElement
      const scale = slide.getBoundingClientRect().width / slide.offsetWidth
      const texts = [...slide.querySelectorAll<HTMLElement>(read)].filter(
        (one) => !one.closest('[class*="liveMap"], svg') && one.offsetParent !== null,
      )
      return {
        name: slide.getAttribute('aria-label'),
        smallest: Math.min(
          ...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale),
        ),
        isWider: document.documentElement.scrollWidth > innerWidth,
        isSlideWider: slide.scrollWidth > slide.clientWidth,
      }
    }, READ)
    // A chart has the letters that it has everywhere.
    const least = seen.name === say('briefing.slide_trend') ? 12 : 16
    expect([seen.name, Math.min(seen.smallest, least)]).toEqual([seen.name, least])
    expect([seen.name, seen.isWider, seen.isSlideWider]).toEqual([seen.name, false, false])
    if (await next.isDisabled()) break
    await next.click()
  }
})
