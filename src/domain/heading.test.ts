// An officer aims the phone and gets the direction, however it is held and turned.
import { describe, expect, it } from 'vitest'
import { normaliseBearing, turnBetween } from './bearing'
import { type CompassEvent, type CompassReading, headingOf, readCompass } from './heading'

const NOW = new Date('2026-11-22T10:00:00Z')
const before = (ms: number): Date => new Date(NOW.getTime() - ms)

const android = (alpha: number | null, beta = 0, gamma = 0): CompassEvent => ({
  alpha,
  beta,
  gamma,
  absolute: true,
})
const iphone = (heading: number, accuracy: number | null = 5): CompassEvent => ({
  ...android(123),
  absolute: false,
  webkitCompassHeading: heading,
  webkitCompassAccuracy: accuracy,
})
const read = (event: CompassEvent, screenAngleDeg = 0): number =>
  readCompass(event, screenAngleDeg, NOW)?.bearingDeg ?? Number.NaN

const turn = Array.from({ length: 720 }, (_, step) => step / 2)

const expectBearing = (actual: number, wanted: number) =>
  expect(Math.abs(turnBetween(wanted, actual))).toBeLessThan(1)

describe('Android', () => {
  it.each([0, 30, 45, 60, 90, 110])('points right over a full turn, tilted by %d°', (beta) => {
    for (const bearing of turn) expectBearing(read(android(360 - bearing, beta)), bearing)
  })

  it('knows the back of a phone that stands upright, askew or not', () => {
    // W3C Device Orientation, worked example of a compass heading: the way the back faces.
    const backOf = (alpha: number, beta: number, gamma: number): number => {
      const [a, b, g] = [alpha, beta, gamma].map((deg) => (deg * Math.PI) / 180) as [
        number,
        number,
        number,
      ]
      const east = -Math.cos(a) * Math.sin(g) - Math.sin(a) * Math.sin(b) * Math.cos(g)
      const north = -Math.sin(a) * Math.sin(g) + Math.cos(a) * Math.sin(b) * Math.cos(g)
      return normaliseBearing((Math.atan2(east, north) * 180) / Math.PI)
    }
    for (const bearing of turn)
      for (const gamma of [-20, 0, 20])
        expectBearing(read(android(360 - bearing, 90, gamma)), backOf(360 - bearing, 90, gamma))
  })

  it.each([
    [90, 90],
    [270, 270],
    [180, 180],
  ])('counts the screen, turned by %d°, when it lies flat', (screenAngleDeg, more) => {
    for (const bearing of turn)
      expectBearing(read(android(360 - bearing), screenAngleDeg), bearing + more)
  })

  it('points the same way upright in landscape as in portrait', () => {
    // Upright and turned on its left side: beta 0, gamma -90, the back faces alpha's west.
    for (const bearing of turn) {
      const alpha = normaliseBearing(90 - bearing)
      expectBearing(read(android(alpha, 0, -90), 90), bearing)
    }
  })

  it('knows no direction where the phone counts from wherever it pointed', () => {
    expect(readCompass({ ...android(90), absolute: false }, 0, NOW)).toBeNull()
    expect(readCompass(android(null), 0, NOW)).toBeNull()
    expect(readCompass(android(Number.NaN), 0, NOW)).toBeNull()
  })
})

describe('iPhone', () => {
  it('is taken by its own compass over a full turn', () => {
    for (const bearing of turn) expectBearing(read(iphone(bearing)), bearing)
    expect(read(iphone(360))).toBe(0)
  })

  it('counts the turned screen', () => expect(read(iphone(300), 90)).toBe(30))

  it('gives nothing where it says -1', () => expect(readCompass(iphone(-1), 0, NOW)).toBeNull())
})

const reading = (
  bearingDeg: number,
  ms = 0,
  accuracyDeg: number | null = null,
): CompassReading => ({
  bearingDeg,
  accuracyDeg,
  at: before(ms),
})

describe('the heading shown', () => {
  it('is steady around north', () => {
    const { bearingDeg, quality } = headingOf([reading(359, 200), reading(1, 100)], NOW)
    expectBearing(bearingDeg ?? 180, 0)
    expect(quality).toBe('good')
  })

  it('stays within a degree of the truth in a trembling hand, over a full turn', () => {
    for (const bearing of turn) {
      const readings = [-3, 2, -1, 3, -2, 1].map((off, at) =>
        reading(normaliseBearing(bearing + off), 300 - at * 50),
      )
      const heading = headingOf(readings, NOW)
      expectBearing(heading.bearingDeg ?? Number.NaN, bearing)
      expect(heading.bearingDeg).toBeLessThan(360)
      expect(heading.quality).toBe('good')
    }
  })

  it('forgets where the phone pointed before', () => {
    expect(headingOf([reading(10, 900), reading(200, 100)], NOW).bearingDeg).toBeCloseTo(200, 6)
  })

  it('keeps the last direction of a phone that lies still', () => {
    expect(headingOf([reading(80, 5000), reading(90, 4000)], NOW).bearingDeg).toBeCloseTo(90, 6)
  })

  it.each<[string, readonly CompassReading[]]>([
    ['not calibrated', [reading(90, 0, -1)]],
    ['off by 30 degrees', [reading(90, 0, 30)]],
    ['jumping', [reading(60, 100), reading(120, 50), reading(80, 0)]],
    ['contradicting itself', [reading(0, 100), reading(180, 50)]],
  ])('warns of a compass %s', (_, readings) => {
    const heading = headingOf(readings, NOW)
    expect(heading.quality).toBe('poor')
    expect(heading.bearingDeg).not.toBeNull()
  })

  it('is none without a sensor', () =>
    expect(headingOf([], NOW)).toEqual({ bearingDeg: null, quality: 'none' }))
})
