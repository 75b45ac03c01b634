// Tables of texts as they come: separators, quotes, titles above the header, names that are missing or twice.
import { describe, expect, it } from 'vitest'
import { NO_HEADER } from './file-contents'
import { noted, problemOf, read, rowsOf } from './problem-of.test-data'

describe('separators', () => {
  it.each([
    ['comma', 'Tên,Kinh độ\nA,"106,5"\n'],
    ['semicolon beside decimal commas', 'Tên;Kinh độ\r\nA;106,5\r\n'],
    ['tab', 'Tên\tKinh độ\nA\t106,5'],
    ['bar', 'Tên|Kinh độ\nA|106,5\n\n'],
  ])('%s', async (_name, text) => {
    const { tables } = await read('a.csv', text)
    expect(tables[0]).toMatchObject({
      headers: ['Tên', 'Kinh độ'],
      records: [{ row: 2, cells: ['A', '106,5'], geometry: null }],
    })
  })

  it('is the sign that Excel says in a line of its own, or the one that it is told', async () => {
    const said = await read('a.csv', 'sep=;\nTên;X\nA,B;1,5\n')
    expect(said.tables[0]?.records[0]).toMatchObject({ row: 3, cells: ['A,B', '1,5'] })
    const told = await read('a.csv', 'a,b|c\n1,2|3\n', { delimiter: '|' })
    expect(rowsOf(told)).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ])
    expect(told.taken).toEqual({ encoding: 'utf-8', delimiter: '|', headerRows: { '': 1 } })
  })

  it('that was guessed wrong makes a file unreadable, and read by the right one it is whole', async () => {
    const text = 'Tên;Ghi chú\nA;một, hai\nB;ba, bốn, năm\n'
    expect(await problemOf('a.csv', text, { delimiter: ',' })).toBe('import.file.uneven_rows')
    expect(rowsOf(await read('a.csv', text, { delimiter: ';' }))[2]).toEqual(['B', 'ba, bốn, năm'])
  })

  it('counts rows as a spreadsheet does, over empty lines and lines within a cell', async () => {
    const { tables } = await read('a.csv', 'name,note\r\nA,"hai\r\ndòng"\r\n\r\nB,\r\n')
    expect(tables[0]?.records.map(({ row, cells }) => [row, cells])).toEqual([
      [2, ['A', 'hai\ndòng']],
      [4, ['B', '']],
    ])
  })
})

