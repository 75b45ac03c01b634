// What a file says is what the import reads: headers, words, numbers, times.
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/format'
import { readCsv } from '@/domain/import/files/read-csv'
import { readGeojson } from '@/domain/import/files/read-geojson'
import { guessPlan } from '@/domain/import/import-plan'
import { toImportRows } from '@/domain/import/import-rows'
import { IMPORT_LAYERS, type ImportLayerId, importLayer } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import { en, vi } from '@/domain/words/words'
import { csvHead, csvLines } from './csv-file'
import { exportLayer } from './export-layer'
import type { ExportRow } from './export-row'
import { GEOJSON_END, GEOJSON_HEAD, geojsonLines } from './geojson-file'

const words = i18next.createInstance()
void words.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
})

const TYPES = [
  { id: 'crime.khac', labelVi: 'Khác', labelEn: 'Other' },
  { id: 'crime.trom_cap', labelVi: 'Trộm cắp tài sản', labelEn: 'Theft' },
  { id: 'dispute.khac', labelVi: 'Khác', labelEn: 'Other' },
] as IncidentType[]

const layerIn = (id: ImportLayerId, language: Language) =>
  exportLayer(id, {
    types: TYPES,
    language,
    t: words.getFixedT(language),
    areaName: () => 'Thôn Lê Độ',
  })

/** Awkward on purpose: a formula, a semicolon, three decimals, a sign for nothing. */
const ROWS: Readonly<Record<ImportLayerId, ExportRow>> = {
  cameras: {
    id: '30000000-0000-4000-8000-000000000001',
    area_id: 'a',
    code: 'CAM-0001',
    name: '=HYPERLINK("http://x")',
    lng: 106.125,
    lat: 21.1234567,
    accuracy_m: 4.25,
    kind: 'ptz',
    ownership: 'community',
    status: 'faulty',
    bearing_deg: 90.5,
    fov_deg: 70,
    range_m: 1500,
    installed_on: '2024-03-05',
    retention_days: 30,
    notice_sign: false,
    operator: 'Tổ; "an ninh"',
    note: '-dòng một\n@dòng hai',
  },
  fire_points: {
    id: '40000000-0000-4000-8000-000000000001',
    code: '007',
    name: 'Ngõ 3',
    lng: 106.2,
    lat: 21.1,
    address: "'Số 5",
    water_source: 'river',
    truck_access: 'small_vehicle',
    status: 'needs_service',
    last_checked_on: '2026-06-01',
    next_check_due: '2099-12-01',
    equipment: [{ item: 'binh_bot_abc', quantity: 2 }],
  },
  incidents: {
    id: '50000000-0000-4000-8000-000000000001',
    number: 17,
    occurred_at: '2025-05-31T15:05:00+00:00',
    reported_at: '2025-05-31T15:05:30+00:00',
    type_id: 'dispute.khac',
    severity: 2,
    status: 'dang_xac_minh',
    source: 'hotline',
    deaths: 0,
    injuries: 12,
    damage_vnd: 1500000,
    outcome: '+84 gọi lại',
  },
  areas: {
    id: '20000000-0000-4000-8000-000000000111',
    area_id: '20000000-0000-4000-8000-000000000111',
    code: '09001-01',
    code_edition: '2025-07-01',
    level: 'hamlet',
    kind: 'thôn',
    name: 'Lê Độ',
    aliases: ['Xóm Đông', 'Lê Độ cũ'],
    households: 377,
    population: 1524,
    boundary: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [106.2, 21.1],
            [106.2, 21.2],
            [106.3, 21.2],
            [106.3, 21.1],
            [106.2, 21.1],
          ],
        ],
      ],
    },
  },
}

/** As the import would write them, times as instants and without what the import has no column for. */
function written(id: ImportLayerId): Record<string, unknown> {
  const known = Object.values(importLayer(id, TYPES).fields).map(({ column }) => column)
  const fields = Object.entries(ROWS[id]).flatMap(([column, value]) => {
    if (column === 'id') return id === 'areas' ? [] : [['key', value]]
    if (column.endsWith('_at')) return [[column, new Date(String(value))]]
    return known.includes(column) ? [[column, value]] : []
  })
  return Object.fromEntries(fields)
}

const csvOf = (id: ImportLayerId, language: Language) => {
  const { fields } = layerIn(id, language)
  return csvHead(fields, language) + csvLines(fields, [ROWS[id]], language)
}
const geojsonOf = (id: ImportLayerId) =>
  GEOJSON_HEAD + geojsonLines(layerIn(id, 'vi'), [ROWS[id]], true) + GEOJSON_END

const imported = (id: ImportLayerId, table: ReturnType<typeof readCsv>) => {
  const layer = importLayer(id, TYPES)
  return toImportRows(layer, table, guessPlan(layer, table, null))
}

