// Symbols of registers: the outline says the state, and shapes are told apart without colour.
import { describe, expect, it } from 'vitest'
import type { GroupStatus } from '@/domain/registers/groups'
import { groupSymbol } from './groups'
import { riskSiteSymbol } from './risk-sites'
import { sampleSpots } from './sample-registers.test-data'
import { partsOf, type SymbolName } from './symbols'
import { trafficSpotSymbol } from './traffic-spots'

const TODAY = '2025-07-15'

const isDashed = (name: SymbolName) => partsOf(name).some(({ dash }) => dash)
/** The outline, without halo and mark. */
const shapeOf = (name: SymbolName) => partsOf(name)[0]?.path

describe('the symbol of a group', () => {
  it.each([
    ['proposed', 'idle'],
    ['pilot', 'pilot'],
    ['launched', 'running'],
    ['expanded', 'running'],
    ['paused', 'idle'],
    ['ended', 'idle'],
  ] as const satisfies [GroupStatus, string][])('%s: %s', (status, stage) => {
    expect(groupSymbol({ isFireGroup: false, status })).toBe(`group-${stage}`)
    expect(groupSymbol({ isFireGroup: true, status })).toBe(`fire-group-${stage}`)
  })

  it.each(['group', 'fire-group'] as const)('%s: filled, dashed, hollow', (kind) => {
    const paintOf = (name: SymbolName) => partsOf(name)[1]?.fill
    expect(paintOf(`${kind}-running`)).toBe('group')
    expect(paintOf(`${kind}-pilot`)).toBe('paper')
    expect(paintOf(`${kind}-idle`)).toBe('paper')
    expect(isDashed(`${kind}-pilot`)).toBe(true)
    expect(isDashed(`${kind}-idle`)).toBe(false)
  })
})

describe('the symbol of a site at risk', () => {
  it.each([
    ['2025-07-14', 'risk-site-overdue'],
    ['2025-07-15', 'risk-site'],
    [null, 'risk-site'],
  ] as const)('next inspection %s: %s', (nextInspectionDue, symbol) => {
    expect(riskSiteSymbol({ nextInspectionDue }, TODAY)).toBe(symbol)
    expect(isDashed(symbol)).toBe(symbol === 'risk-site-overdue')
  })
})

describe('the symbol of a traffic spot', () => {
  it('is hollow once the last day of what is done there has passed', () => {
    const [, spot] = sampleSpots
    expect(spot?.lastDay).toBe('2025-07-14')
    expect(spot && trafficSpotSymbol(spot, '2025-07-14')).toBe('traffic-spot')
    expect(spot && trafficSpotSymbol(spot, '2025-07-15')).toBe('traffic-spot-over')
  })
})

it('no two things on the map have the same shape', () => {
  const shapes = (
    [
      'fire-point-ready',
      'camera-working',
      'incident-crime',
      'incident-fire',
      'hamlet',
      'group-running',
      'risk-site',
      'traffic-spot',
    ] as const
  ).map(shapeOf)
  expect(new Set(shapes).size).toBe(shapes.length)
})
