// Which types are offered, and in which order.
import { expect, it } from 'vitest'
import type { IncidentType } from './incident'
import { offeredGroups, typeGroups } from './incident-types'

const type = (id: string, sortOrder: number, retiredAt: Date | null = null): IncidentType => ({
  id,
  number: sortOrder,
  parentId: id.includes('.') ? (id.split('.')[0] ?? null) : null,
  labelVi: id,
  labelEn: id,
  selfManagement: null,
  colour: '#000000',
  symbol: 'diamond',
  sortOrder,
  retiredAt,
  version: '1',
})
const AT = new Date('2026-11-01T00:00:00Z')
const ids = (groups: ReturnType<typeof typeGroups>) =>
  groups.map(({ group, types }) => [group.id, types.map(({ id }) => id)])

it('stands in order, whatever came last by the change feed, with the rest of a group at its end', () => {
  const types = [type('vice', 200), type('crime.moi', 109), type('crime', 100)]
  const rest = [type('crime.khac', 108), type('crime.cuop', 103)]
  expect(ids(typeGroups([...types, ...rest]))).toEqual([
    ['crime', ['crime.cuop', 'crime.moi', 'crime.khac']],
    ['vice', []],
  ])
})

it('offers neither a retired type nor any of a retired group', () => {
  const types = [
    type('crime', 100),
    type('crime.cuop', 101, AT),
    type('crime.khac', 102),
    type('vice', 200, AT),
    type('vice.ma_tuy', 201),
  ]
  expect(ids(offeredGroups(types))).toEqual([['crime', ['crime.khac']]])
})

it('keeps the type of a report that was begun before it was retired', () => {
  const types = [type('crime', 100), type('crime.cuop', 101, AT), type('vice', 200, AT)]
  expect(ids(offeredGroups(types, 'crime.cuop'))).toEqual([['crime', ['crime.cuop']]])
  expect(ids(offeredGroups(types, 'vice'))).toEqual([
    ['crime', []],
    ['vice', []],
  ])
})
