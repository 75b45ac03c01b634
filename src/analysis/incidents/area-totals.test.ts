// Sums by area: what lies below counts with it, what lies elsewhere does not.
import { expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { areasToCompare, areaTotals, restTotal } from './area-totals'

const area = (number: number, level: Area['level'], path: string) =>
  ({ id: path, number, level, path }) as Area
const AREAS = [
  area(1, 'province', 'vn.24'),
  area(2, 'commune', 'vn.24.a'),
  area(3, 'hamlet', 'vn.24.a.1'),
  area(4, 'hamlet', 'vn.24.a.2'),
  area(5, 'commune', 'vn.24.ab'),
  area(9, 'province', 'vn.25'),
]
const of = (path: string) => AREAS.find((one) => one.path === path) as Area

it('a commune has what its hamlets have, and not what a neighbour of a like name has', () => {
  const communes = areasToCompare(of('vn.24'), AREAS)
  expect(communes.map(({ path }) => path)).toEqual(['vn.24.a', 'vn.24.ab'])
  const totals = areaTotals(Uint32Array.of(1, 2, 3, 4, 5, 9, 77), AREAS, communes)
  expect(totals(Uint32Array.of(100, 1, 2, 4, 8, 16, 32))).toEqual([7, 8])
})

it('with what was noted at a commune itself, the hamlets add up to the commune', () => {
  const numbers = Uint32Array.of(1, 2, 3, 4, 5, 9, 77)
  const counts = Uint32Array.of(100, 1, 2, 4, 8, 16, 32)
  const restOf = (path: string) =>
    restTotal(numbers, AREAS, of(path), areasToCompare(of(path), AREAS))(counts)
  expect(restOf('vn.24.a')).toBe(1)
  expect(restOf('vn.24')).toBe(100)
  expect(restOf('vn.24.a.1')).toBe(0)
  const hamlets = areaTotals(numbers, AREAS, areasToCompare(of('vn.24.a'), AREAS))(counts)
  expect(hamlets.reduce((sum, count) => sum + count, restOf('vn.24.a'))).toBe(7)
})

it('a commune is compared by its hamlets, a hamlet by itself', () => {
  expect(areasToCompare(of('vn.24.a'), AREAS)).toHaveLength(2)
  expect(areasToCompare(of('vn.24.a.1'), AREAS)).toEqual([of('vn.24.a.1')])
})

it('a commune that was merged counts for the one that it hangs under, a hamlet that ended by itself', () => {
  const ended = { endedOn: '2026-07-01' }
  const merged = { ...area(6, 'commune', 'vn.24.a.old'), parentId: 'vn.24.a', ...ended }
  const hamlet = { ...area(7, 'hamlet', 'vn.24.a.3'), parentId: 'vn.24.a', ...ended }
  const areas = [...AREAS, merged, hamlet]
  expect(areasToCompare(of('vn.24'), areas).map(({ path }) => path)).toEqual([
    'vn.24.a',
    'vn.24.ab',
  ])
  expect(areasToCompare(of('vn.24.a'), areas)).toContain(hamlet)
  const totals = areaTotals(Uint32Array.of(2, 6), areas, areasToCompare(of('vn.24'), areas))
  expect(totals(Uint32Array.of(1, 4))).toEqual([5, 0])
})
