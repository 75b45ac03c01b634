import { describe, expect, it } from 'vitest'
import { chartCsv } from './chart-csv'
import type { Cell } from './chart-table'

/** The lines after the heading. */
const linesOf = (language: 'vi' | 'en', ...rows: Cell[][]): string[] =>
  chartCsv({ columns: ['a'], rows }, language)
    .split('\r\n')
    .slice(1, -1)

describe('a chart as CSV', () => {
  it('opens as UTF-8 and with the separator of the language', () => {
    const table = { columns: ['Địa bàn', 'Số vụ'], rows: [['Thôn 1', 1524]] }
    expect(chartCsv(table, 'vi')).toBe('\uFEFFĐịa bàn;Số vụ\r\nThôn 1;1524\r\n')
    expect(chartCsv(table, 'en')).toBe('\uFEFFĐịa bàn,Số vụ\r\nThôn 1,1524\r\n')
  })

  it('writes decimals as the language does, without dots for thousands', () => {
    expect(linesOf('vi', [12345.678, -2.5])).toEqual(['12345,678;-2,5'])
    expect(linesOf('en', [12345.678, -2.5])).toEqual(['12345.678,-2.5'])
    expect(linesOf('vi', [0.1 + 0.2])).toEqual(['0,3'])
  })

  it('leaves a cell empty where there is no figure', () => {
    expect(linesOf('vi', ['x', null, Number.NaN])).toEqual(['x;;'])
  })

  it('lets no cell run as a formula', () => {
    const dangerous = ['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")']
    for (const text of dangerous) {
      expect(linesOf('en', [text]).join()).toMatch(/^"?'/)
    }
  })

  it('keeps negative numbers numbers, also when they come as text', () => {
    expect(linesOf('vi', [-42, '-42', '-2,68', '+20'])).toEqual(['-42;-42;-2,68;+20'])
  })

  it('quotes separators, quotes and line breaks', () => {
    expect(linesOf('vi', ['a;b', 'a,b', 'say "x"'])).toEqual(['"a;b";a,b;"say ""x"""'])
    expect(linesOf('en', ['a;b', 'a,b'])).toEqual(['a;b,"a,b"'])
    expect(chartCsv({ columns: ['a\nb'], rows: [] }, 'vi')).toBe('\uFEFF"a\nb"\r\n')
  })

  it('writes composed letters', () => {
    expect(linesOf('vi', ['Đà Nẵng'.normalize('NFD')])).toEqual(['Đà Nẵng'.normalize('NFC')])
  })
})
