// A province to measure on: 170 communes of 26 hamlets around centres of real size, with their hot spots.
import { randomFrom } from '../database/random'

export const COMMUNES = 170
export const HAMLETS = 26
const SPOTS = 6

export interface Place {
  readonly lng: number
  readonly lat: number
  /** Share of the incidents of its commune. */
  readonly weight: number
}

export interface MadeUpCommune {
  readonly lng: number
  readonly lat: number
  /** Share of all incidents. */
  readonly weight: number
  readonly hamlets: readonly Place[]
  readonly spots: readonly Place[]
}

/** Middle of the province, and how far it reaches from there, in degrees. */
export const MIDDLE = [106.1, 21.2] as const
const REACH = [0.62, 0.36] as const

/** Standard normal (Box and Muller 1958). */
export const normalFrom = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Of equal size on the ground, about 18 by 22 communes' width apart from each other by chance. */
export function madeUpProvince(seed = 7): readonly MadeUpCommune[] {
  const random = randomFrom(seed)
  const normal = () => normalFrom(random)
  const around = (lng: number, lat: number, spread: number, count: number): Place[] =>
    Array.from({ length: count }, (_, rank) => ({
      lng: lng + normal() * spread,
      lat: lat + normal() * spread,
      weight: 1 / (1 + rank),
    }))
  return Array.from({ length: COMMUNES }, (_, rank) => {
    const lng = MIDDLE[0] + (2 * random() - 1) * REACH[0]
    const lat = MIDDLE[1] + (2 * random() - 1) * REACH[1]
    // The provincial town and some wards have many times the incidents of a village.
    const size = rank === 0 ? 12 : rank < 12 ? 4 : 1
    return {
      lng,
      lat,
      weight: size * Math.exp(0.6 * normal()),
      hamlets: around(lng, lat, 0.016, HAMLETS),
      spots: around(lng, lat, 0.009, SPOTS),
    }
  })
}

/** The place in the list that a number in [0, 1) falls on, by weight. */
export function pickerOf(weights: readonly number[]): (share: number) => number {
  let sum = 0
  const sums = weights.map((weight) => {
    sum += weight
    return sum
  })
  return (share) => {
    const wanted = share * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
