// What rows of a file mean: columns found by their names, values by their words, refusals row by row.
import { describe, expect, it } from 'vitest'
import type { IncidentType } from '@/domain/incident'
import type { FileRecord, FileTable } from './file-table'
import { excelDate } from './files/excel-date'
import { readCsv } from './files/read-csv'
import { guessPlan, type ImportPlan } from './import-plan'
import { toImportRows } from './import-rows'
import { type ImportLayerId, importLayer } from './layers'
import { matchColumns } from './match-columns'
import { UnreadableFile } from './unreadable-file'

const THEFT = {
  id: 'crime.trom_cap',
  labelVi: 'Trộm cắp tài sản',
  labelEn: 'Theft',
} as IncidentType
const layerOf = (id: ImportLayerId) => importLayer(id, [THEFT])
const readTable = (id: ImportLayerId, table: FileTable, more: Partial<ImportPlan> = {}) => {
  const layer = layerOf(id)
  return toImportRows(layer, table, { ...guessPlan(layer, table, null), ...more })
}
const read = (id: ImportLayerId, text: string, defaults = {}) =>
  readTable(id, readCsv(text), { defaults })
const shaped = (values: Record<string, string>, geometry: FileRecord['geometry']): FileTable => ({
  name: '',
  headers: Object.keys(values),
  records: [{ row: 1, cells: Object.values(values), geometry }],
  epsg: 4326,
})

describe('headers', () => {
  it.each(['Vĩ độ', 'vi do', 'VĨ ĐỘ', 'lat', 'Latitude', 'Vi\u0303 đo\u0323\u0302'])(
    '%s is the latitude',
    (header) => expect(matchColumns(layerOf('cameras'), [header])).toEqual({ lat: 0 }),
  )

  it.each([
    ['Tọa độ X (m)', 'Tọa độ Y (m)'],
    ['X (m)', 'Y (m)'],
    ['Tọa độ X (VN-2000)', 'Tọa độ Y (VN-2000)'],
  ])('%s and %s are two columns of a place', (x, y) =>
    expect(matchColumns(layerOf('cameras'), [x, y])).toEqual({ lng: 0, lat: 1 }),
  )

  it('takes a column for one field only by its own name first', () => {
    expect(matchColumns(layerOf('cameras'), ['Loại', 'kind', 'Mã'])).toEqual({ code: 2, kind: 1 })
  })
})

