// Coordinates typed from a land paper land where PROJ puts them.
import { describe, expect, it } from 'vitest'
import { distanceBetween } from './distance'
import type { BBox, LngLat } from './position'
import { fromWgs84, readVn2000, toWgs84, zonesWithin } from './vn2000'
import { VN2000_ZONES, type Vn2000Zone, zoneOf } from './vn2000-zones'

function known(epsg: number): Vn2000Zone {
  const zone = zoneOf(epsg)
  if (zone === null) throw new Error(`no zone ${epsg}`)
  return zone
}

/** WGS 84 to VN-2000 by cs2cs of PROJ: EPSG code, longitude, latitude, easting, northing. */
const BY_PROJ: readonly (readonly [number, number, number, number, number])[] = [
  [9205, 103.02, 21.39, 501877.571, 2366126.411],
  [9206, 103.9, 21.33, 489431.017, 2359488.222],
  [9207, 105.15, 9.18, 571235.382, 1015233.261],
  [9208, 105.1, 18.7, 536718.184, 2068399.257],
  [5897, 105.78, 21.05, 580867.39, 2328686.18],
  [9209, 106.1213, 21.1689, 564322.299, 2341777.971],
  [9210, 106.7, 10.78, 603697.762, 1192284.91],
  [9211, 105.3, 20.8, 426934.782, 2300971.145],
  [9212, 107.1, 16.8, 590406.362, 1858293.176],
  [9213, 105.85, 21.6, 432503.431, 2389520.735],
  [9214, 107.6, 16.46, 563870.781, 1820572.361],
  [9215, 106.76, 21.85, 449158.033, 2417140.524],
  [9216, 108.0, 14.35, 553734.27, 1587082.469],
  [5899, 107.725865, 10.685475, 497164.867, 1181670.547],
  [5898, 108.8, 15.12, 585791.005, 1672370.101],
  [9217, 109.2, 12.25, 603160.371, 1354900.311],
  [9218, 108.1, 10.93, 456084.026, 1208744.891],
  [5896, 102.9, 22.4, 592469.675, 2478226.673],
  [3405, 105.78, 21.05, 580843.128, 2327987.504],
  [3406, 109.2, 12.25, 304012.879, 1354966.771],
]

describe('zones', () => {
  it('are all tested against PROJ', () => {
    expect(BY_PROJ.map(([epsg]) => epsg).toSorted()).toEqual(
      VN2000_ZONES.map(({ epsg }) => epsg).toSorted(),
    )
  })

  it('have a name to choose by', () => {
    expect(known(9210)).toMatchObject({ name: 'TM-3 105°45′', meridianDeg: 105.75, widthDeg: 3 })
    expect(known(9210).provinces).toContain('Thành phố Hồ Chí Minh')
    expect(known(3406)).toMatchObject({ name: 'UTM 49N', meridian: '111°00′', widthDeg: 6 })
  })

  it('leave out the one with its axes exchanged', () => expect(zoneOf(6959)).toBeNull())
})

describe.each(BY_PROJ)('EPSG:%d', (epsg, lng, lat, eastingM, northingM) => {
  it('agrees with PROJ to a millimetre or two, there and back', () => {
    const typed = fromWgs84([lng, lat], known(epsg))
    expect(Math.abs(typed.eastingM - eastingM)).toBeLessThan(0.002)
    expect(Math.abs(typed.northingM - northingM)).toBeLessThan(0.002)
    const back = toWgs84(northingM, eastingM, known(epsg))
    expect(distanceBetween(back, [lng, lat])).toBeLessThan(0.002)
  })
})

const PLACE: LngLat = [105.78, 21.05]

describe('what officers type', () => {
  it.each([
    ['2328686.180', '580867.390'],
    ['2328686,18', '580867,39'],
    ['2.328.686,180', '580.867,390'],
    ['2,328,686.18', '580,867.39'],
    [' 2 328 686,18 ', '580 867.39'],
  ])('X = %s, Y = %s', (northing, easting) => {
    const { lngLat, fault } = readVn2000(northing, easting, known(5897))
    expect(fault).toBeNull()
    expect(distanceBetween(lngLat ?? [0, 0], PLACE)).toBeLessThan(0.01)
  })

  it('takes whole metres, thousands by dots', () => {
    const { lngLat } = readVn2000('2.328.686', '580.867', known(5897))
    expect(distanceBetween(lngLat ?? [0, 0], PLACE)).toBeLessThan(1)
  })

  it('notices X and Y exchanged, and knows where they would be', () => {
    const { lngLat, fault } = readVn2000('580867,39', '2328686,18', known(5897))
    expect(fault).toBe('swapped')
    expect(distanceBetween(lngLat ?? [0, 0], PLACE)).toBeLessThan(0.01)
  })

  it.each([
    ['', '580867', 'missing'],
    ['2328686', '  ', 'missing'],
    ['2328686 m', '580867', 'not_a_number'],
    ['21°03′', '105°46′', 'not_a_number'],
    ['0', '0', 'outside_zone'],
    ['21.05', '105.78', 'outside_zone'],
    ['23286861', '580867', 'outside_zone'],
    ['2328686', '1580867', 'outside_zone'],
    ['-2328686', '580867', 'outside_zone'],
  ])('X = %j, Y = %j is refused: %s', (northing, easting, fault) =>
    expect(readVn2000(northing, easting, known(5897))).toEqual({ lngLat: null, fault }),
  )
})

describe('which meridian', () => {
  const around = ([lng, lat]: LngLat): BBox => [lng - 0.05, lat - 0.05, lng + 0.05, lat + 0.05]
  const epsgOf = (northing: string, easting: string, lngLat: LngLat) =>
    zonesWithin(northing, easting, around(lngLat)).map(({ zone, isSwapped }) => [
      zone.epsg,
      isSwapped,
    ])

  it.each(BY_PROJ)(
    'EPSG:%d is found from the commune alone',
    (epsg, lng, lat, easting, northing) => {
      const found = epsgOf(String(northing), String(easting), [lng, lat]).map(([code]) => code)
      expect(found).toContain(epsg)
      // Only zones of one meridian lie that near to each other.
      const meridians = new Set(found.map((code) => known(Number(code)).meridianDeg))
      expect([...meridians]).toEqual([known(epsg).meridianDeg])
    },
  )

  it('offers land papers before old maps', () =>
    expect(epsgOf('2328686.18', '580867.39', PLACE)).toEqual([
      [5897, false],
      [3405, false],
    ]))

  it('says that they are exchanged', () =>
    expect(epsgOf('603697,762', '1192284,91', [106.7, 10.78])).toEqual([[9210, true]]))

  it('finds none for another commune or no number', () => {
    expect(epsgOf('1192284,91', '603697,762', PLACE)).toEqual([])
    expect(epsgOf('abc', '603697,762', PLACE)).toEqual([])
  })
})
