import { describe, expect, it } from 'vitest'
import { parsePeriod } from '@/domain/period'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from './briefed.test-data'
import { fileNameOf } from './file-name'
import { letterOf, periodInTitle } from './letter-of'

const t = wordsOf('vi')

describe('the letter around a report', () => {
  it.each([
    ['2025-06-15', 'Tân Phước, ngày 15 tháng 6 năm 2025'],
    ['2025-02-05', 'Tân Phước, ngày 05 tháng 02 năm 2025'],
    ['2025-10-03', 'Tân Phước, ngày 03 tháng 10 năm 2025'],
  ])('leaves no room to change its date, %s', (meetingOn, expected) => {
    expect(letterOf(briefedOf('vi', 'commune', { meetingOn }), t).placeAndDate).toBe(expected)
  })

  it('is dated today while the period runs', () => {
    const running = briefedOf('vi', 'commune', { isOver: false })
    expect(letterOf(running, t).placeAndDate).toContain('ngày 20 tháng 6 năm 2025')
  })

  it('has nobody above a province', () => {
    const { upperBody, body } = letterOf(briefedOf('vi', 'province'), t)
    expect([upperBody, body]).toEqual([[], ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH THUẬN']])
  })

  it.each([
    ['police_month:2025-06', 'tháng 6/2025'],
    ['calendar_month:2025-11', 'tháng 11/2025'],
    ['quarter:2025-Q2', 'quý II/2025'],
    ['police_year:2025', 'năm 2025'],
  ])('calls %s by its name', (text, expected) => {
    const period = parsePeriod(text, briefedOf().basics.rules, new Date('2026-01-20T00:00Z'))
    expect(period && periodInTitle(period, t)).toBe(expected)
  })
})

it.each([
  [{ kind: 'xã', name: 'Tân Phước' }, 'giao-ban_xa-tan-phuoc_2025-06'],
  [{ kind: 'tổ dân phố', name: 'Số 3 (Đông)' }, 'giao-ban_to-dan-pho-so-3-dong_2025-06'],
])('a file is called in plain letters', (area, expected) => {
  expect(fileNameOf(area, { name: '2025-06' })).toBe(expected)
})
