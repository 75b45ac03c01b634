// How long an item waits after a try that failed in passing.
import { expect, it } from 'vitest'
import { Failure } from '@/data/failure'
import { delayAfter, isDue, LONGEST_DELAY_MS } from './passing'

const offline = new Failure('error.code.offline')
const now = new Date('2026-06-01T05:00:00Z')
const inMs = (ms: number) => new Date(now.getTime() + ms)

it('doubles the wait, up to five minutes, however many tries there were', () => {
  expect([1, 2, 3].map((tries) => delayAfter(offline, tries, 1))).toEqual([2000, 4000, 8000])
  expect(delayAfter(offline, 5000, 1)).toBe(LONGEST_DELAY_MS)
})

it('spreads the phones of a station over at least half of the wait', () => {
  expect(delayAfter(offline, 3, 0)).toBe(4000)
})

it('waits longer where the server said that it was too much', () => {
  expect(delayAfter(new Failure('error.code.rate_limited'), 1, 1)).toBe(60_000)
})

it('holds nothing back for a wait that a wrong clock made', () => {
  expect([null, inMs(-1), inMs(24 * 3_600_000)].map((at) => isDue(at, now))).toEqual([
    true,
    true,
    true,
  ])
  expect(isDue(inMs(1000), now)).toBe(false)
})
