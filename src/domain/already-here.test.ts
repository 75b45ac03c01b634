// Before a second camera goes up on the map, the first one is shown.
import { describe, expect, it } from 'vitest'
import { featuresHere } from './already-here'
import type { LngLat } from './position'

const HERE: LngLat = [107.72, 10.68]
const METRES_A_DEGREE = 111_195.08

const northBy = (id: string, metres: number, deletedAt: Date | null = null) => ({
  id,
  lngLat: [HERE[0], HERE[1] + metres / METRES_A_DEGREE] as LngLat,
  deletedAt,
})
const idsOf = (...args: Parameters<typeof featuresHere>) =>
  featuresHere(...args).map(({ feature }) => feature.id)

describe('what is already here', () => {
  it('is told nearest first, with its distance', () => {
    const found = featuresHere(
      [northBy('far', 14.9), northBy('near', -2), northBy('same', 0)],
      HERE,
    )
    expect(found.map(({ feature }) => feature.id)).toEqual(['same', 'near', 'far'])
    expect(found[1]?.distanceM).toBeCloseTo(2, 3)
  })

  it('ends at 15 metres', () =>
    expect(idsOf([northBy('in', 14.99), northBy('out', 15.01)], HERE)).toEqual(['in']))

  it('reaches as far as asked', () => {
    expect(idsOf([northBy('a', 40)], HERE, { withinM: 50 })).toEqual(['a'])
    expect(idsOf([northBy('a', 40)], HERE, { withinM: 1 })).toEqual([])
  })

  it('is not the one being edited, nor one that was deleted', () =>
    expect(
      idsOf([northBy('self', 0), northBy('gone', 1, new Date(0)), northBy('other', 2)], HERE, {
        exceptId: 'self',
      }),
    ).toEqual(['other']))

  it('is nothing in an empty commune', () => expect(idsOf([], HERE)).toEqual([]))

  it('finds the thirty of five hundred in a row, a metre apart', () => {
    const many = Array.from({ length: 500 }, (_, at) => northBy(String(at), at - 249.5))
    expect(idsOf(many, HERE)).toHaveLength(30)
  })
})
