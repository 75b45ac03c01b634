import { describe, expect, it } from 'vitest'
import {
  changeInWords,
  comparisonInWords,
  countInWords,
  earlierInWords,
  type JudgedChange,
  judgedInWords,
  untilInWords,
} from './change-words'
import { wordsOf } from './words/words-of.test-data'

const inVietnamese = wordsOf('vi')
const inEnglish = wordsOf('en')

const change = (difference: number, percent: number | null) => ({ difference, percent })

describe('a change in words', () => {
  it('says difference and percent as Vietnamese reports do', () => {
    expect(changeInWords(change(12, 20), 'vi', inVietnamese)).toBe('tăng 12 vụ (+20%)')
    expect(changeInWords(change(-42, -2.681), 'vi', inVietnamese)).toBe('giảm 42 vụ (-2,68%)')
    expect(changeInWords(change(1524, 1000), 'vi', inVietnamese)).toBe('tăng 1.524 vụ (+1.000%)')
  })

  it('says them in English, with one incident as one', () => {
    expect(changeInWords(change(-1, -50), 'en', inEnglish)).toBe('down 1 incident (-50%)')
    expect(changeInWords(change(1524, 12.5), 'en', inEnglish)).toBe('up 1,524 incidents (+12.5%)')
  })

  it('leaves the percent out where there is none, or where it would say 0', () => {
    expect(changeInWords(change(3, null), 'vi', inVietnamese)).toBe('tăng 3 vụ')
    expect(changeInWords(change(1, 0.001), 'vi', inVietnamese)).toBe('tăng 1 vụ')
  })

  it('says that nothing changed', () => {
    expect(changeInWords(change(0, 0), 'vi', inVietnamese)).toBe('không đổi')
    expect(changeInWords(change(0, null), 'en', inEnglish)).toBe('no change')
  })

  it('says why it is not called a rise or a fall', () => {
    const judged = (verdict: JudgedChange['verdict']) =>
      judgedInWords({ ...change(-2, -0.7), verdict }, 'vi', inVietnamese)
    expect(judged('no_change')).toBe('giảm 2 vụ (-0,7%), trong mức dao động')
    expect(judged('too_few')).toBe('giảm 2 vụ (-0,7%), chưa đủ cơ sở')
    expect(judged('other_length')).toBe('giảm 2 vụ (-0,7%), do số ngày hai kỳ khác nhau')
    expect(judged('fall')).toBe('giảm 2 vụ (-0,7%)')
    expect(judged(null)).toBe('giảm 2 vụ (-0,7%)')
    const none = { ...change(0, 0), verdict: 'no_change' } as const
    expect(judgedInWords(none, 'vi', inVietnamese)).toBe('không đổi')
  })

  it('says what it is compared with', () => {
    const change = { difference: -42, percent: -2.68, verdict: 'fall' } as const
    const comparison = {
      against: 'year_before',
      isPart: false,
      until: null,
      counted: 1524,
      earlier: 1566,
      change,
    } as const
    expect(comparisonInWords(comparison, 'vi', inVietnamese)).toBe(
      'So với cùng kỳ năm trước (1.566 vụ): giảm 42 vụ (-2,68%)',
    )
    const begun = {
      ...comparison,
      against: 'period_before',
      isPart: true,
      until: '2026-11-21',
    } as const
    expect(earlierInWords(begun, 'vi', inVietnamese)).toBe(
      'So với cùng thời gian kỳ trước (1.566 vụ)',
    )
    expect(untilInWords([begun], 'vi', inVietnamese)).toBe('Đến hết ngày 21/11: 1.524 vụ')
    expect(untilInWords([comparison], 'vi', inVietnamese)).toBeNull()
    expect(untilInWords([], 'vi', inVietnamese)).toBeNull()
    expect(earlierInWords({ ...begun, earlier: 1 }, 'en', inEnglish)).toBe(
      'Against the same part of the period before (1 incident)',
    )
  })

  it('counts incidents', () => {
    expect(countInWords(1524, 'vi', inVietnamese)).toBe('1.524 vụ')
    expect(countInWords(1, 'en', inEnglish)).toBe('1 incident')
  })
})
