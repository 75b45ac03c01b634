import { expect, it } from 'vitest'
import { type AreaFigures, ranked, shortRanking } from './ranking-order'

const area = (id: string, count: number, rate: AreaFigures['rate'], difference: number | null) => ({
  id,
  name: id,
  count,
  rate,
  change: difference === null ? null : { difference, percent: null, verdict: 'no_change' as const },
})
const AREAS: AreaFigures[] = [
  area('a', 5, null, -3),
  area('b', 9, 1.5, 4),
  area('c', 5, 7.2, null),
  area('d', 0, 0, 0),
]
const order = (column: 'count' | 'rate' | 'change', isDescending: boolean): string =>
  ranked(AREAS, { column, isDescending })
    .map(({ id }) => id)
    .join('')

it('orders by a column, up and down, equal ones as they came', () => {
  expect(order('count', true)).toBe('bacd')
  expect(order('count', false)).toBe('dacb')
})

it('puts areas without a figure last either way', () => {
  expect(order('rate', true)).toBe('cbda')
  expect(order('rate', false)).toBe('dbca')
  expect(order('change', true)).toBe('bdac')
  expect(order('change', false)).toBe('adbc')
})

it('puts areas with too few incidents for a rate last, too', () => {
  const few = [area('x', 4, 'too_few', 0), ...AREAS]
  const ids = ranked(few, { column: 'rate', isDescending: true }).map(({ id }) => id)
  expect(ids.join('')).toBe('cbdxa')
})

it('keeps a chosen area in sight, with its own rank', () => {
  const rows = shortRanking(AREAS, 2, ({ id }) => id === 'd')
  expect(rows.map(({ area: { id }, rank }) => `${rank}${id}`)).toEqual(['1a', '2b', '4d'])
})
