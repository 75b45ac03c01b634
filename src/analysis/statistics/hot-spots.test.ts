import { describe, expect, it } from 'vitest'
import { FALSE_DISCOVERY_RATE } from './false-discovery'
import { hotSpots } from './hot-spots'
import { normalFrom, poissonFrom, randomFrom } from './seeded-random.test-data'

/** The up to 8 cells around each cell of a square grid, row by row. */
const gridNeighbours = (side: number): number[][] =>
  Array.from({ length: side * side }, (_, cell) => {
    const steps = [-1, 0, 1]
    return steps.flatMap((down) =>
      steps.flatMap((right) => {
        const row = Math.floor(cell / side) + down
        const column = (cell % side) + right
        const inside = row >= 0 && row < side && column >= 0 && column < side
        return inside && (down !== 0 || right !== 0) ? [row * side + column] : []
      }),
    )
  })

const SIDE = 20
const NEIGHBOURS = gridNeighbours(SIDE)

describe('Gi*', () => {
  it('equals the example of PySAL (esda.G_Local, star=True, binary weights)', () => {
    const neighbours = [[1, 3], [0, 3, 4], [4], [0, 1, 4], [1, 2, 3, 5], [4]]
    const known = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]
    const found = hotSpots([2, 3, 3.2, 5, 8, 7], neighbours)
    for (const [area, z] of known.entries()) expect(found[area]?.z).toBeCloseTo(z, 8)
  })

  it('equals a calculation by hand on four areas in a row', () => {
    // Values 0 0 0 4: mean 1, variance 3. The last with its neighbour: (0 - 1) + (4 - 1) = 2; spread 2 * 2 / 3 = 4/3;
    // z = 2 / sqrt(3 * 4/3) = 1. The second with both neighbours: -3; spread 3 * 1 / 3 = 1; z = -3 / sqrt(3).
    const found = hotSpots([0, 0, 0, 4], [[1], [0, 2], [1, 3], [2]])
    expect(found[3]?.z).toBeCloseTo(1, 12)
    expect(found[1]?.z).toBeCloseTo(-Math.sqrt(3), 12)
  })

  it('does not change when an area names itself as neighbour', () => {
    const values = [2, 3, 3.2, 5]
    const without = hotSpots(values, [[1], [0, 2], [1, 3], [2]])
    expect(
      hotSpots(values, [
        [0, 1],
        [0, 1, 2],
        [1, 2, 3],
        [2, 3],
      ]),
    ).toEqual(without)
  })

  it('leaves out what is unknown, as if the area were not there', () => {
    const [first, second, third, unknown, last] = hotSpots(
      [0, 0, 0, null, 4],
      [[1, 3], [0, 2, 3], [1, 4], [0, 1], [2]],
    )
    expect([first, second, third, last]).toEqual(hotSpots([0, 0, 0, 4], [[1], [0, 2], [1, 3], [2]]))
    expect(unknown).toEqual({ z: null, pValue: null, qValue: null, kind: 'none' })
  })

  it('says nothing where all are equal, all are neighbours, or nobody is', () => {
    for (const { z, kind } of hotSpots([3, 3, 3], [[1], [0, 2], [1]])) {
      expect([z, kind]).toEqual([null, 'none'])
    }
    for (const { z } of hotSpots([1, 5], [[1], [0]])) expect(z).toBeNull()
    expect(hotSpots([7], [[]])[0]?.z).toBeNull()
    expect(hotSpots([], [])).toEqual([])
    expect(hotSpots([null, null], [[1], [0]])[0]?.z).toBeNull()
  })
})

describe('hot and cold', () => {
  it('finds a cluster that was planted, and the quiet corner', () => {
    const random = randomFrom(11)
    const meanOf = (row: number, column: number): number => {
      if (row >= 4 && row < 8 && column >= 4 && column < 8) return 20
      return row >= 14 && column >= 14 ? 0.5 : 8
    }
    const values = NEIGHBOURS.map((_, cell) =>
      poissonFrom(random, meanOf(Math.floor(cell / SIDE), cell % SIDE)),
    )
    const found = hotSpots(values, NEIGHBOURS)
    expect(found[5 * SIDE + 5]?.kind).toBe('hot')
    expect(found[6 * SIDE + 6]?.kind).toBe('hot')
    expect(found[17 * SIDE + 17]?.kind).toBe('cold')
    expect(found[17 * SIDE + 3]?.kind).toBe('none')
  })

  const RUNS = 300
  const shareWithFinds = (draw: (random: () => number) => number): number => {
    let withFinds = 0
    for (let seed = 0; seed < RUNS; seed += 1) {
      const random = randomFrom(seed)
      const values = NEIGHBOURS.map(() => draw(random))
      if (hotSpots(values, NEIGHBOURS).some(({ kind }) => kind !== 'none')) withFinds += 1
    }
    return withFinds / RUNS
  }

  // Where nothing clusters every find is false, so the false discovery rate is the share of maps with any find.
  const PROMISED = FALSE_DISCOVERY_RATE + 2 * Math.sqrt((0.1 * 0.9) / RUNS)

  it('finds something in about one of ten maps of pure chance', () => {
    const share = shareWithFinds(normalFrom)
    expect(share).toBeLessThan(PROMISED)
    expect(share).toBeGreaterThan(0.05)
  })

  // With the plain normal p-value it was four of ten at a mean of 0.3.
  it.each([0.05, 0.3, 1, 3, 10])('keeps that promise with counts of a mean of %d', (mean) => {
    const share = shareWithFinds((random) => poissonFrom(random, mean))
    expect(share).toBeLessThan(PROMISED)
  })

  it('keeps it with rates of hamlets of 80 to 400 households', () => {
    const share = shareWithFinds((random) => {
      const households = 80 + 320 * random()
      return poissonFrom(random, households * 0.02) / households
    })
    expect(share).toBeLessThan(PROMISED)
  })
})
