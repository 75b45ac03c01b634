// Columns that seem to tell about persons are named, with what was found in them; others are not.
import { expect, it } from 'vitest'
import type { FileTable } from './file-table'
import { personalColumns } from './personal-columns'

const table: FileTable = {
  name: '',
  headers: ['Tên', 'Ghi chú', 'Khác'],
  records: [
    ['Cổng chợ', 'Gọi ông Nguyễn Văn Bình 0912 345 678', '0912345678'],
    ['Thôn Lê Lợi', 'Số nhà 12', ''],
    ['Ngã ba', '0987654321', ''],
  ].map((cells, at) => ({ row: at + 2, cells, geometry: null })),
  epsg: null,
}

it('are counted by kind, of the columns that are read', () =>
  expect(personalColumns(table, [0, 1], ['Lê Lợi'])).toEqual([
    { at: 1, header: 'Ghi chú', counts: { name: 1, phone: 2 }, cells: 2 },
  ]))

it('are none where nothing was found', () =>
  expect(personalColumns(table, [0], ['Lê Lợi'])).toEqual([]))
