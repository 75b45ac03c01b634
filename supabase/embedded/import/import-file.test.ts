// An empty installation filled from real files: Bắc Ninh, its 99 communes of July 2025, and points.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LngLat } from '@/domain/position'
import { fromWgs84 } from '@/domain/vn2000'
import { VN2000_ZONES } from '@/domain/vn2000-zones'
import { PROJECT_DIR } from '../settings'
import { temporaryFolder } from '../testing/temporary-folder'
import { testSettings } from '../testing/test-settings'
import { readArguments } from './arguments'
import { askAccount } from './ask-account'
import { type Connection, connect } from './connect'
import { importFile } from './import-file'
import { reportLines } from './say-report'
import { importSentence } from './sentences'

const DATA = join(PROJECT_DIR, '..', 'shared', 'data')
const UNITS = join(DATA, 'vn-units-2025')
const missing = existsSync(UNITS) ? '' : ' (skipped: ../shared/data is not here)'

/** By the meridian of Bắc Ninh. */
const toMetres = (lngLat: LngLat) =>
  VN2000_ZONES.filter(({ epsg }) => epsg === 9209)
    .map((zone) => fromWgs84(lngLat, zone))
    .flatMap(({ eastingM, northingM }) => [eastingM, northingM])

const CAMERAS = `Tên camera;Vĩ độ;Kinh độ;Loại camera;Chủ sở hữu;Tình trạng;Hướng nhìn
Cổng UBND phường Bắc Giang;21,2812;106,1972;Cố định;UBND phường;Hoạt động tốt;90
Ngã tư Quế Võ;21,1510;106,1720;Quay quét;Xã hội hóa;Hỏng;
`
const FIRE_POINTS = `code,name,lng,lat,address,water_source,truck_access,status,next_check_due
DCC-01,Nhà văn hóa,106.1972,21.2812,"Số 1, đường Xương Giang",Bể nước,Xe nhỏ,Sẵn sàng,01/12/2026
`

