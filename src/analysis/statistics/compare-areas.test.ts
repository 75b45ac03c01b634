import { describe, expect, it } from 'vitest'
import { compareAreas } from './compare-areas'
import type { CountPair } from './compare-counts'
import { poissonFrom, randomFrom } from './seeded-random.test-data'

const hamlets = (seed: number, length: number, mean: number): CountPair[] => {
  const random = randomFrom(seed)
  return Array.from({ length }, () => ({
    now: poissonFrom(random, mean),
    before: poissonFrom(random, mean),
  }))
}

const calledOf = (pairs: readonly CountPair[]): number =>
  compareAreas(pairs).filter(({ verdict }) => verdict === 'rise' || verdict === 'fall').length

describe('compareAreas', () => {
  it('names nobody in most provinces where nothing changed', () => {
    const provinces = Array.from({ length: 60 }, (_, seed) => calledOf(hamlets(seed, 400, 8)))
    expect(provinces.filter((called) => called > 0).length / 60).toBeLessThanOrEqual(0.1)
  })

  it('finds the hamlets that did change', () => {
    const pairs = hamlets(7, 400, 8)
    const changed = compareAreas([{ now: 40, before: 8 }, { now: 1, before: 30 }, ...pairs])
    expect(changed[0]?.verdict).toBe('rise')
    expect(changed[1]?.verdict).toBe('fall')
  })

  it('leaves those with too few incidents outside of the family', () => {
    const few = Array.from({ length: 4000 }, () => ({ now: 1, before: 1 }))
    const one = { now: 10, before: 1 }
    const [alone] = compareAreas([one])
    const [among, quiet] = compareAreas([one, ...few])
    expect(among).toEqual(alone)
    expect(among?.verdict).toBe('rise')
    expect(quiet).toMatchObject({ verdict: 'too_few', qValue: null })
  })

  it('compares 4,400 hamlets in well under 50 ms', () => {
    const pairs = hamlets(1, 4400, 40)
    compareAreas(pairs)
    const started = performance.now()
    compareAreas(pairs)
    expect(performance.now() - started).toBeLessThan(50)
  })
})
