// What the database is asked to count is what the worker would let pass, in ids for numbers.
import { describe, expect, it } from 'vitest'
import { randomFrom } from '@/analysis/incidents/made-up-incidents.test-data'
import { type Area, isWithin } from '@/domain/area'
import { INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { UNFILTERED } from '@/state/view'
import { countedFilter } from './countable'
import { filterOf } from './filter-of'

const PATHS = ['vn', 'vn.24', 'vn.24.a', 'vn.24.a.1', 'vn.24.a.2', 'vn.24.b', 'vn.24.b.1', 'vn.25']
const AREAS = PATHS.map(
  (path, n) => ({ number: n + 1, path, id: path, code: path, codeEdition: '2025-07-01' }) as Area,
)
const TYPES = ['crime', 'crime.trom_cap', 'fire', 'fire.rung'].map(
  (id, n) => ({ id, number: 10 + n }) as IncidentType,
)
const at = (path: string) => AREAS.find((area) => area.path === path) as Area

describe('a filter of counts', () => {
  it('lets pass what the filter of rows lets pass', () => {
    const random = randomFrom(12)
    const some = <Item>(items: readonly Item[], share: number) =>
      items.filter(() => random() < share)
    for (let round = 0; round < 300; round++) {
      const view = {
        ...UNFILTERED,
        groups: random() < 0.5 ? INCIDENT_GROUPS : some(INCIDENT_GROUPS, 0.5),
        types: some(['crime.trom_cap', 'fire.rung'], 0.3),
        within: some(AREAS, 0.2).map(({ code, codeEdition }) => ({ code, codeEdition })),
      }
      const area = random() < 0.5 ? at('vn.24') : at('vn')
      const counted = countedFilter(view, area, AREAS, TYPES)
      const listed = filterOf(view, area, area, AREAS, TYPES)
      const tops = (counted?.areaIds ?? []).map(at)
      const inside = AREAS.filter(({ path }) => isWithin(path, area.path))
      for (const { path, number } of inside) {
        const parts = tops.filter((top) => isWithin(path, top.path))
        // In one part at most: nothing is counted twice.
        expect(parts.length).toBe((listed.areas?.has(number) ?? true) ? 1 : 0)
      }
      for (const { id, number } of TYPES)
        expect(counted?.types?.includes(id) ?? true).toBe(listed.types?.has(number) ?? true)
    }
  })

  it('is none where counts do not tell', () => {
    for (const change of [
      { severities: [3] as const },
      { statuses: ['dong'] as const },
      { resolutions: ['unresolved'] as const },
      { hours: [1, 2] as const },
      { weekdays: [0, 0] as const },
      { onlyWithoutPosition: true },
    ])
      expect(countedFilter({ ...UNFILTERED, ...change }, at('vn'), AREAS, TYPES)).toBeNull()
  })

  it('of an area inside is that of it where it is chosen, or all is', () => {
    const key = { code: 'vn.24.a', codeEdition: '2025-07-01' }
    const inside = (path: string, within: readonly (typeof key)[]) =>
      countedFilter({ ...UNFILTERED, within }, at(path), AREAS, TYPES, at('vn.24'))?.areaIds
    expect(inside('vn.24.b', [])).toEqual(['vn.24.b'])
    expect(inside('vn.24.b', [key])).toEqual([])
    expect(inside('vn.24.a.1', [key])).toEqual(['vn.24.a.1'])
    expect(inside('vn.24', [key])).toEqual(['vn.24.a'])
  })
})
