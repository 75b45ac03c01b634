// Workbooks as offices fill them: titles, merged cells, formulas, days of 1900 and 1904, hidden sheets, codes with zeros.
import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { excelDate, numberFormat } from './excel-date'
import { noted, problemOf, read, rowsOf } from './problem-of.test-data'
import { plainText } from './xlsx-workbook'

const bytesOf = async (workbook: ExcelJS.Workbook) =>
  new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer)

async function book(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('Camera'), workbook)
  return bytesOf(workbook)
}

/** The same workbook with one of its parts written otherwise. */
function rewritten(bytes: Uint8Array, part: string, rewrite: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  parts[part] = strToU8(rewrite(new TextDecoder().decode(parts[part])))
  return zipSync(parts)
}

it('reads a list below a merged title, hamlets filled down, sums left as rows', async () => {
  const bytes = await book((sheet) => {
    sheet.addRow(['CÔNG AN XÃ QUẾ TÂN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    sheet.addRow([])
    sheet.addRow(['DANH SÁCH CAMERA AN NINH'])
    sheet.mergeCells('A3:F3')
    sheet.addRow(['STT', 'Thôn', 'Tên camera', 'Tọa độ', '', 'Ghi chú'])
    sheet.addRow(['', '', '', 'X', 'Y', ''])
    for (const column of 'ABCF') sheet.mergeCells(`${column}4:${column}5`)
    sheet.mergeCells('D4:E4')
    sheet.addRow([1, 'Đông', 'Cổng làng', 2328686.18, 580867.39])
    sheet.addRow([2, '', 'Ngã tư', 2328700.123, 580900])
    sheet.mergeCells('B6:B7')
    sheet.addRow(['Tổng cộng', '', 2])
  })
  const contents = await read('a.xlsx', bytes)
  expect(contents.tables[0]).toMatchObject({
    name: 'Camera',
    headers: ['STT', 'Thôn', 'Tên camera', 'X', 'Y', 'Ghi chú'],
    records: [
      { row: 6, cells: ['1', 'Đông', 'Cổng làng', '2328686.18', '580867.39', ''] },
      { row: 7, cells: ['2', 'Đông', 'Ngã tư', '2328700.1230', '580900', ''] },
      { row: 8, cells: ['Tổng cộng', '', '2', '', '', ''] },
    ],
  })
  expect(noted(contents, 'import.note.merged_cells')?.count).toBeGreaterThan(0)
  expect(noted(contents, 'import.note.two_row_header')).toEqual({ row: 4, count: 1 })
})

it.each([
  ['mã _x0041_', 'mã _x0041_'],
  ['a_x000D_b', 'a\rb'],
  ['a_x000a_b', 'a\nb'],
  // How Excel writes the text `_x0041_`.
  ['_x005F_x0041_', '_x0041_'],
  ['_x005F_', '_x005F_'],
])('the text %s of a workbook is %j', (text, plain) => expect(plainText(text)).toBe(plain))

it('reads results of formulas, says which have none, and empties errors', async () => {
  const bytes = await book((sheet) => {
    sheet.addRow(['Tên', 'Số', 'Kiểm'])
    sheet.addRow(['A', { formula: '1+1', result: 2 }, true])
    sheet.addRow(['B', { formula: 'NOW()' }, { error: '#N/A' }])
    sheet.addRow([{ richText: [{ text: 'Quế ' }, { text: 'Ta\u0302n' }] }, 5, false])
  })
  const contents = await read('a.xlsx', bytes)
  expect(rowsOf(contents)).toEqual([
    ['Tên', 'Số', 'Kiểm'],
    ['A', '2', 'true'],
    ['B', '', ''],
    ['Quế Tân', '5', 'false'],
  ])
  expect(noted(contents, 'import.note.formulas')).toEqual({ count: 2 })
  expect(noted(contents, 'import.note.formulas_without_result')).toEqual({ count: 1 })
  expect(noted(contents, 'import.note.error_cells')).toEqual({ count: 1 })
})

describe('days', () => {
  const days = (is1904: boolean) =>
    book((sheet, workbook) => {
      workbook.properties.date1904 = is1904
      sheet.addRow(['Tên', 'Ngày', 'Lúc', 'Mã', 'Số'])
      const row = sheet.addRow(['A', 45_808, 45_808.92014, 4, 45_808])
      row.getCell(2).numFmt = 'dd/mm/yyyy'
      row.getCell(3).numFmt = '[$-42A]dd\\ mmm\\ yyyy\\ hh:mm'
      row.getCell(4).numFmt = '00000'
    })

  it('of 1900', async () => {
    const contents = await read('a.xlsx', await days(false))
    expect(rowsOf(contents)[1]).toEqual(['A', '2025-05-31', '2025-05-31 22:05', '00004', '45808'])
  })

  it('of 1904, said by the file or by the user', async () => {
    const contents = await read('a.xlsx', await days(true))
    expect(rowsOf(contents)[1]?.[1]).toBe('2029-06-01')
    expect(noted(contents, 'import.note.days_from_1904')).toEqual({ count: 1 })
    const told = await read('a.xlsx', await days(true), { is1904: false })
    expect(rowsOf(told)[1]?.[1]).toBe('2025-05-31')
  })

  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [2_958_465, false, '9999-12-31'],
    [-1, false, null],
    [1e9, false, null],
  ])('%d, from 1904: %s, is %s', (serial, is1904, text) =>
    expect(excelDate(serial, 'day', is1904)).toBe(text),
  )

  it('half past ten is a time of no day', () =>
    expect(excelDate(0.4375, 'time', false)).toBe('10:30'))

  it.each([
    [14, undefined, 'day'],
    [22, undefined, 'day_time'],
    [0, undefined, 'number'],
    [164, '#,##0.00', 'number'],
    [164, '0.00" m"', 'number'],
    [164, '[Red]General', 'number'],
    [164, 'yyyy-mm-dd hh:mm:ss', 'day_time'],
    [164, '[h]:mm', 'time'],
    [164, 'mmm-yy', 'day'],
  ])('format %d %s is %s', (id, code, kind) => expect(numberFormat(id, code)).toBe(kind))
})