describe('points', () => {
  it('reads a Vietnamese table of cameras', () => {
    const { rows, refused, unused } = read(
      'cameras',
      'Tên camera;Vĩ độ;Kinh độ;Loại;Chủ sở hữu;Tình trạng;Hướng;Ngày lắp;Biển báo;Người liên hệ\n' +
        'Cô\u0309ng làng;21,2812;106,1972;quay quét;UBND xã;Hoạt động;90,5;5/3/2024;Có;Ông A\n',
    )
    expect(refused).toEqual([])
    expect(unused).toEqual(['Người liên hệ'])
    expect(rows).toEqual([
      {
        row: 2,
        fields: {
          name: 'Cổng làng',
          lat: 21.2812,
          lng: 106.1972,
          kind: 'ptz',
          ownership: 'commune',
          status: 'working',
          bearing_deg: 90.5,
          installed_on: '2024-03-05',
          notice_sign: true,
        },
      },
    ])
  })

  it('refuses each wrong cell by its column, and invents no status', () => {
    const { rows, refused } = read(
      'cameras',
      'name,lat,lng,kind,ownership,status,bearing_deg\n,12,200,fixed,commune,,400\n',
    )
    expect(rows).toEqual([])
    expect(refused.map(({ row, field, key }) => `${row} ${field} ${key}`).toSorted()).toEqual([
      '2 bearing_deg error.constraint.camera_bearing_range',
      '2 lng error.constraint.camera_position_in_vietnam',
      '2 name error.constraint.camera_name_length',
      '2 status error.constraint.camera_status_known',
    ])
  })

  it.each([
    ['Vĩ độ;Kinh độ', 'abc;106,1', ['Vĩ độ import.row.position_unreadable']],
    ['Vĩ độ;Kinh độ', ';106,1', ['Vĩ độ import.row.position_half']],
    ['Vĩ độ;Kinh độ', '21,1;abc', ['Kinh độ import.row.position_unreadable']],
    ['Tọa độ', 'chợ', ['Tọa độ import.row.position_unreadable']],
    ['Tọa độ', '21.1, 150.2', ['Tọa độ error.constraint.camera_position_in_vietnam']],
    ['Vĩ độ;Kinh độ', '45,5;106,1', ['Vĩ độ error.constraint.camera_position_in_vietnam']],
  ])('%s %s can be mended where it is wrong', (headers, cells, said) => {
    const table = `${headers};name;kind;ownership;status\n${cells};A;fixed;police;working\n`
    const { refused } = read('cameras', table)
    expect(refused.map(({ field, key }) => `${field} ${key}`)).toEqual(said)
  })

  it.each([
    ['accuracy_m', '4.567', 4.57],
    ['accuracy_m', '4,567', 4.57],
    ['accuracy_m', '50m', 50],
    ['accuracy_m', '12,5 m', 12.5],
    ['range_m', '120 mét', 120],
    ['bearing_deg', '90°', 90],
    ['fov_deg', '90,5 độ', 90.5],
    ['retention_days', '1.000', 1000],
  ])('%s: %s is %d', (column, typed, value) => {
    const table = `name;lat;lng;kind;ownership;status;${column}\nA;21;106;fixed;police;working;${typed}\n`
    const { rows, refused } = read('cameras', table)
    expect(refused).toEqual([])
    expect(rows[0]?.fields[column]).toBe(value)
  })

  it('fills what the file lacks only when told', () => {
    const text = 'Tên điểm,lat,lng\nNhà văn hóa,21.1,106.1\n'
    const defaults = { water_source: 'tank', truck_access: 'Xe nhỏ', status: 'ready' }
    expect(read('fire_points', text).refused).toHaveLength(3)
    expect(read('fire_points', text, defaults).rows[0]?.fields).toEqual({
      name: 'Nhà văn hóa',
      lat: 21.1,
      lng: 106.1,
      ...defaults,
      truck_access: 'small_vehicle',
    })
  })

  it('takes the position of a point, and the id of its source', () => {
    const values = {
      id: 'node/1',
      name: 'A',
      kind: 'fixed',
      ownership: 'police',
      status: 'working',
    }
    const { rows } = readTable(
      'cameras',
      shaped(values, { type: 'Point', coordinates: [106.5, 21.5] }),
    )
    expect(rows[0]?.fields).toMatchObject({ key: 'node/1', lng: 106.5, lat: 21.5 })
  })
})

