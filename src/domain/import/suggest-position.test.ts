// Which meridian, which order: told from where the places come to lie.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { BBox, LngLat } from '@/domain/position'
import { fromWgs84 } from '@/domain/vn2000'
import { VN2000_ZONES, type Vn2000Zone } from '@/domain/vn2000-zones'
import { lngLatOf, type RawPlace, WGS84 } from './position-plan'
import { suggestPosition } from './suggest-position'

const INDEX = join(process.cwd(), '..', 'shared', 'data', 'vn-units-2025', 'wards_3321_index.csv')
const missing = existsSync(INDEX) ? '' : ' (skipped: ../shared/data is not here)'

const plain = ([x, y]: LngLat): RawPlace => ({ x, y, isLabelled: false })
const exchanged = ({ x, y }: RawPlace): RawPlace => ({ x: y, y: x, isLabelled: false })
const inZone = (lngLat: LngLat, zone: Vn2000Zone): RawPlace => {
  const { northingM, eastingM } = fromWgs84(lngLat, zone)
  return plain([eastingM, northingM])
}

/** Places spread over a box, the same each time. */
const spread = ([west, south, east, north]: BBox, count: number): LngLat[] =>
  Array.from({ length: count }, (_, at) => [
    west + (east - west) * ((at * 0.618034 + 0.1) % 1),
    south + (north - south) * ((at * 0.754878 + 0.3) % 1),
  ])

/** Quế Võ, about. */
const BOX: BBox = [106.1, 21.1, 106.25, 21.22]
const PLACES = spread(BOX, 40)
const ZONE = VN2000_ZONES.find(({ epsg }) => epsg === 9209) as Vn2000Zone

describe('how numbers are meant', () => {
  it('degrees as they are, and degrees exchanged', () => {
    expect(suggestPosition(PLACES.map(plain), BOX).best).toMatchObject({
      ...{ epsg: WGS84, isSwapped: false, shareInside: 1 },
    })
    expect(suggestPosition(PLACES.map(plain).map(exchanged), BOX).best).toMatchObject({
      ...{ epsg: WGS84, isSwapped: true },
    })
  })

  it('metres of the zone in which they lie in the commune, X north as land papers write it', () => {
    const metres = PLACES.map((place) => inZone(place, ZONE))
    expect(suggestPosition(metres, BOX)).toMatchObject({
      ...{ best: { epsg: 9209, isSwapped: false }, isUnsure: false },
    })
    expect(suggestPosition(metres.map(exchanged), BOX).best).toMatchObject({
      ...{ epsg: 9209, isSwapped: true },
    })
  })

  it('is unsure without an outline, and where a wide area takes two meridians', () => {
    const metres = PLACES.map((place) => inZone(place, ZONE))
    expect(suggestPosition(metres, null).isUnsure).toBe(true)
    expect(suggestPosition(metres, [105, 20, 107.5, 22])).toMatchObject({ isUnsure: true })
  })

  it('has nothing to propose for another commune, nor for numbers that are no places', () => {
    expect(suggestPosition(PLACES.map(plain), [105, 10, 105.1, 10.1]).best).toBeNull()
    expect(suggestPosition([plain([0, 0]), plain([5e6, 9e9])], BOX).best).toBeNull()
    expect(suggestPosition([], BOX).best).toBeNull()
  })

  it('does not exchange what is labelled', () => {
    const labelled = { x: 106.2, y: 21.2, isLabelled: true }
    expect(lngLatOf(labelled, { epsg: WGS84, isSwapped: true })).toEqual([106.2, 21.2])
  })
})

describe(`every commune of Vietnam${missing}`, () => {
  it.skipIf(missing)('gets the meridian of its paper, or a doubt', { timeout: 240_000 }, () => {
    const text = readFileSync(INDEX, 'utf8')
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    })
    const number = (row: Record<string, string>, name: string) => Number(row[name])
    let [tried, right, wrongAndSure] = [0, 0, 0]
    for (const row of data) {
      const box: BBox = [
        number(row, 'west'),
        number(row, 'south'),
        number(row, 'east'),
        number(row, 'north'),
      ]
      const places = spread(box, 5)
      // Papers are in the zone of the old province, whose meridian is at most a zone's half width away.
      for (const zone of VN2000_ZONES.filter(
        ({ kind, meridianDeg }) =>
          kind === 'tm3' && Math.abs(meridianDeg - number(row, 'lon')) <= 1.5,
      )) {
        const metres = places.map((place) => exchanged(inZone(place, zone)))
        const found = suggestPosition(metres, box)
        tried += 1
        if (found.best?.epsg === zone.epsg) right += 1
        else if (!found.isUnsure) wrongAndSure += 1
      }
    }
    expect(data).toHaveLength(3321)
    expect(right / tried).toBeGreaterThanOrEqual(0.95)
    expect(wrongAndSure).toBe(0)
  })
})
