// Workbooks, KML, FlatGeobuf, VN-2000 and tags of OpenStreetMap: read back where the import reads them.
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readCsv } from '@/domain/import/files/read-csv'
import { readFile } from '@/domain/import/files/read-file'
import { IMPORT_LAYERS, type ImportLayerId } from '@/domain/import/layers'
import { zoneOf } from '@/domain/vn2000-zones'
import { csvHead, csvLines } from './csv-file'
import {
  imported,
  layerIn,
  oneAnswer,
  ROWS,
  textOf,
  wordsIn,
  written,
} from './exported-rows.test-data'
import { flatgeobufParts } from './flatgeobuf-file'
import { KML_END, kmlHead, kmlLines } from './kml-file'
import { osmParts, osmTags } from './osm-tags'
import { inZone } from './vn2000-fields'
import { xlsxBytes } from './xlsx-file'

const ABOUT = {
  sheet: 'Camera',
  about: 'Thông tin',
  lines: [['Địa bàn', '=1+1']],
  creator: 'Bình Yên',
} as const
const workbook = (id: ImportLayerId, language: 'vi' | 'en') =>
  xlsxBytes(layerIn(id, language), [ROWS[id]], ABOUT)
const kmlOf = (id: ImportLayerId, language: 'vi' | 'en') =>
  kmlHead('<A & B>') + kmlLines(layerIn(id, language), [ROWS[id]], language) + KML_END
const joined = async (parts: readonly Uint8Array<ArrayBuffer>[]) =>
  new Uint8Array(await new Blob([...parts]).arrayBuffer())

/** The first table of the file, as rows for the database. */
async function readBack(id: ImportLayerId, name: string, bytes: Uint8Array) {
  const { tables } = await readFile(name, bytes)
  const [table] = tables
  if (table === undefined) throw new Error('no table')
  const { rows, refused } = imported(id, table)
  expect(refused).toEqual([])
  const { boundary, ...fields } = rows[0]?.fields ?? {}
  return { boundary, fields }
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(IMPORT_LAYERS)('a workbook of %s is read back as it was', async (id) => {
    const { fields } = await readBack(id, 'x.xlsx', await workbook(id, language))
    expect(fields).toEqual(written(id))
  })

  it.each(IMPORT_LAYERS)('a KML file of %s is read back as it was', async (id) => {
    const bytes = new TextEncoder().encode(kmlOf(id, language))
    const { fields, boundary } = await readBack(id, 'x.kml', bytes)
    expect(fields).toEqual(written(id))
    expect(boundary === undefined).toBe(id !== 'areas')
  })
})

describe('a workbook', () => {
  it('has numbers as numbers, times as times, codes and formulas as texts, and says what it is', async () => {
    const book = new ExcelJS.Workbook()
    const bytes = await workbook('cameras', 'vi')
    await book.xlsx.load(bytes.buffer)
    const [sheet, about] = book.worksheets
    const head = sheet?.getRow(1).values as string[]
    const cell = (header: string) => sheet?.getRow(2).getCell(head.indexOf(header)).value
    expect(cell('Kinh độ')).toBe(106.125)
    expect(cell('Tên camera')).toBe('=HYPERLINK("http://x")')
    expect(cell('Ngày lắp đặt')).toEqual(new Date('2024-03-05T00:00:00Z'))
    expect(about?.getRow(1).getCell(2).value).toBe('=1+1')
  })
})

describe('a FlatGeobuf file', () => {
  it.each(['areas', 'cameras', 'fire_points'] as const)(
    'of %s is read back as it was',
    async (id) => {
      const bytes = await joined(flatgeobufParts(layerIn(id, 'vi'), [ROWS[id]]))
      const { fields, boundary } = await readBack(id, 'x.fgb', bytes)
      expect(fields).toEqual(written(id))
      expect(boundary === undefined).toBe(id !== 'areas')
    },
  )

  it('keeps the columns of rows that lack those of the first', async () => {
    const { note: _note, ...short } = ROWS.cameras
    const bytes = await joined(flatgeobufParts(layerIn('cameras', 'vi'), [short, ROWS.cameras]))
    const { tables } = await readFile('x.fgb', bytes)
    const rows = imported('cameras', tables[0] as never).rows
    expect(rows.map(({ fields }) => fields.note)).toEqual([undefined, ROWS.cameras.note])
  })
})

describe('VN-2000', () => {
  it('is written as X north and Y east, and read back to a centimetre', () => {
    const zone = zoneOf(9209)
    if (zone === null) throw new Error('no zone')
    const fields = inZone(layerIn('cameras', 'vi').fields, zone, wordsIn('vi'))
    const text = csvHead(fields, 'vi') + csvLines(fields, [ROWS.cameras], 'vi')
    expect(text).toContain('X hướng Bắc (VN-2000 TM-3 105°30′, m)')
    const { rows, refused } = imported(
      'cameras',
      readCsv(text.replace('\uFEFF', '')),
      [106, 21, 106.3, 21.3],
    )
    expect(refused).toEqual([])
    expect(rows[0]?.fields.lng).toBeCloseTo(106.125, 7)
    expect(rows[0]?.fields.lat).toBeCloseTo(21.1234567, 7)
  })
})

describe('tags of OpenStreetMap', () => {
  it('say what a camera is, and nothing of a private owner', () => {
    expect(osmTags('cameras', { ...ROWS.cameras, ownership: 'commune', operator: 'UBND' })).toEqual(
      {
        man_made: 'surveillance',
        surveillance: 'public',
        'surveillance:type': 'camera',
        'camera:type': 'panning',
        'camera:direction': '91',
        'camera:angle': '70',
        operator: 'UBND',
        ref: 'CAM-0001',
        start_date: '2024-03-05',
      },
    )
    const household = osmTags('cameras', { ...ROWS.cameras, ownership: 'household' })
    expect(Object.keys(household ?? {})).not.toContain('operator')
    expect(Object.keys(household ?? {})).not.toContain('ref')
    expect(osmTags('cameras', { ...ROWS.cameras, status: 'planned' })).toBeNull()
  })

  it.each([
    ['hydrant', [], 'fire_hydrant'],
    ['tank', [], 'water_tank'],
    ['pond', [], 'fire_water_pond'],
    ['river', [], 'suction_point'],
    ['none', [{ item: 'binh_co2', quantity: 1 }], 'fire_extinguisher'],
    ['none', [{ item: 'voi_lang', quantity: 1 }], 'fire_hose'],
    ['none', [{ item: 'thang', quantity: 1 }], undefined],
  ])('say what a fire point is: %s with %j', (water_source, equipment, emergency) => {
    const tags = osmTags('fire_points', { ...ROWS.fire_points, water_source, equipment })
    expect(tags?.emergency).toBe(emergency)
  })

  it('name no person: a fire point called after its owner has no name there', () => {
    const nameOf = (name: string) => osmTags('fire_points', { ...ROWS.fire_points, name })?.name
    expect(nameOf('Nhà ông Nguyễn Văn Tư')).toBeUndefined()
    expect(nameOf('Bể nước [đã che]')).toBeUndefined()
    expect(nameOf('Bể nước chợ Tre')).toBe('Bể nước chợ Tre')
  })

  it('stand alone in their file', async () => {
    const { features } = JSON.parse(await textOf(osmParts('fire_points', oneAnswer('fire_points'))))
    expect(features[0].properties).toEqual({
      emergency: 'suction_point',
      name: 'Ngõ 3',
      ref: '007',
      operational_status: 'needs_maintenance',
      check_date: '2026-06-01',
    })
  })
})