describe('the header', () => {
  const TITLED = `CÔNG AN XÃ QUẾ TÂN,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
,,,
DANH SÁCH CAMERA,,,
Tháng 5/2025,,,
STT,Tên camera,Vĩ độ,Kinh độ
(1),(2),(3),(4)
1,Cổng làng,21.1,106.1
2,Ngã tư,21.2,106.2
Tổng cộng,2,,
`
  it('is found below a title, and sums stay rows', async () => {
    const contents = await read('a.csv', TITLED)
    expect(contents.tables[0]).toMatchObject({
      headers: ['STT', 'Tên camera', 'Vĩ độ', 'Kinh độ'],
      records: [{ row: 7 }, { row: 8 }, { row: 9, cells: ['Tổng cộng', '2', '', ''] }],
    })
    expect(noted(contents, 'import.note.header_row')).toEqual({ row: 5, count: 1 })
    expect(noted(contents, 'import.note.numbering_row')).toEqual({ row: 6, count: 1 })
  })

  it('is the row that it is told', async () => {
    const { tables } = await read('a.csv', 'A,B\nTên,Xã\nC,D\n', { headerRows: { '': 2 } })
    expect(tables[0]).toMatchObject({ headers: ['Tên', 'Xã'], records: [{ row: 3 }] })
  })

  it('is none where the first line is a row already: columns have letters, and no row is lost', async () => {
    const contents = await read('a.csv', 'Cổng làng,21.1,,x\nNgã tư,21.2,106.2\n', {
      headerRows: { '': NO_HEADER },
    })
    expect(contents.tables[0]).toMatchObject({
      headers: ['Cột A', 'Cột B', 'Cột C', 'Cột D'],
      records: [
        { row: 1, cells: ['Cổng làng', '21.1', '', 'x'] },
        { row: 2, cells: ['Ngã tư', '21.2', '106.2', ''] },
      ],
    })
    expect(contents.notes).toEqual([])
    expect(contents.taken.headerRows).toEqual({ '': NO_HEADER })
  })

  it('of numbers that only count the columns is a row, where none is said to be a header', async () => {
    const contents = await read('a.csv', '(1),(2)\nA,B\n', { headerRows: { '': NO_HEADER } })
    expect(rowsOf(contents).slice(1)).toEqual([
      ['(1)', '(2)'],
      ['A', 'B'],
    ])
  })

  it('is said to be unsure where no row is one, and a row of numbers is not left out', async () => {
    const contents = await read('a.csv', '1,2,3\n4,5,6\n')
    expect(noted(contents, 'import.note.header_unsure')).toEqual({ row: 1, count: 1 })
    expect(rowsOf(await read('a.csv', 'lat,lng,name\n1,2,3\n'))[1]).toEqual(['1', '2', '3'])
  })

  it('of two rows becomes one', async () => {
    const contents = await read(
      'a.csv',
      'STT,Tên,Tọa độ,,Tình trạng\n,,X,Y,\n1,Cổng làng,2328686,580867,Tốt\n',
    )
    expect(contents.tables[0]).toMatchObject({
      headers: ['STT', 'Tên', 'X', 'Y', 'Tình trạng'],
      records: [{ row: 3 }],
    })
    expect(noted(contents, 'import.note.two_row_header')).toEqual({ row: 1, count: 1 })
  })

  it('with gaps is one row where texts stand below it', async () => {
    const { tables } = await read('a.csv', 'Tên,,Ghi chú\nA,B,\nC,D,E\n')
    expect(tables[0]).toMatchObject({
      headers: ['Tên', 'Cột B', 'Ghi chú'],
      records: [{ row: 2 }, { row: 3 }],
    })
  })

  it('has no name twice and none missing over content', async () => {
    const text = 'Tên,Tên,,tên ,\nA,B,C,D,\n'
    const contents = await read('a.csv', text)
    expect(contents.tables[0]?.headers).toEqual(['Tên', 'Tên (2)', 'Cột C', 'tên (3)'])
    expect(noted(contents, 'import.note.unnamed_column')).toEqual({ letter: 'C', count: 1 })
    expect(noted(contents, 'import.note.repeated_header')).toEqual({ header: 'Tên', count: 1 })
    const english = await read('a.csv', text, { language: 'en' })
    expect(english.tables[0]?.headers[2]).toBe('Column C')
  })
})

it('leaves cells empty where a formula had failed', async () => {
  const contents = await read('a.csv', 'Tên,X\nA,#N/A\nB,#REF!\n#1,2\n')
  expect(rowsOf(contents).slice(1)).toEqual([
    ['A', ''],
    ['B', ''],
    ['#1', '2'],
  ])
  expect(noted(contents, 'import.note.error_cells')).toEqual({ count: 2 })
})

describe('refused', () => {
  it.each([
    ['nothing', '', 'import.file.empty'],
    ['empty lines', ' \n\n', 'import.file.empty'],
    ['a header alone', 'name,code\n', 'import.file.empty'],
    ['a cell too many', 'name,code\nA,B,C', 'import.file.uneven_rows'],
    ['an open quote', 'name,code\n"A,B\nC,D', 'import.file.open_quote'],
    ['a row too many', `a,b\n${'1,2\n'.repeat(500_001)}`, 'import.file.too_many_rows'],
    ['600 columns', `${'a,'.repeat(600)}b\n${'1,'.repeat(600)}2\n`, 'import.file.too_many_columns'],
  ])('%s', async (_name, text, problem) => expect(await problemOf('a.csv', text)).toBe(problem))

  it('over 50 MB', async () =>
    expect(await problemOf('a.csv', new Uint8Array(50 * 1024 * 1024 + 1))).toBe(
      'import.file.too_large',
    ))
})
