import { describe, expect, it } from 'vitest'
import type { BriefingFigures, SpanCounts } from '@/domain/briefing'
import { changeInWords } from '@/domain/change-words'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { groupLines, totalLine } from './figure-lines'

const counts = (now: number, before: number, more: Partial<SpanCounts> = {}): SpanCounts => ({
  now,
  before,
  yearBefore: 0,
  yearToDate: now,
  yearToDateBefore: 0,
  ...more,
})
const figures = (types: Readonly<Record<string, SpanCounts>>): BriefingFigures =>
  ({
    spans: {
      now: [30, 60],
      before: [0, 30],
      yearBefore: [-335, -305],
      yearToDate: [0, 60],
      yearToDateBefore: [-365, -305],
    },
    types: Object.entries(types).map(([typeId, of]) => ({ typeId, counts: of })),
  }) as unknown as BriefingFigures

describe('the figures of a briefing', () => {
  const t = wordsOf('vi')
  const words = (now: number, before: number) => {
    const { change } = totalLine(figures({ other: counts(now, before) }))
    return change && changeInWords(change, 'vi', t)
  }

  it('say a fall with its share', () => {
    expect(words(1524, 1566)).toBe('giảm 42 vụ (-2,68%)')
  })

  it('say no share of nothing and of a few', () => {
    expect(words(3, 0)).toBe('tăng 3 vụ')
    expect(words(4, 2)).toBe('tăng 2 vụ')
    expect(words(0, 0)).toBe('không đổi')
  })

  it('have a line for each group with something to tell, which sum up to the total', () => {
    const all = figures({
      'traffic.tai_nan': counts(3, 1),
      'crime.trom_cap': counts(5, 8),
      'crime.lua_dao': counts(2, 0, { yearBefore: 4 }),
    })
    const lines = groupLines(all)
    expect(lines.map(({ id, counts: { now } }) => [id, now])).toEqual([
      ['crime', 7],
      ['traffic', 3],
    ])
    expect(lines[0]?.yearChange?.difference).toBe(3)
    expect(totalLine(all).counts).toEqual(counts(10, 9, { yearBefore: 4 }))
  })

  it('compare with nothing where no reporting rule was in force', () => {
    const all = figures({ other: counts(3, 0) })
    const first = { ...all, spans: { ...all.spans, before: null } }
    expect(totalLine(first).change).toBeNull()
    expect(totalLine(first).yearChange).not.toBeNull()
  })
})
