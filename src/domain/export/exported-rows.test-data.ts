// One awkward row of each layer, and what the import must make of it again.
import i18next from 'i18next'
import type { Language } from '@/domain/format'
import type { FileTable } from '@/domain/import/file-table'
import { guessPlan } from '@/domain/import/import-plan'
import { type ReadRows, toImportRows } from '@/domain/import/import-rows'
import { type ImportLayerId, importLayer } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import type { BBox } from '@/domain/position'
import { en, vi } from '@/domain/words/words'
import { type ExportLayer, exportLayer } from './export-layer'
import type { ExportRow } from './export-row'

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

export const wordsIn = (language: Language) => words.getFixedT(language)

export const layerIn = (id: ImportLayerId, language: Language): ExportLayer =>
  exportLayer(id, {
    types: TYPES,
    language,
    t: wordsIn(language),
    areaName: () => 'Thôn Lê Độ',
  })

/** Awkward on purpose: a formula, a semicolon, three decimals, a sign for nothing. */
export const ROWS: Readonly<Record<ImportLayerId, ExportRow>> = {
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
export function written(id: ImportLayerId): Record<string, unknown> {
  const known = Object.values(importLayer(id, TYPES).fields).map(({ column }) => column)
  const fields = Object.entries(ROWS[id]).flatMap(([column, value]) => {
    if (column === 'id') return id === 'areas' ? [] : [['key', value]]
    if (column.endsWith('_at')) return [[column, new Date(String(value))]]
    return known.includes(column) ? [[column, value]] : []
  })
  return Object.fromEntries(fields)
}

export function imported(id: ImportLayerId, table: FileTable, bbox: BBox | null = null): ReadRows {
  const layer = importLayer(id, TYPES)
  return toImportRows(layer, table, guessPlan(layer, table, bbox))
}

export async function* oneAnswer(id: ImportLayerId): AsyncGenerator<readonly ExportRow[]> {
  yield [ROWS[id]]
}

export async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}
