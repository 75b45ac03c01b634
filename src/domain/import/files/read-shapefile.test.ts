// Shapefiles: rings made polygons, letters by the .cpg or by content, systems by the .prj, parts that are missing.
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { epsgOfWkt } from './epsg-of-wkt'
import { bytesOf, latin, noted, problemOf, read, rowsOf } from './problem-of.test-data'
import { polygonsOf } from './shp-rings'

const HEADER = 100

/** A .shp of points; `places` as they are written. */
function pointsShp(places: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(HEADER + places.length * 28)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 9994)
  places.forEach(([x, y], index) => {
    const at = HEADER + index * 28
    view.setInt32(at, index + 1)
    view.setInt32(at + 4, 10)
    view.setInt32(at + 8, 1, true)
    view.setFloat64(at + 12, x, true)
    view.setFloat64(at + 20, y, true)
  })
  return bytes
}

/** A .dbf; each field is name, type and length, each row the bytes of its cells. */
function dbf(fields: readonly (readonly [string, string, number])[], rows: readonly string[][]) {
  const size = 1 + fields.reduce((sum, [, , length]) => sum + length, 0)
  const start = 33 + fields.length * 32
  const bytes = new Uint8Array(start + size * rows.length).fill(0x20, start)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, rows.length, true)
  view.setUint16(8, start, true)
  view.setUint16(10, size, true)
  fields.forEach(([name, type, length], index) => {
    const at = 32 + index * 32
    bytes.set(latin(name), at)
    bytes[at + 11] = type.charCodeAt(0)
    bytes[at + 16] = length
  })
  bytes[start - 1] = 0x0d
  rows.forEach(([mark = ' ', ...cells], row) => {
    bytes.set(latin(mark), start + row * size)
    let at = start + row * size + 1
    cells.forEach((cell, index) => {
      bytes.set(latin(cell), at)
      at += fields[index]?.[2] ?? 0
    })
  })
  return bytes
}

const utf8 = (text: string) => String.fromCharCode(...bytesOf(text))
const zip = (files: Record<string, Uint8Array>) => zipSync(files)
const SHP = pointsShp([
  [106.1, 21.1],
  [106.2, 21.2],
])
const FIELDS = [
  ['TEN', 'C', 20],
  ['HUONG', 'N', 10],
  ['NGAY', 'D', 8],
  ['BIEN', 'L', 1],
] as const

it('reads shapes with their values', async () => {
  const rows = [
    [' ', utf8('Cổng làng'), '    90.500', '20250531', 'T'],
    [' ', utf8('Ngã tư'), '**********', '        ', '?'],
  ]
  const contents = await read(
    'a.zip',
    zip({ 'x/Diem.SHP': SHP, 'x/Diem.dbf': dbf(FIELDS, rows), 'x/Diem.cpg': latin('UTF-8') }),
  )
  expect(contents.tables[0]).toMatchObject({
    name: 'Diem',
    headers: ['TEN', 'HUONG', 'NGAY', 'BIEN'],
    epsg: null,
    records: [
      {
        cells: ['Cổng làng', '90.5', '2025-05-31', 'true'],
        geometry: { type: 'Point', coordinates: [106.1, 21.1] },
      },
      { cells: ['Ngã tư', '', '', ''] },
    ],
  })
  expect(noted(contents, 'import.note.projection_unknown')).toEqual({ count: 1 })
})

describe('letters', () => {
  const TCVN3 = [
    [' ', 'Cæng lµng QuÕ T©n'],
    [' ', 'Ng· t\xad Phè Míi'],
  ]
  const NAMES = [['Cổng làng Quế Tân'], ['Ngã tư Phố Mới']]
  it.each([
    ['by content', {}],
    ['in spite of a .cpg that says UTF-8', { 'a.cpg': latin('UTF-8') }],
    ['in spite of a .cpg that says 1252', { 'a.cpg': latin('1252') }],
  ])('of TCVN3 %s', async (_name, cpg) => {
    const table = dbf([['TEN', 'C', 20]], TCVN3)
    const contents = await read('a.zip', zip({ 'a.shp': SHP, 'a.dbf': table, ...cpg }))
    expect(rowsOf(contents).slice(1)).toEqual(NAMES)
    const keys = contents.notes.map(({ key }) => key)
    expect(keys.some((key) => /note\.encoding/.test(key))).toBe(true)
  })
})

it('makes each layer of a zip a table, with or without its .dbf', async () => {
  const contents = await read('a.zip', zip({ 'a.shp': SHP, 'b.shp': SHP, 'c.csv': latin('x') }))
  expect(contents.tables.map(({ name, records }) => [name, records.length])).toEqual([
    ['a', 2],
    ['b', 2],
  ])
  expect(noted(contents, 'import.note.no_attributes')).toEqual({ count: 2 })
  expect(noted(contents, 'import.note.other_files')).toEqual({ count: 1 })
})

