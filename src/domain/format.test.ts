import { expect, it } from 'vitest'
import {
  formatCivilDate,
  formatDateTime,
  formatDistance,
  formatNumber,
  formatSurface,
} from './format'

it('writes numbers and dates by Vietnamese rules', () => {
  expect(formatNumber(1524, 'vi')).toBe('1.524')
  expect(formatNumber(1524.5, 'vi', 1)).toBe('1.524,5')
  expect(formatNumber(1524, 'en')).toBe('1,524')
  expect(formatCivilDate('2024-05-31')).toBe('31/05/2024')
  expect(formatDateTime(new Date('2026-11-14T16:59:00Z'))).toBe('23:59 14/11/2026')
  expect(formatDistance(1234, 'vi')).toBe('1,2 km')
  expect(formatDistance(85.4, 'vi')).toBe('85 m')
  expect(formatDistance(999.6, 'vi')).toBe('1 km')
})

it('says surfaces in the unit that people think of', () => {
  expect(formatSurface(9_999.4, 'vi')).toBe('9.999 m²')
  expect(formatSurface(12_340, 'vi')).toBe('1,2 ha')
  expect(formatSurface(3_450_000, 'en')).toBe('3.5 km²')
})