describe(`npm run import${missing}`, { timeout: 240_000 }, () => {
  let connection: Connection
  let folder: string
  beforeAll(async () => {
    if (missing) return
    folder = temporaryFolder(afterAll)
    connection = await connect(testSettings(afterAll), {}, (proposed) =>
      askAccount(null, proposed, {}),
    )
    afterAll(() => connection.stop())
  })

  const run = async (file: string, ...args: string[]) => {
    const wanted = readArguments([file, ...args])
    const report = await importFile(connection.client, wanted, () => {})
    return { report, text: reportLines(report, wanted.dryRun).join('\n') }
  }
  const table = (name: string, content: string) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }
  const count = async (name: 'areas' | 'cameras' | 'fire_points') =>
    (await connection.client.from(name).select('*', { count: 'exact', head: true })).count

  it.skipIf(missing)('takes a province and its communes, twice as once', async () => {
    const province = join(UNITS, 'provinces34', '24_bac_ninh.geojson')
    const inCountry = ['--layer', 'areas', '--area', 'VN']
    const undated = await run(province, ...inCountry)
    expect(undated.text).toContain('Dòng 1: Thiếu ngày ban hành danh mục mã')
    const dated = [...inCountry, '--set', 'code_edition=2025-07-01']
    const trial = await run(province, ...dated, '--dry-run')
    expect(trial.text).toContain('Chạy thử, chưa ghi gì: 1 mới')
    expect(await count('areas')).toBe(1)
    await run(province, ...dated)

    const communes = join(UNITS, 'wards_24.geojson')
    const first = await run(communes, '--layer', 'areas', '--area', '24')
    expect(first.text).toContain('Đã nhập: 99 mới, 0 thay đổi, 0 giữ nguyên.')
    expect(first.text).toContain('Columns not used: id, nameEn')
    const again = await run(communes, '--layer', 'areas', '--area', '24')
    expect(again.report.result?.counts).toEqual({ new: 0, changed: 0, same: 99, rejected: 0 })
    expect(await count('areas')).toBe(101)

    const { data } = await connection.client
      .from('areas')
      .select('kind, name, level, code_edition, outline')
      .eq('code', '07210')
      .single()
    expect(data).toMatchObject({ kind: 'phường', name: 'Bắc Giang', level: 'commune' })
    expect(data?.code_edition).toBe('2025-07-01')
    expect(data?.outline).toMatchObject({ type: 'MultiPolygon' })
  })

  it.skipIf(missing)('puts points into the commune that holds them', async () => {
    const cameras = table('cameras.csv', CAMERAS)
    const first = await run(cameras, '--layer', 'cameras', '--area', '24')
    expect(first.report.result?.counts).toMatchObject({ new: 2 })
    expect(
      (await run(cameras, '--layer', 'cameras', '--area', '24')).report.result?.counts,
    ).toEqual({ new: 0, changed: 0, same: 2, rejected: 0 })
    await run(table('dcc.csv', FIRE_POINTS), '--layer', 'fire_points', '--area', '24')
    const { data } = await connection.client
      .from('cameras')
      .select('code, name, kind, status, bearing_deg, areas(name)')
      .order('code')
    expect(data).toEqual([
      {
        code: 'CAM-0001',
        name: 'Cổng UBND phường Bắc Giang',
        kind: 'fixed',
        status: 'working',
        bearing_deg: 90,
        areas: { name: 'Bắc Giang' },
      },
      expect.objectContaining({
        code: 'CAM-0002',
        kind: 'ptz',
        status: 'faulty',
        bearing_deg: null,
      }),
    ])
    expect(await count('fire_points')).toBe(1)
  })

  it.skipIf(missing)('takes a sheet of a workbook, and shapes in VN-2000', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Ghi chú').addRows([
      ['Tên', 'Việc'],
      ['A', 'B'],
    ])
    workbook
      .addWorksheet('Điểm')
      .addRows([
        ['DANH SÁCH ĐIỂM CHỮA CHÁY'],
        FIRE_POINTS.split('\n')[0]?.split(','),
        [
          'DCC-05',
          'Chợ',
          106.1972,
          21.2812,
          'Số 5',
          'Bể nước',
          'Xe nhỏ',
          'Sẵn sàng',
          new Date('2026-12-01'),
        ],
      ])
    const file = join(folder, 'points.xlsx')
    await workbook.xlsx.writeFile(file)
    const args = ['--layer', 'fire_points', '--area', '24', '--dry-run']
    await expect(run(file, ...args)).rejects.toThrow(/--table.*"Ghi chú", "Điểm"/s)
    const { report, text } = await run(file, ...args, '--table', 'Điểm')
    expect(text).toContain('Tên cột được lấy ở dòng 2.')
    expect(report.result?.counts).toMatchObject({ new: 1, rejected: 0 })

    const metres = { type: 'Point', coordinates: toMetres([106.1972, 21.2812]) }
    const properties = { name: 'Cổng', kind: 'fixed', ownership: 'police', status: 'working' }
    const geojson = table(
      'vn2000.geojson',
      JSON.stringify({ type: 'Feature', properties, geometry: metres }),
    )
    const cameras = ['--layer', 'cameras', '--area', '24', '--dry-run']
    await expect(run(geojson, ...cameras)).rejects.toThrow(/--epsg 9209/)
    const placed = await run(geojson, ...cameras, '--epsg', '9209')
    expect(placed.report.result?.counts).toMatchObject({ new: 1, rejected: 0 })
  })

  it.skipIf(missing)('refuses the cameras of Dakar row by row, and keeps none', async () => {
    const set = ['kind=fixed', 'ownership=police', 'status=working', 'name=Dakar']
    const before = await count('cameras')
    const dakar = join(DATA, 'cameras-dakar', 'cameras.geojson')
    const { report, text } = await run(
      dakar,
      ...['--layer', 'cameras', '--area', '24'],
      ...set.flatMap((value) => ['--set', value]),
    )
    expect(report.total).toBeGreaterThan(50)
    expect(new Set(report.refused.map(({ row }) => row)).size).toBe(report.total)
    expect(text).toContain('Dòng 1: Vị trí camera nằm ngoài Việt Nam.')
    expect(text).toContain('KHÔNG nhập dòng nào')
    expect(await count('cameras')).toBe(before)
  })

  it.skipIf(missing)('says by row what the database refused', async () => {
    const [header, row] = FIRE_POINTS.split('\n')
    const outside = row?.replace('DCC-01', 'DCC-02').replace('106.1972,21.2812', '105.85,21.03')
    const file = table('outside.csv', [header, row, outside].join('\n'))
    const { report, text } = await run(file, '--layer', 'fire_points', '--area', '24')
    expect(report.refused).toEqual([
      { row: 3, field: '', key: 'error.reason.position_outside_area', detail: '' },
    ])
    expect(text).toContain('Dòng 3: Vị trí cách ranh giới địa bàn hơn 300 mét.')
    expect(await count('fire_points')).toBe(1)
  })

  it.skipIf(missing)('says in both languages why it did not begin', async () => {
    const sentence = (file: string, ...args: string[]) =>
      run(file, ...args).then(() => '', importSentence)
    const good = ['--layer', 'cameras', '--area', '24']
    expect(await sentence('no-such.csv', ...good)).toMatch(/Không mở được tệp.*cannot be opened/s)
    expect(await sentence(table('list.ods', 'x'), ...good)).toMatch(/Chỉ nhận tệp.*Only/s)
    expect(await sentence(table('a.csv', CAMERAS), '--layer', 'cameras', '--area', '99')).toMatch(
      /Không có địa bàn mã 99.*no area with the code 99/s,
    )
    expect(await sentence('a.csv', '--layer', 'trees', '--area', '24')).toContain('--layer')
    expect(await sentence('a.csv', '--layer', 'cameras')).toContain('--area')
    expect(await sentence('a.csv', ...good, '--set', 'x')).toContain('--set')
    expect(await sentence('a.csv', ...good, '--epsg', 'VN')).toContain('--epsg')
    expect(await sentence('a.csv', ...good, '--encoding', 'abc')).toContain('--encoding')
    expect(await sentence('a.csv', ...good, '--force')).toContain('--force')
  })
})
