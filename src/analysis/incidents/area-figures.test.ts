// An area has what its hamlets have, now and before; where nobody counted it, nothing is said.
import { expect, it } from 'vitest'
import { areaFigures } from './area-figures'
import type { CountedAnswer } from './question'

const areas = [
  { number: 1, path: 'vn.a' },
  { number: 2, path: 'vn.a.x' },
  { number: 3, path: 'vn.a.y' },
  { number: 4, path: 'vn.b' },
]
const counted = (...byArea: number[]) => ({
  total: 0,
  withoutPlace: 0,
  types: new Uint32Array(),
  areas: Uint32Array.from(byArea),
})
const answer: CountedAnswer = {
  counts: counted(1, 20, 4),
  others: [counted(0, 10, 5), null],
  usual: counted(1, 20, 4),
  daily: null,
  areaNumbers: Uint32Array.of(1, 2, 3),
  density: null,
}
const periods = {
  now: [30, 60],
  before: [0, 30],
  yearBefore: [-335, -305],
  isRunning: false,
} as const

it('sums up what lies in an area, and compares it', () => {
  const { count, comparisons } = areaFigures(answer, areas, { path: 'vn.a' }, periods) ?? {}
  expect(count).toBe(25)
  expect(comparisons).toMatchObject([
    { against: 'period_before', earlier: 15, change: { difference: 10 } },
  ])
  expect(areaFigures(answer, areas, { path: 'vn.a.x' }, periods)?.count).toBe(20)
})

it('says nothing of an area that was not counted', () => {
  expect(areaFigures(answer, areas, { path: 'vn.b' }, periods)).toBeNull()
})
