import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/civil-date'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { axisNames, binName, stretchName } from './trend-days'

const daysFrom = (first: string, count: number, step = 1): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index * step))

const t = wordsOf('vi')

describe('names under the axis of a trend', () => {
  const textsOf = (...[days, step, room]: [string[], 'day' | 'week' | 'month', number]) =>
    axisNames(days, step, room, t).map(({ name, year }) => (year ? `${name} ${year}` : name))

  it('names days as far apart as there is room, and the year where it changes', () => {
    expect(textsOf(daysFrom('2026-12-15', 31), 'day', 6.2)).toEqual([
      '15/12 2026',
      '22/12',
      '29/12',
      '05/01 2027',
      '12/01',
    ])
  })

  it('names the same day of each month where there are many', () => {
    expect(textsOf(daysFrom('2026-10-15', 120), 'day', 20)).toEqual([
      '15/10 2026',
      '15/11',
      '15/12',
      '15/01 2027',
    ])
  })

  it('names calendar months by number and police months by their first day', () => {
    expect(textsOf(['2026-11-01', '2026-12-01', '2027-01-01'], 'month', 0.5)).toEqual([
      'T11 2026',
      'T12',
      'T1 2027',
    ])
    expect(textsOf(['2026-11-15', '2026-12-15'], 'month', 0.5)).toEqual(['15/11 2026', '15/12'])
  })

  it('leaves room between weeks however many there are', () => {
    const days = daysFrom('2020-01-06', 600, 7)
    const indexes = axisNames(days, 'week', 70, t).map(({ index }) => index)
    expect(indexes.slice(0, 3)).toEqual([0, 70, 140])
  })
})

describe('names of bins and stretches', () => {
  const days = daysFrom('2026-12-15', 31)
  const END = '2027-01-15'

  it('says both days, and the year once where it is one', () => {
    expect(stretchName(days, { first: 0, after: 3 }, END)).toBe('15/12–17/12/2026')
    expect(stretchName(days, { first: 0, after: 31 }, END)).toBe('15/12/2026–14/01/2027')
    expect(stretchName(days, { first: 30, after: 31 }, END)).toBe('14/01/2027')
  })

  it('says the weekday of a day, the days of a week, the name of a month', () => {
    expect(binName(['2026-11-30'], 0, 'day', '2026-12-01', t)).toBe('Thứ Hai, 30/11/2026')
    expect(binName(['2026-11-29'], 0, 'day', '2026-11-30', t)).toBe('Chủ Nhật, 29/11/2026')
    expect(binName(['2026-11-30'], 0, 'week', '2026-12-05', t)).toBe('30/11–04/12/2026')
    expect(binName(['2026-11-01'], 0, 'month', '2026-12-01', t)).toBe('Tháng 11/2026')
    expect(binName(['2026-11-15'], 0, 'month', '2026-12-15', t)).toBe('15/11–14/12/2026')
  })

  it('counts the 29th of February', () => {
    expect(binName(['2028-02-29'], 0, 'day', '2028-03-01', t)).toBe('Thứ Ba, 29/02/2028')
    expect(binName(['2028-02-01'], 0, 'month', '2028-03-01', t)).toBe('Tháng 02/2028')
  })
})
