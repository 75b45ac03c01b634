import { expect, it } from 'vitest'
import { toInstant } from './instant'

it('reads both backends alike', () => {
  const instant = new Date('2026-11-22T04:14:11.779Z')
  expect(toInstant('2026-11-22T04:14:11.779+00:00')).toEqual(instant)
  expect(toInstant('2026-11-22 04:14:11.779+00')).toEqual(instant)
  expect(toInstant('2026-11-22 11:14:11.779+07')).toEqual(instant)
  expect(() => toInstant('yesterday')).toThrow(RangeError)
})
