// The outline of a fire point says whether one can count on it today.
import { describe, expect, it } from 'vitest'
import { firePointSymbol } from './fire-points'
import { partsOf } from './symbols'

const TODAY = '2025-06-01'

describe('the symbol of a fire point', () => {
  it.each([
    ['ready', '2025-06-01', 'fire-point-ready'],
    ['ready', null, 'fire-point-ready'],
    ['ready', '2025-05-31', 'fire-point-overdue'],
    ['needs_service', '2026-01-01', 'fire-point-not-ready'],
    ['out_of_service', null, 'fire-point-not-ready'],
  ] as const)('%s, next check %s: %s', (status, nextCheckDue, symbol) => {
    expect(firePointSymbol({ status, nextCheckDue }, TODAY)).toBe(symbol)
  })

  it('is told apart without colour: filled, dashed, hollow', () => {
    const isFilled = (name: 'fire-point-ready' | 'fire-point-not-ready') =>
      partsOf(name).some(({ fill, path }) => fill === 'fire_point' && path.length > 0)
    expect(isFilled('fire-point-ready')).toBe(true)
    expect(isFilled('fire-point-not-ready')).toBe(false)
    expect(partsOf('fire-point-overdue').some(({ dash }) => dash)).toBe(true)
    expect(partsOf('fire-point-not-ready').some(({ dash }) => dash)).toBe(false)
  })
})
