// From the URL to numbers: groups and types together, areas with all below them.
import { expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { IncidentType } from '@/domain/incident'
import { UNFILTERED } from '@/state/view'
import { filterOf } from './filter-of'

const area = (number: number, path: string) =>
  ({ number, path, id: path, code: String(number), codeEdition: '2025-07-01' }) as Area
const PROVINCE = area(1, 'vn.24')
const COMMUNE = area(2, 'vn.24.a')
const AREAS = [PROVINCE, COMMUNE, area(3, 'vn.24.a.1'), area(4, 'vn.24.a.2'), area(5, 'vn.24.b')]
const TYPES = ['crime', 'crime.trom_cap', 'fire', 'fire.rung'].map(
  (id, n) => ({ id, number: 10 + n }) as IncidentType,
)
const filter = (change: Partial<typeof UNFILTERED>, at = PROVINCE, held = PROVINCE) =>
  filterOf({ ...UNFILTERED, ...change }, at, held, AREAS, TYPES)

it('nothing chosen filters nothing', () => {
  expect(filter({})).toMatchObject({ types: null, severities: null, statuses: null, areas: null })
})

it('a group is all its types, a type only itself', () => {
  expect(filter({ groups: ['fire'] }).types).toEqual(new Set([12, 13]))
  expect(filter({ types: ['fire.rung'] }).types).toEqual(new Set([13]))
  expect(filter({ groups: ['crime'], types: ['fire.rung'] }).types).toEqual(new Set())
})

it('an area inside what is held is filtered by, with all below it', () => {
  expect(filter({}, COMMUNE).areas).toEqual(new Set([2, 3, 4]))
  const within = [{ code: '3', codeEdition: '2025-07-01' }]
  expect(filter({ within }, COMMUNE).areas).toEqual(new Set([3]))
})

it('an area that is not there filters nothing more', () => {
  const within = [{ code: '99', codeEdition: '2025-07-01' }]
  expect(filter({ within }, COMMUNE).areas).toEqual(new Set([2, 3, 4]))
})

it('statuses are told by their place', () => {
  expect(filter({ statuses: ['dong'] }).statuses).toEqual(new Set([9]))
})
