import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from '@/screens/briefing/report/briefed.test-data'
import { reportOf } from '@/screens/briefing/report/report-of'
import { partsOf } from './office-file.test-data'
import { sheetName } from './sheet-name'
import { xlsxFile } from './xlsx-file'

const t = wordsOf('vi')
const MADE_AT = new Date('2025-06-20T03:00:00Z')

async function xlsx() {
  const file = await xlsxFile(reportOf(briefedOf(), t), t, MADE_AT)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await file.arrayBuffer())
  const sheet = (name: string) => {
    const found = book.getWorksheet(name)
    if (found === undefined) throw new Error(`no sheet ${name}`)
    return found
  }
  const rowOf = (name: string, first: string) => {
    const rows = sheet(name).getRows(1, sheet(name).rowCount) ?? []
    const row = rows.find((one) => one.getCell(1).value === first)
    if (row === undefined) throw new Error(`no row ${first}`)
    return row
  }
  return { file, book, sheet, rowOf }
}

describe('the briefing as a workbook', () => {
  it('says first what it is of, whether it is closed and when it was made', async () => {
    const { book } = await xlsx()
    const texts = book.worksheets[0]?.getSheetValues().flat().filter(Boolean)
    expect(texts).toEqual(
      expect.arrayContaining([
        'Giao ban tháng 6/2025',
        'Xã Tân Phước',
        'Kỳ tháng 06/2025 (15/05–14/06)',
        'Số liệu chưa chốt, tính đến ngày 20/06/2025',
        '10:00 20/06/2025',
      ]),
    )
  })

  it('has numbers as numbers, and percents as Excel counts them', async () => {
    const { rowOf } = await xlsx()
    const total = rowOf('Tình hình vụ việc', 'Tổng số vụ')
    expect(total.getCell(2).value).toBe(1524)
    expect(total.getCell(2).numFmt).toBe('#,##0')
    expect(total.getCell(4).value).toBe(-42)
    expect(total.getCell(5).value).toBeCloseTo(-0.026_82, 5)
    expect(total.getCell(5).numFmt).toBe('0.0#%')
    expect(total.font.bold).toBe(true)
    // Nothing before: no share.
    expect(rowOf('Tình hình vụ việc', 'Cháy, nổ').getCell(5).value).toBe('–')
  })

  it('has the head of each sheet bold and in sight', async () => {
    const { book, sheet } = await xlsx()
    expect(book.worksheets.length).toBeGreaterThan(5)
    const figures = sheet('Tình hình vụ việc')
    const [view] = figures.views
    expect(view?.state).toBe('frozen')
    const head = figures.getRow(Number(view?.state === 'frozen' ? view.ySplit : 0))
    expect(head.getCell(1).value).toBe('Nhóm vụ việc')
    expect(head.getCell(1).font.bold).toBe(true)
  })

  it('takes no name for a formula', async () => {
    const { file, book } = await xlsx()
    const { names, xml } = await partsOf(file)
    const sheets = await Promise.all(names.filter((name) => /sheet\d+\.xml$/.test(name)).map(xml))
    expect(sheets.join()).not.toContain('<f>')
    const rows = book.getWorksheet('Theo địa bàn')?.getSheetValues().flat()
    expect(rows).toContain('Thôn =cmd')
  })
})

describe('the name of a sheet', () => {
  it('is one that Excel takes, and none twice', () => {
    const taken = new Set<string>()
    expect(sheetName('Thu/chi: [1]*?\\', taken)).toBe('Thu chi 1')
    expect(sheetName('thu chi 1', taken)).toBe('thu chi 1 (2)')
    expect(sheetName("'Phòng cháy, chữa cháy và cứu nạn, cứu hộ'", taken)).toBe(
      'Phòng cháy, chữa cháy và cứu nạ',
    )
    expect(sheetName('Phòng cháy, chữa cháy và cứu nạn', taken)).toBe(
      'Phòng cháy, chữa cháy và cứ (2)',
    )
    expect(sheetName('???', taken)).toBe('Sheet')
  })
})
