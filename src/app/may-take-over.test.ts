import { expect, it } from 'vitest'
import { mayTakeOver } from './may-take-over'

const LEFT_ALONE = { isOnline: true, isHidden: true, isAtWork: false, idleMs: 0 }

it('lets a new version in while nobody looks, or on a wall that nobody touches', () => {
  expect(mayTakeOver(LEFT_ALONE)).toBe(true)
  expect(mayTakeOver({ ...LEFT_ALONE, isHidden: false, idleMs: 11 * 60_000 })).toBe(true)
})

it.each([
  ['in the middle of a form', { isAtWork: true, idleMs: 60 * 60_000 }],
  ['before the eyes of somebody', { isHidden: false, idleMs: 60_000 }],
  ['without a network', { isOnline: false }],
])('keeps it waiting %s', (_, moment) => {
  expect(mayTakeOver({ ...LEFT_ALONE, ...moment })).toBe(false)
})
