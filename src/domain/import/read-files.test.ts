// CSV and GeoJSON as they come: separators, quotes, encodings, and files that are something else.
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'
import { readCsv } from './read-csv'
import { readGeojson } from './read-geojson'
import { type FileProblem, UnreadableFile } from './unreadable-file'

const problemOf = (work: () => unknown): FileProblem | null => {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem
    throw error
  }
}

describe('bytes', () => {
  const word = 'Quế Tân'
  it.each([
    ['UTF-8', new TextEncoder().encode(word)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${word}`)],
    ['UTF-16 LE', new Uint8Array([0xff, 0xfe, ...Buffer.from(word, 'utf16le')])],
    ['UTF-16 BE', new Uint8Array([0xfe, 0xff, ...Buffer.from(word, 'utf16le').swap16()])],
  ])('%s', (_name, bytes) => expect(decodeText(bytes)).toBe(word))

  it('refuses another encoding instead of storing wrong letters', () => {
    const windows1258 = new Uint8Array([0x51, 0x75, 0xea, 0xec, 0x20, 0x54, 0xe2, 0x6e])
    expect(problemOf(() => decodeText(windows1258))).toBe('import.file.encoding')
  })
})

describe('a table', () => {
  it.each([
    ['comma', 'Tên,Kinh độ\nA,"106,5"\n'],
    ['semicolon beside decimal commas', 'Tên;Kinh độ\r\nA;106,5\r\n'],
    ['tab', 'Tên\tKinh độ\nA\t106,5'],
    ['bar', 'Tên|Kinh độ\nA|106,5\n\n'],
  ])('%s', (_name, text) =>
    expect(readCsv(text)).toMatchObject({
      headers: ['Tên', 'Kinh độ'],
      records: [{ row: 2, cells: ['A', '106,5'], geometry: null }],
    }),
  )

  it('counts rows as a spreadsheet does, over empty lines and lines within a cell', () => {
    const { records } = readCsv('name,note\nA,"hai\ndòng"\n\nB,\n')
    expect(records.map(({ row, cells }) => [row, cells])).toEqual([
      [2, ['A', 'hai\ndòng']],
      [4, ['B', '']],
    ])
  })

  it.each([
    ['', 'import.file.empty'],
    ['name,code\n', 'import.file.empty'],
    ['name,name\nA,B', 'import.file.repeated_header'],
    ['name,code\nA,B,C', 'import.file.uneven_rows'],
    ['name,code\n"A,B\nC,D', 'import.file.open_quote'],
  ])('%j is refused: %s', (text, problem) => expect(problemOf(() => readCsv(text))).toBe(problem))
})

describe('GeoJSON', () => {
  const feature = (properties: unknown, geometry: unknown = null, id?: unknown) => ({
    type: 'Feature',
    id,
    properties,
    geometry,
  })
  const read = (value: unknown) => readGeojson(JSON.stringify(value))

  it('makes texts of values, as one would type them', () => {
    const properties = {
      name: 'A',
      fov: 1.234,
      wide: 12.5,
      households: 1524,
      old: ['X', 'Y'],
      no: null,
      sign: true,
    }
    expect(read(feature(properties, { type: 'Point', coordinates: [106, 21] }, 7))).toEqual({
      name: '',
      headers: ['id', 'name', 'fov', 'wide', 'households', 'old', 'sign'],
      records: [
        {
          row: 1,
          cells: ['7', 'A', '1.2340', '12.5', '1524', 'X; Y', 'true'],
          geometry: { type: 'Point', coordinates: [106, 21] },
        },
      ],
      epsg: 4326,
    })
  })

  it.each([
    [{ type: 'FeatureCollection', features: [] }, 'import.file.empty'],
    [{ type: 'Topology', objects: {} }, 'import.file.not_geojson'],
    [[feature({})], 'import.file.not_geojson'],
    [{ type: 'FeatureCollection', features: [feature(['a'])] }, 'import.file.not_geojson'],
    [
      { type: 'FeatureCollection', features: [feature({}, 'POINT(1 2)')] },
      'import.file.not_geojson',
    ],
    [null, 'import.file.not_geojson'],
  ])('%j is refused: %s', (value, problem) => expect(problemOf(() => read(value))).toBe(problem))

  it('refuses what is no JSON', () => {
    expect(problemOf(() => readGeojson('{"type": "Feature"'))).toBe('import.file.not_json')
    expect(problemOf(() => readGeojson('  '))).toBe('import.file.empty')
  })
})
