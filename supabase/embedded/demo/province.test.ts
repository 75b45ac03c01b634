// The demo province is the same every time, has the figures of its sources, and keeps its own map.
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { hamletAt } from './drawing'
import { isInside } from './plane'
import { type DemoProvince, demoProvince } from './province'

const TODAY = new Date('2026-03-10T02:30:00Z')
let province: DemoProvince

beforeAll(() => {
  province = demoProvince(TODAY)
})

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const hamletsOf = (code: string) =>
  province.areas.filter(({ level, code: own }) => level === 'hamlet' && own.startsWith(`${code}-`))

interface Placed {
  area_id: string
  lng: number | null
  lat: number | null
}

describe('the demo province', () => {
  it('is the same twice', () => {
    expect(digest(demoProvince(TODAY).rows)).toBe(digest(province.rows))
  })

  it('says that it is sample data', () => {
    expect(province.areas[0]?.name).toContain('dữ liệu mẫu')
  })

  it('has 8 hamlets and 3,013 households in Tân Phước, 3 hamlets in Bằng Cả', () => {
    const tanPhuoc = hamletsOf('23268')
    expect(tanPhuoc).toHaveLength(8)
    expect(tanPhuoc.reduce((sum, { households }) => sum + households, 0)).toBe(3013)
    expect(hamletsOf('07057')).toHaveLength(3)
  })

  it('puts every position inside its hamlet', () => {
    const borders = new Map(
      province.areas.flatMap(({ id, code }) =>
        province.drawings
          .flatMap((drawing) => drawing.hamlets)
          .filter((hamlet) => hamlet.code === code)
          .map((hamlet) => [id, hamlet.border] as const),
      ),
    )
    const strays = ['cameras', 'fire_points', 'incidents']
      .flatMap((table) => province.rows[table] as Placed[])
      .filter(({ area_id, lng, lat }) => {
        if (lng === null || lat === null) return false
        return !isInside([lng, lat], borders.get(area_id) ?? [])
      })
    expect(strays).toEqual([])
  })

  it('finds hot spots inside their commune', () => {
    for (const drawing of province.drawings)
      for (const { place } of drawing.hotSpots) expect(hamletAt(drawing, place)).not.toBeNull()
  })

  it('has no id twice and no text that is not NFC', () => {
    for (const [table, rows] of Object.entries(province.rows)) {
      const ids = rows.map((row) => (row as { id: string }).id)
      expect(new Set(ids).size, table).toBe(ids.length)
    }
    const text = JSON.stringify([province.areas, province.rows])
    expect(text === text.normalize('NFC')).toBe(true)
  })

  it('has about 40 cameras and 60 fire points in each commune, in the state they are in outdoors', () => {
    for (const { commune } of province.drawings) {
      const of = (table: string) =>
        (province.rows[table] as { code: string }[]).filter(({ code }) =>
          code.includes(`-${commune.code}-`),
        )
      expect(of('cameras').length).toBe(commune.cameras)
      expect(of('fire_points').length).toBe(60)
    }
    const cameras = province.rows.cameras as { status: string; bearing_deg: number | null }[]
    const share = (test: (camera: (typeof cameras)[number]) => boolean) =>
      cameras.filter(test).length / cameras.length
    expect(share(({ bearing_deg }) => bearing_deg === null)).toBeCloseTo(0.15, 1)
    expect(share(({ status }) => status === 'faulty')).toBeCloseTo(0.08, 1)
    expect(share(({ status }) => status === 'working')).toBeGreaterThan(0.75)
  })
})
