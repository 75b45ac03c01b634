// Days and times as spreadsheets and reports hold them.
import { describe, expect, it } from 'vitest'
import { readInstant } from '@/domain/typed-text'
import { dayOrderOf, plainTime } from './read-times'

describe('a time', () => {
  it.each([
    ['31/5/2025', '31/05/2025'],
    ['5.3.24', '05/03/2024'],
    ['5-3-98', '05/03/1998'],
    ['22h05 ngày 31/5/2025', '31/05/2025 22:05'],
    ['31/5/2025 22h', '31/05/2025 22:00'],
    ['31/05/2025, 9 giờ 05 phút', '31/05/2025 09:05'],
    ['31/05/2025 10:05:30 PM', '31/05/2025 22:05:30'],
    ['31/05/2025 12:05 SA', '31/05/2025 00:05'],
    ['Ngày 5 tháng 3 năm 2024', '05/03/2024'],
    ['20240305', '05/03/2024'],
    ['45356', '05/03/2024'],
    ['45356.75', '05/03/2024 18:00'],
    ['45356,75', '05/03/2024 18:00'],
    ['8h sáng 31/5/2025', '31/05/2025 08:00'],
    ['22h5 ngày 31/5/2025', '31/05/2025 22:05'],
    ['2025/05/31 08:00', '31/05/2025 08:00'],
    ['31/5/2025 - 22:05', '31/05/2025 22:05'],
    ['2 giờ chiều ngày 31/5/2025', '31/05/2025 14:00'],
    ['31-5-2025, 8 giờ 30 phút tối', '31/05/2025 20:30'],
    ['12 giờ trưa 31/5/2025', '31/05/2025 12:00'],
    ['11h đêm 31/5/2025', '31/05/2025 23:00'],
    ['1h đêm 31/5/2025', '31/05/2025 01:00'],
    ['2025-05-31 8h sáng', '31/05/2025 08:00'],
  ])('%s', (text, plain) => {
    expect(plainTime(text, 'dmy')).toBe(plain)
    expect(readInstant(plain)).not.toBeNull()
  })

  it.each([
    '2025-05-31T22:05:00Z',
    '2025-05-31 22:05',
    'hôm qua',
    '31/5',
    '99999',
    '31/5/2025 hay 1/6/2025',
    // Of that day or of the next.
    '12 giờ đêm 31/5/2025',
    '14h sáng 31/5/2025',
  ])('%s stays for the form to read or refuse', (text) => expect(plainTime(text, 'dmy')).toBe(text))

  it('reads the month first where the column can only be read so', () => {
    expect(dayOrderOf(['05/03/2024', '12/31/2024'])).toBe('mdy')
    expect(dayOrderOf(['05/03/2024', '31/12/2024', '12/31/2024'])).toBe('dmy')
    expect(dayOrderOf(['05/03/2024'])).toBe('dmy')
    expect(plainTime('12/31/2024 9:00', 'mdy')).toBe('31/12/2024 09:00')
    expect(plainTime('2025/03/05', 'mdy')).toBe('05/03/2025')
    expect(plainTime('ngày 5 tháng 3 năm 2024', 'mdy')).toBe('05/03/2024')
  })
})