it('leaves out deleted rows with their shapes, and counts what does not fit', async () => {
  const rows = [
    ['*', 'A'],
    [' ', 'B'],
    [' ', 'C'],
  ]
  const table = dbf([['TEN', 'C', 5]], rows)
  const contents = await read('a.zip', zip({ 'a.shp': SHP, 'a.dbf': table }))
  expect(contents.tables[0]?.records).toMatchObject([
    { cells: ['B'], geometry: { coordinates: [106.2, 21.2] } },
    { cells: ['C'], geometry: null },
  ])
  expect(noted(contents, 'import.note.deleted_rows')).toEqual({ count: 1 })
  expect(noted(contents, 'import.note.fewer_shapes')).toEqual({ rows: 3, shapes: 2, count: 1 })
})

it('has no shape where a place is no number', async () => {
  const contents = await read('a.zip', zip({ 'a.shp': pointsShp([[Number.NaN, 21]]) }))
  expect(contents.tables[0]?.records[0]?.geometry).toBeNull()
})

it('reads a .dbf on its own', async () =>
  expect(rowsOf(await read('a.dbf', dbf([['TEN', 'C', 5]], [[' ', 'A']])))).toEqual([
    ['TEN'],
    ['A'],
  ]))

describe('refused', () => {
  const far = pointsShp([[106, 21]])
  new DataView(far.buffer).setInt32(HEADER + 4, 1 << 20)
  const hollow = pointsShp([[106, 21]])
  new DataView(hollow.buffer).setInt32(HEADER + 8, 5, true)
  it.each([
    ['a .shp alone', 'a.shp', SHP, 'import.file.shp_alone'],
    ['a .shx alone', 'a.shx', SHP, 'import.file.shp_part'],
    ['a .prj alone', 'a.prj', latin('GEOGCS[]'), 'import.file.shp_part'],
    ['a record beyond the end', 'a.zip', zip({ 'a.shp': far }), 'import.file.shp_broken'],
    ['a polygon without room', 'a.zip', zip({ 'a.shp': hollow }), 'import.file.shp_broken'],
    [
      'a broken .dbf',
      'a.zip',
      zip({ 'a.shp': SHP, 'a.dbf': latin('x') }),
      'import.file.dbf_broken',
    ],
    ['no shape', 'a.zip', zip({ 'a.shp': pointsShp([]) }), 'import.file.empty'],
  ])('%s', async (_name, name, bytes, problem) =>
    expect(await problemOf(name, bytes)).toBe(problem),
  )
})

describe('rings', () => {
  const square = (x: number, y: number, size: number) => [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ]
  const hole = (x: number, y: number, size: number) => square(x, y, size).toReversed()

  it('give each hole to the outline around it', () => {
    const [big, small] = [square(0, 0, 10), square(20, 0, 10)]
    expect(polygonsOf([big, hole(21, 1, 2), small, hole(1, 1, 2)])).toEqual([
      [big, hole(1, 1, 2)],
      [small, hole(21, 1, 2)],
    ])
  })

  it('that run the wrong way round are outlines', () =>
    expect(polygonsOf([hole(0, 0, 5)])).toEqual([[hole(0, 0, 5)]]))
})

describe('systems', () => {
  const projected = (datum: string, meridian: number, scale: number) =>
    `PROJCS["x",GEOGCS["x",DATUM["${datum}",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],` +
    'UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],' +
    `PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],` +
    'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
  it.each([
    [projected('D_Vietnam_2000', 105.5, 0.9999), 9209],
    [projected('D_VN_2000', 107.75, 0.9999), 5899],
    [projected('D_WGS_1984', 105, 0.9999), 5897],
    [projected('D_VN_2000', 105, 0.9996), 3405],
    [projected('D_WGS_1984', 105, 0.9996), 32648],
    [projected('D_Vietnam_2000', 105.6, 0.9999), null],
    [projected('D_NAD_1983', 104, 0.9996), null],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 4326],
    ['GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000"]]', 4756],
    ['PROJCS["VN-2000 / TM-3 105-30",AUTHORITY["EPSG","9209"]]', 9209],
    ['PROJCRS["VN-2000 / TM-3 105-30",ID["EPSG",9209]]', 9209],
    [
      'PROJCRS["x",BASEGEOGCRS["VN-2000"],CONVERSION["x",PARAMETER["Longitude of natural origin",105.75],' +
        'PARAMETER["Scale factor at natural origin",0.9999],PARAMETER["False easting",500000]]]',
      9210,
    ],
    ['', null],
  ])('case %#', (wkt, epsg) => expect(epsgOfWkt(wkt)).toBe(epsg))

  it('of a layer is that of its .prj', async () => {
    const prj = latin(projected('D_Vietnam_2000', 105.5, 0.9999))
    const { tables, notes } = await read('a.zip', zip({ 'a.shp': SHP, 'a.prj': prj }))
    expect(tables[0]?.epsg).toBe(9209)
    expect(notes.map(({ key }) => key)).toEqual(['import.note.no_attributes'])
  })
})
