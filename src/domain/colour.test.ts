// Colours against values that others published, and what an admin may choose.
import { expect, it } from 'vitest'
import { contrastOf, lightened, unlikeness } from './colour'

it('tells the contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  // The grey that just passes 4.5 on white.
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
})

it('lightens a colour no more than the dark map needs', () => {
  expect(lightened('#ffd000', '#26313a', 4.5)).toBe('#ffd000')
  for (const colour of ['#000000', '#0000ff', '#7b2fa0']) {
    const lighter = lightened(colour, '#26313a', 4.5)
    expect(contrastOf(lighter, '#26313a')).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(lighter, '#26313a')).toBeLessThan(5.2)
  }
})

it('finds a red and a green alike that only the green cones tell apart, and not blue and yellow', () => {
  expect(unlikeness('#a05a00', '#6e7300')).toBeLessThan(10)
  expect(unlikeness('#2456a8', '#9a6700')).toBeGreaterThan(40)
  expect(unlikeness('#2456a8', '#2456a8')).toBe(0)
})
