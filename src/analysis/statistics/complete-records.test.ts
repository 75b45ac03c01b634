// A stray incident of long ago does not make years without records into years without incidents.
import { describe, expect, it } from 'vitest'
import { recordsBegin } from './complete-records'
import { expectedBand } from './expected-band'
import { poissonFrom, randomFrom } from './seeded-random.test-data'

const YEAR = 365

/** Incidents of each day at a rate a day, after days of nothing. */
function recorded(rate: number, days: number, empty: number, seed = 1): Uint32Array {
  const random = randomFrom(seed)
  return Uint32Array.from({ length: empty + days }, (_, day) =>
    day < empty ? 0 : poissonFrom(random, rate),
  )
}

describe('records are complete from', () => {
  it.each([
    [0.05, 1],
    [0.3, 1],
    [2.5, 1],
    [2.5, 2],
    [40, 3],
  ])('where they go on: %f a day, with %i strays', (rate, strays) => {
    for (let seed = 1; seed < 20; seed++) {
      const [days, empty] = [3 * YEAR, 3 * YEAR]
      const daily = recorded(rate, days, empty, seed)
      for (let stray = 0; stray < strays; stray++) daily[stray * 300] = 1
      const begin = recordsBegin(daily)
      expect(begin).toBeGreaterThanOrEqual(empty)
      // Not long after it: the first incident, or one soon after.
      expect(begin).toBeLessThan(empty + 14 + 6 / rate)
    }
  })

  it('the first incident where there is no stray, also while the rate grows fivefold', () => {
    for (const rate of [0.02, 0.5, 10]) {
      const steady = recorded(rate, 5 * YEAR, 100)
      expect(recordsBegin(steady)).toBe(steady.findIndex((count) => count > 0))
      const growing = Uint32Array.from([
        ...recorded(rate, 4 * YEAR, 0),
        ...recorded(5 * rate, YEAR, 0),
      ])
      expect(recordsBegin(growing)).toBe(growing.findIndex((count) => count > 0))
    }
  })

  it('the first incident where there are too few to tell, and nowhere without any', () => {
    expect(recordsBegin(Uint32Array.of(0, 0, 1, 0, 1))).toBe(2)
    expect(recordsBegin(new Uint32Array(9))).toBe(0)
    expect(recordsBegin(new Uint32Array())).toBe(0)
  })

  it('the same day whatever days without incidents follow', () => {
    const daily = recorded(1, 2 * YEAR, YEAR)
    daily[3] = 1
    const longer = new Uint32Array(daily.length + 1000)
    longer.set(daily)
    expect(recordsBegin(longer)).toBe(recordsBegin(daily))
  })
})

it('a stray incident six years back leaves the usual range as it was', () => {
  const daily = recorded(2.5, 3 * YEAR, 3 * YEAR)
  const bin = [daily.length - 28, daily.length] as const
  const bandFrom = (begin: number) =>
    expectedBand(daily.subarray(begin), [[bin[0] - begin, bin[1] - begin]])[0]
  const usual = bandFrom(recordsBegin(daily))
  daily[0] = 1
  expect(bandFrom(0)?.low).toBeLessThan((usual?.low ?? 0) / 2)
  expect(bandFrom(recordsBegin(daily))).toEqual(usual)
})
