// Noticing that this machine was away.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Wake, watchWake } from './wake'

const page = { window: new EventTarget(), document: new EventTarget() }
const wakes: Wake[] = []
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', page.window)
  vi.stubGlobal('document', Object.assign(page.document, { visibilityState: 'visible' }))
  wakes.length = 0
  stop = watchWake((wake) => wakes.push(wake))
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('is woken by a sleep, and not by timers that a browser holds back for a minute', async () => {
  await vi.advanceTimersByTimeAsync(60_000)
  vi.setSystemTime(Date.now() + 60_000)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(wakes).toEqual([])
  vi.setSystemTime(Date.now() + 8 * 3_600_000)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(wakes).toEqual(['woke'])
  await vi.advanceTimersByTimeAsync(600_000)
  expect(wakes).toEqual(['woke'])
})

it('is woken when the network is back, and seen when the page is', () => {
  page.window.dispatchEvent(new Event('online'))
  page.document.dispatchEvent(new Event('visibilitychange'))
  Object.assign(document, { visibilityState: 'hidden' })
  page.document.dispatchEvent(new Event('visibilitychange'))
  expect(wakes).toEqual(['woke', 'seen'])
})

it('is told nothing once it is not asked any more', async () => {
  stop()
  page.window.dispatchEvent(new Event('online'))
  page.document.dispatchEvent(new Event('visibilitychange'))
  vi.setSystemTime(Date.now() + 3_600_000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(wakes).toEqual([])
})
