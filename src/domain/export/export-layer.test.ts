// What a file says is what the import reads: headers, words, numbers, times.
import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/format'
import { readCsv } from '@/domain/import/files/read-csv'
import { readGeojson } from '@/domain/import/files/read-geojson'
import { IMPORT_LAYERS, type ImportLayerId } from '@/domain/import/layers'
import { csvHead, csvLines } from './csv-file'
import { imported, layerIn, oneAnswer, ROWS, textOf, written } from './exported-rows.test-data'
import { geojsonParts } from './geojson-file'

const csvOf = (id: ImportLayerId, language: Language) => {
  const { fields } = layerIn(id, language)
  return csvHead(fields, language) + csvLines(fields, [ROWS[id]], language)
}
const geojsonOf = (id: ImportLayerId) => textOf(geojsonParts(layerIn(id, 'vi'), oneAnswer(id)))

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
  it.each(IMPORT_LAYERS)('of %s is read back as it was', async (id) => {
    const { rows, refused } = imported(id, readGeojson(await geojsonOf(id)))
    expect(refused).toEqual([])
    const { boundary, ...fields } = rows[0]?.fields ?? {}
    expect(fields).toEqual(written(id))
    expect(boundary === undefined).toBe(id !== 'areas')
  })

  it('of fire points looks like this', async () => {
    expect(JSON.parse(await geojsonOf('fire_points'))).toMatchInlineSnapshot(`
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

  it('turns outer rings against the clock', async () => {
    const { features } = JSON.parse(await geojsonOf('areas'))
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

  it('of an incident without a position has no geometry', async () => {
    expect(JSON.parse(await geojsonOf('incidents')).features[0].geometry).toBeNull()
  })
})
