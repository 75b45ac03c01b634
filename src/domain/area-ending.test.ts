import { describe, expect, it } from 'vitest'
import type { Area } from './area'
import { freeCode, type PartTyped, readPart, sumOf } from './area-ending'

const commune = { code: '23268', level: 'commune' } as Area
const typed: PartTyped = {
  areaId: null,
  kind: 'thôn',
  name: ' Đông ',
  code: '23268-09',
  households: '1.150',
  population: '',
}

describe('what areas become', () => {
  it('is an area that is there, or a new one', () => {
    expect(readPart({ ...typed, areaId: 'a', name: '' }).part).toEqual({ id: 'a' })
    expect(readPart(typed).part).toEqual({
      code: '23268-09',
      kind: 'thôn',
      name: 'Đông',
      households: 1150,
      population: null,
    })
  })

  it('is nothing while a field is wrong', () => {
    expect(readPart({ ...typed, name: '' })).toEqual({
      part: null,
      errors: { name: 'error.constraint.area_name_length' },
    })
  })

  it('has the first code that is free; that of a commune is given by its list', () => {
    const areas = ['23268-01', '23268-03'].map((code) => ({ code }) as Area)
    expect(freeCode(commune, areas, [])).toBe('23268-02')
    expect(freeCode(commune, areas, ['23268-02'])).toBe('23268-04')
    expect(freeCode({ ...commune, level: 'province' }, areas, [])).toBe('')
  })

  it('has the households of all that are known', () => {
    expect(sumOf([120, null, 130])).toBe(250)
    expect(sumOf([null, null])).toBeNull()
  })
})