it('makes each sheet that is shown and filled a table', async () => {
  const bytes = await book((sheet, workbook) => {
    sheet.addRow(['Tên', 'Xã'])
    sheet.addRow(['A', 'B'])
    const more = workbook.addWorksheet('Điểm')
    more.addRow(['Tên', 'X'])
    more.addRow(['C', 5])
    workbook.addWorksheet('Trống')
    const hidden = workbook.addWorksheet('Ẩn', { state: 'veryHidden' })
    hidden.addRow(['Tên', 'Số điện thoại'])
    hidden.addRow(['D', 'E'])
  })
  const contents = await read('renamed.csv', bytes)
  expect(contents.tables.map(({ name }) => name)).toEqual(['Camera', 'Điểm'])
  expect(noted(contents, 'import.note.hidden_sheets')).toEqual({ count: 1 })
  expect(noted(contents, 'import.note.empty_sheets')).toEqual({ count: 1 })
})

it('has a header row of its own for each sheet', async () => {
  const bytes = await book((sheet, workbook) => {
    sheet.addRow(['A', 'B'])
    sheet.addRow(['Tên', 'Xã'])
    sheet.addRow(['C', 'D'])
    const more = workbook.addWorksheet('Điểm')
    more.addRow(['Tên', 'X'])
    more.addRow(['E', 5])
  })
  const guessed = await read('a.xlsx', bytes)
  expect(guessed.taken.headerRows).toEqual({ Camera: 1, Điểm: 1 })
  const told = await read('a.xlsx', bytes, { headerRows: { Camera: 2 } })
  expect(told.tables).toMatchObject([
    { headers: ['Tên', 'Xã'], records: [{ row: 3 }] },
    { headers: ['Tên', 'X'], records: [{ row: 2 }] },
  ])
  expect(told.taken.headerRows).toEqual({ Camera: 2, Điểm: 1 })
})

it('says which day its numbers count from, as the file has it', async () => {
  const of = (is1904: boolean) =>
    book((sheet, workbook) => {
      workbook.properties.date1904 = is1904
      sheet.addRow(['Tên', 'Xã'])
      sheet.addRow(['A', 'B'])
    })
  expect((await read('a.xlsx', await of(true))).taken.is1904).toBe(true)
  expect((await read('a.xlsx', await of(false))).taken.is1904).toBe(false)
})

it('names a column without a name, also one beyond the header', async () => {
  const bytes = await book((sheet) => {
    sheet.addRow(['Tên', '', 'Xã'])
    sheet.addRow(['A', 'B', 'C', 'D'])
  })
  expect((await read('a.xlsx', bytes)).tables[0]?.headers).toEqual(['Tên', 'Cột B', 'Xã', 'Cột D'])
})

it('mends cells typed in a font of TCVN3', async () => {
  const bytes = await book((sheet) => {
    sheet.addRow(['Tªn', '§Þa chØ'])
    sheet.addRow(['Cæng lµng', 'QuÕ T©n'])
  })
  expect(rowsOf(await read('a.xlsx', bytes))).toEqual([
    ['Tên', 'Địa chỉ'],
    ['Cổng làng', 'Quế Tân'],
  ])
})

describe('refused', () => {
  const plain = () =>
    book((sheet) => {
      sheet.addRow(['Tên', 'Xã'])
      sheet.addRow(['A', 'B'])
    })
  const SHEET = 'xl/worksheets/sheet1.xml'

  it('a DTD in a sheet', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>'
    const bytes = rewritten(await plain(), SHEET, (xml) =>
      xml.replace('<worksheet', `${laughs}<worksheet`),
    )
    expect(await problemOf('a.xlsx', bytes)).toBe('import.file.has_dtd')
  })

  it('a sheet that is cut off', async () => {
    const bytes = rewritten(await plain(), SHEET, (xml) => xml.slice(0, 300))
    expect(await problemOf('a.xlsx', bytes)).toBe('import.file.xlsx_broken')
  })

  it('a sheet that unpacks to more than may be', async () => {
    const bytes = rewritten(await plain(), SHEET, (xml) =>
      xml.replace('<sheetData>', `<sheetData>${' '.repeat(60 << 20)}`),
    )
    expect(bytes.length).toBeLessThan(1 << 20)
    expect(await problemOf('a.xlsx', bytes)).toBe('import.file.zip_bomb')
  })

  it('a cell in the last column there is', async () => {
    const bytes = rewritten(await plain(), SHEET, (xml) =>
      xml.replace('<row r="2"', '<row r="3"><c r="XFD3"><v>1</v></c></row><row r="2"'),
    )
    expect(await problemOf('a.xlsx', bytes)).toBe('import.file.too_many_columns')
  })

  it('merged cells over all rows fill only those there are', async () => {
    const many = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(50_000)}</mergeCells>`
    const bytes = rewritten(await plain(), SHEET, (xml) =>
      xml.replace('</sheetData>', `</sheetData>${many}`),
    )
    expect(rowsOf(await read('a.xlsx', bytes))[1]).toEqual(['A', 'B'])
  })
})
