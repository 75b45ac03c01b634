import { describe, expect, it } from 'vitest'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { type CoveringProblem, maximalCovering } from './maximal-covering'

interface Made {
  readonly sets: readonly (readonly number[])[]
  readonly weights: readonly number[]
  readonly most: number
}

const problemOf = ({ sets, weights, most }: Made): CoveringProblem => ({
  weights: Float64Array.from(weights),
  candidates: sets.length,
  forEachCovered: (candidate, visit) => {
    for (const demand of sets[candidate] ?? []) visit(demand)
  },
  most,
})

/** Whole weights, so that sums are exact in any order. */
function anyProblem(random: () => number, candidates: number, demands: number): Made {
  const weights = Array.from({ length: demands }, () => Math.floor(random() * 6))
  const share = random() * 0.5
  const sets = Array.from({ length: candidates }, () =>
    weights.flatMap((_, demand) => (random() < share ? [demand] : [])),
  )
  return { sets, weights, most: 1 + Math.floor(random() * 4) }
}

const weightOf = ({ weights }: Made, demands: Iterable<number>): number =>
  [...demands].reduce((sum, demand) => sum + (weights[demand] ?? 0), 0)

/** Every place is counted anew each time. */
function naive(made: Made) {
  const covered = new Set<number>()
  const chosen: { candidate: number; gain: number }[] = []
  while (chosen.length < made.most) {
    const gains = made.sets.map((set) =>
      weightOf(
        made,
        set.filter((demand) => !covered.has(demand)),
      ),
    )
    const gain = Math.max(0, ...gains)
    if (gain === 0) break
    const candidate = gains.indexOf(gain)
    for (const demand of made.sets[candidate] ?? []) covered.add(demand)
    chosen.push({ candidate, gain })
  }
  return chosen
}

/** The most that so many places can cover. */
function best(made: Made, from = 0, left = made.most, covered = new Set<number>()): number {
  if (left === 0 || from === made.sets.length) return weightOf(made, covered)
  return Math.max(
    best(made, from + 1, left, covered),
    best(made, from + 1, left - 1, new Set([...covered, ...(made.sets[from] ?? [])])),
  )
}

describe('the places where so many new things cover most', () => {
  it('are those of counting every place each time, 300 problems', () => {
    const random = randomFrom(1974)
    for (let round = 0; round < 300; round++) {
      const made = anyProblem(random, 40, 60)
      const chosen = maximalCovering(problemOf(made))
      expect(chosen.map(({ candidate, gain }) => ({ candidate, gain }))).toEqual(naive(made))
    }
  })

  it('cover at least 1 - 1/e of what the best choice would, 200 problems', () => {
    const random = randomFrom(1978)
    for (let round = 0; round < 200; round++) {
      const made = anyProblem(random, 9, 14)
      const covered = maximalCovering(problemOf(made)).reduce((sum, { gain }) => sum + gain, 0)
      expect(covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best(made) - 1e-9)
    }
  })

  it('tell what each covers that none before it did, of some weight', () => {
    const made = { sets: [[0, 1], [1, 2, 3], [3]], weights: [5, 1, 1, 0], most: 5 }
    expect(maximalCovering(problemOf(made))).toEqual([
      { candidate: 0, gain: 6, newlyCovered: [0, 1] },
      { candidate: 1, gain: 1, newlyCovered: [2] },
    ])
  })

  it('are none where there is nothing to cover, or nowhere to choose', () => {
    expect(maximalCovering(problemOf({ sets: [[0], []], weights: [0], most: 3 }))).toEqual([])
    expect(maximalCovering(problemOf({ sets: [], weights: [1], most: 3 }))).toEqual([])
  })
})
