// From report to resolution: whole days, and the class they lie in.
import { expect, it } from 'vitest'
import { daysToResolution, resolutionAt } from './resolution'

const AT = new Date('2026-11-01T08:00:00+07:00')
const after = (days: number) => new Date(AT.getTime() + days * 86_400_000)

it('counts whole days from the report, or from the incident where that was not noted', () => {
  const days = (settled: number | null, reported: number | null = null) =>
    daysToResolution({
      occurredAt: AT,
      reportedAt: reported === null ? null : after(reported),
      resolvedAt: settled === null ? null : after(settled),
    })
  expect([days(0.9), days(1), days(6.99), days(7, 2)]).toEqual([0, 1, 6, 5])
  // Noted as settled before it was reported; years later; never.
  expect([days(1, 3), days(2000), days(null)]).toEqual([0, 254, 255])
})

it('puts each day into one class', () => {
  expect([0, 1, 2, 3, 6, 7, 19, 20, 59, 60, 254, 255].map(resolutionAt)).toEqual([
    'same_day',
    'days_3',
    'days_3',
    'days_7',
    'days_7',
    'days_20',
    'days_20',
    'days_60',
    'days_60',
    'longer',
    'longer',
    'unresolved',
  ])
})