describe.each(['vi', 'en'] as const)('a CSV file in %s', (language) => {
  it.each(IMPORT_LAYERS)('of %s is read back as it was', (id) => {
    const { rows, refused } = imported(id, readCsv(csvOf(id, language).replace('\uFEFF', '')))
    expect(refused).toEqual([])
    // One table of texts has no outlines.
    expect(rows).toEqual([{ row: 2, fields: { ...written(id) } }])
  })

  it.each(IMPORT_LAYERS)('of %s names no column twice', (id) => {
    const headers = layerIn(id, language).fields.map(({ header }) => header)
    expect(new Set(headers).size).toBe(headers.length)
  })
})

describe('a CSV file', () => {
  it('of cameras looks like this', () => {
    expect(csvOf('cameras', 'vi')).toMatchInlineSnapshot(`
      "﻿ID;Mã camera;Tên camera;Kinh độ;Vĩ độ;Sai số vị trí (m);Loại camera;Chủ sở hữu;Tình trạng;Hướng nhìn;Góc nhìn;Tầm nhìn;Ngày lắp đặt;Thời gian lưu hình;Biển thông báo có camera;Đơn vị vận hành;Ghi chú;Địa bàn
      30000000-0000-4000-8000-000000000001;CAM-0001;"'=HYPERLINK(""http://x"")";106,1250;21,1234567;4,25;Quay quét (PTZ);Cộng đồng (xã hội hóa);Hỏng;90,5;70;1500;05/03/2024;30;Không có biển;"Tổ; ""an ninh""";"'-dòng một
      @dòng hai";Thôn Lê Độ
      "
    `)
  })

  it('of incidents looks like this', () => {
    expect(csvOf('incidents', 'vi')).toMatchInlineSnapshot(`
      "﻿ID;Xảy ra lúc;Tiếp nhận lúc;Loại vụ việc;Mức độ;Trạng thái;Kinh độ;Vĩ độ;Nguồn tin;Số người chết;Số người bị thương;Thiệt hại tài sản (đồng);Giải quyết xong lúc;Kết quả giải quyết;Số vụ việc;Địa bàn
      50000000-0000-4000-8000-000000000001;31/05/2025 22:05;31/05/2025 22:05:30;dispute.khac;Nghiêm trọng;Đang xác minh;;;Đường dây nóng;0;12;1500000;;'+84 gọi lại;17;Thôn Lê Độ
      "
    `)
  })

  it('says two types of one name by their ids', () => {
    const type = layerIn('incidents', 'vi').fields.find(({ column }) => column === 'type_id')
    expect(type?.cellOf({ type_id: 'crime.khac' })).toBe('Khác')
    expect(type?.cellOf({ type_id: 'dispute.khac' })).toBe('dispute.khac')
    expect(type?.cellOf({ type_id: 'crime.trom_cap' })).toBe('Trộm cắp tài sản')
  })
})

describe('a GeoJSON file', () => {
  it.each(IMPORT_LAYERS)('of %s is read back as it was', (id) => {
    const { rows, refused } = imported(id, readGeojson(geojsonOf(id)))
    expect(refused).toEqual([])
    const { boundary, ...fields } = rows[0]?.fields ?? {}
    expect(fields).toEqual(written(id))
    expect(boundary === undefined).toBe(id !== 'areas')
  })

  it('of fire points looks like this', () => {
    expect(JSON.parse(geojsonOf('fire_points'))).toMatchInlineSnapshot(`
      {
        "features": [
          {
            "geometry": {
              "coordinates": [
                106.2,
                21.1,
              ],
              "type": "Point",
            },
            "id": "40000000-0000-4000-8000-000000000001",
            "properties": {
              "address": "'Số 5",
              "area": "Thôn Lê Độ",
              "code": "007",
              "equipment": [
                {
                  "item": "binh_bot_abc",
                  "quantity": 2,
                },
              ],
              "equipment_text": "Bình bột ABC: 2",
              "last_checked_on": "2026-06-01",
              "name": "Ngõ 3",
              "next_check_due": "2099-12-01",
              "status": "needs_service",
              "status_text": "Cần bảo dưỡng",
              "truck_access": "small_vehicle",
              "truck_access_text": "Chỉ xe nhỏ vào được",
              "water_source": "river",
              "water_source_text": "Sông, suối, kênh, mương",
            },
            "type": "Feature",
          },
        ],
        "type": "FeatureCollection",
      }
    `)
  })

  it('turns outer rings against the clock', () => {
    const { features } = JSON.parse(geojsonOf('areas'))
    expect(features[0].geometry.coordinates[0][0]).toEqual([
      ...[
        [106.2, 21.1],
        [106.3, 21.1],
        [106.3, 21.2],
        [106.2, 21.2],
        [106.2, 21.1],
      ],
    ])
  })

  it('of an incident without a position has no geometry', () => {
    expect(JSON.parse(geojsonOf('incidents')).features[0].geometry).toBeNull()
  })
})
