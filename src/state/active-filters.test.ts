// What is filtered by, in words: every part of the filter has a name and a way back.
import { expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { activeFilters } from './active-filters'
import { DEFAULT_VIEW, isFiltering, type UNFILTERED, type View } from './view'

const WORDS = { areas: [], types: new Map(), language: 'vi', t: wordsOf('vi') } as const

const FILTERS: { [By in keyof typeof UNFILTERED]: readonly [View[By], string] } = {
  groups: [['crime'], 'Tội phạm về trật tự xã hội'],
  types: [['trom_cap'], 'trom_cap'],
  severities: [[1], 'Ít nghiêm trọng'],
  statuses: [['moi_tiep_nhan'], ''],
  resolutions: [['days_7'], 'Giải quyết từ 3 đến 7 ngày'],
  hours: [[18, 21], '18–22 giờ'],
  weekdays: [[0, 4], 'Thứ Hai–Thứ Sáu'],
  within: [[{ code: '00617', codeEdition: '2024-12-31' }], '00617'],
  onlyWithoutPosition: [true, 'Chưa có vị trí'],
}

it('says nothing of what is not filtered', () => {
  expect(activeFilters(DEFAULT_VIEW, WORDS)).toEqual([])
})

it.each(Object.entries(FILTERS))('%s has a name and a way back', (by, [value, name]) => {
  const view: View = { ...DEFAULT_VIEW, [by]: value }
  const [filter, ...others] = activeFilters(view, WORDS)
  expect(others).toEqual([])
  expect(filter?.by).toBe(by)
  expect(filter?.name).toContain(name)
  expect(filter?.name).not.toMatch(/\w\.\w/)
  if (by !== 'groups') expect(isFiltering({ ...view, ...filter?.without })).toBe(false)
})
