import { describe, expect, it } from 'vitest'
import { fold, matchRank, search, searchable } from './search'

describe('search', () => {
  it('finds Quế Tân however it is typed', () => {
    const entries = ['Xã Quế Tân', 'Xã Bằng Cả', 'Phường Đa Mai'].map((name) =>
      searchable(name, [name]),
    )
    for (const typed of [
      'que tan',
      'Quế Tân',
      'Quế Tân'.normalize('NFD'),
      'QUE TAN',
      '  quế  tân ',
    ]) {
      expect(search(typed, entries, 5)).toEqual(['Xã Quế Tân'])
    }
    expect(search('da mai', entries, 5)).toEqual(['Phường Đa Mai'])
    expect(search('đa mai', entries, 5)).toEqual(['Phường Đa Mai'])
  })

  it('finds an area by its old name, and ranks the main match first', () => {
    const entries = [
      searchable('Phường La Gi', ['Phường La Gi', 'xã Tân Phước']),
      searchable('Xã Tân Phước', ['Xã Tân Phước']),
      searchable('Tân', ['Tân']),
    ]
    expect(search('tan phuoc', entries, 5)).toEqual(['Phường La Gi', 'Xã Tân Phước'])
    expect(search('tan', entries, 1)).toEqual(['Tân'])
  })

  it('finds nothing for nothing', () => {
    expect(search('  ', [searchable('x', ['x'])], 5)).toEqual([])
    expect(matchRank(fold('ba'), fold('Cầu Ba'))).toBe(2)
    expect(matchRank(fold('zz'), fold('Cầu Ba'))).toBe(0)
  })
})