describe('incidents', () => {
  it('reads times as a clock in Vietnam shows them, and leaves an unknown place empty', () => {
    const { rows, refused } = read(
      'incidents',
      'Thời gian,Loại,Mức độ,Trạng thái,lng,lat,Thiệt hại\n' +
        '14/05/2025 23:59,Trộm cắp tài sản,Nghiêm trọng,Đã kết thúc,,,"1.500.000"\n' +
        '2025-05-15,crime.trom_cap,1,dong,106.2,21.1,\n',
    )
    expect(refused).toEqual([])
    expect(rows.map(({ fields }) => fields)).toEqual([
      {
        occurred_at: new Date('2025-05-14T16:59:00Z'),
        type_id: 'crime.trom_cap',
        severity: 2,
        status: 'dong',
        source: 'other',
        damage_vnd: 1500000,
      },
      {
        occurred_at: new Date('2025-05-14T17:00:00Z'),
        type_id: 'crime.trom_cap',
        severity: 1,
        status: 'dong',
        source: 'other',
        lng: 106.2,
        lat: 21.1,
      },
    ])
  })

  it.each([
    ['Ngày', 'Giờ', '31/05/2025', '22:05'],
    ['Ngày', 'Giờ', '31/05/2025', '22h05'],
    ['Ngày xảy ra', 'Thời điểm', '2025-05-31', '10 giờ 05 tối'],
    ['Date', 'Time', '2025-05-31 00:00', '22:05'],
    ['Giờ', 'Ngày', '22:05', '31/5/2025'],
    // A column with both, whatever it is called.
    ['Thời điểm', 'Ghi chú', '22h05 ngày 31/5/2025', ''],
    ['Time', 'Note', '2025-05-31 22:05', ''],
    ['Ngày', 'Giờ', '31/05/2025 22:05', '7:00'],
  ])('keeps the hour of %s and %s: %s, %s', (first, second, ...cells) => {
    const text = `${first};${second};Loại;Mức độ;status\n${cells.join(';')};crime.trom_cap;1;dong\n`
    const { rows, refused } = read('incidents', text)
    expect(refused).toEqual([])
    expect(rows[0]?.fields.occurred_at).toEqual(new Date('2025-05-31T15:05:00Z'))
  })

  it('keeps the hour of the report, and names the column of an hour that cannot be read', () => {
    const header = 'Ngày;Giờ;Ngày tiếp nhận;Giờ tiếp nhận;Loại;Mức độ;status'
    const line = (...times: string[]) => `${times.join(';')};crime.trom_cap;1;dong`
    const { rows, refused } = read(
      'incidents',
      `${header}\n${line('1/5/2025', '8h', '1/5/2025', '9h30')}\n${line('1/5/2025', 'tối', '', '')}\n`,
    )
    expect(rows[0]?.fields.reported_at).toEqual(new Date('2025-05-01T02:30:00Z'))
    expect(refused).toEqual([{ row: 3, field: 'Giờ', key: 'import.row.time_unreadable' }])
  })

  it('keeps 3 May, a true date of Excel, beside a text with the month first', () => {
    const trueDay = excelDate(45_780, 'day', false)
    const { rows } = read(
      'incidents',
      `date,type,severity,status\n${trueDay},crime.trom_cap,1,dong\n5/31/2025,crime.trom_cap,1,dong\n`,
    )
    expect(rows.map(({ fields }) => fields.occurred_at)).toEqual([
      new Date('2025-05-02T17:00:00Z'),
      new Date('2025-05-30T17:00:00Z'),
    ])
  })

  it.each([
    ['31/02/2025 10:00,Trộm cắp tài sản', 'import.row.not_a_time'],
    ['31/05/2025 25:00,Trộm cắp tài sản', 'import.row.not_a_time'],
    ['hôm qua,Trộm cắp tài sản', 'import.row.time_unreadable'],
    ['tháng 5/2025,Trộm cắp tài sản', 'import.row.time_unreadable'],
    [',Trộm cắp tài sản', 'import.row.time_missing'],
    ['01/02/2025,Bay quá cao', 'import.row.type_unknown'],
    ['01/02/1889,Trộm cắp tài sản', 'error.constraint.incident_occurred_range'],
  ])('%s is refused: %s', (cells, key) => {
    const { refused } = read('incidents', `date,type,severity,status\n${cells},1,dong\n`)
    expect(refused.map((row) => row.key)).toEqual([key])
  })
})

describe('areas', () => {
  it.each([
    [{ code: '07210', name: 'Bắc Giang', fullName: 'Phường Bắc Giang' }, 'phường', 'Bắc Giang'],
    [{ code: '1', name: 'Tổ dân phố số 5' }, 'tổ dân phố', 'số 5'],
    [{ code: '1', name: 'Bản Đôn', kind: 'xã' }, 'xã', 'Bản Đôn'],
    [{ code: '1', name: 'Quế Tân', kind: 'Xã' }, 'xã', 'Quế Tân'],
    [{ code: '1', name: 'Đặc khu Phú Quốc', kind: ' ĐẶC KHU ' }, 'đặc khu', 'Phú Quốc'],
  ])('%j', (values, kind, name) => {
    const ring = [
      [106, 21],
      [106.1, 21],
      [106, 21.1],
      [106, 21],
    ]
    const outline = { type: 'Polygon' as const, coordinates: [ring] }
    const { rows } = readTable('areas', shaped(values, outline))
    expect(rows[0]?.fields).toEqual({ code: values.code, kind, name, boundary: outline })
  })

  it('asks for the kind where neither a column nor the name says it', () => {
    const { refused } = read('areas', 'code,name\n07210,Bắc Giang\n')
    expect(refused).toEqual([{ row: 2, field: 'loại', key: 'error.constraint.area_kind_length' }])
  })

  it('refuses a file in which nothing is known', () => {
    expect(() => read('areas', 'a,b\n1,2\n')).toThrow(UnreadableFile)
  })
})
