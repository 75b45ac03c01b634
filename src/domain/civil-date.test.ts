// Days in Vietnam and how many months lie between them.
import { describe, expect, it } from 'vitest'
import { civilDateOf, hourOfWeek, monthsAfter } from './civil-date'

describe('so many months later', () => {
  it.each([
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-22', -12, '2025-11-22'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %d', (day, months, later) => expect(monthsAfter(day, months)).toBe(later))
})

it('is tomorrow in Vietnam while it is still today in London', () => {
  expect(civilDateOf(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22')
  expect(civilDateOf(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23')
})

it('knows the hour of the week in Vietnam, Monday first', () => {
  expect(hourOfWeek(new Date('2026-11-22T16:59:59Z'))).toEqual({ hour: 23, weekday: 6 })
  expect(hourOfWeek(new Date('2026-11-22T17:00:00Z'))).toEqual({ hour: 0, weekday: 0 })
})
