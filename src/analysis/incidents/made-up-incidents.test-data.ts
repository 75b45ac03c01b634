// Random incidents for tests and measurements, the same for the same seed.
import { emptyColumns, type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'

export interface MadeUp {
  readonly rows: number
  readonly areas: number
  readonly days: number
  readonly seed?: number
}

/** mulberry32: numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const FIRST_SECOND = Date.UTC(2023, 11, 31, 17) / 1000

/** In no order; every fifth has no place; areas have the numbers 7, 9, 11 ... */
export function madeUpIncidents({ rows, areas, days, seed = 1 }: MadeUp): IncidentColumns {
  const random = randomFrom(seed)
  const columns = emptyColumns(rows)
  for (let row = 0; row < rows; row++) {
    const isPlaced = random() < 0.8
    const area = Math.floor(random() * random() * areas)
    columns.number[row] = row + 1
    columns.second[row] = FIRST_SECOND + Math.floor(random() * days * 86_400)
    columns.area[row] = 7 + 2 * area
    columns.lng[row] = isPlaced
      ? 10_600_000 + 500 * (area % 40) + Math.floor(random() * 900)
      : NO_PLACE
    columns.lat[row] = isPlaced
      ? 2_110_000 + 500 * Math.floor(area / 40) + Math.floor(random() * 900)
      : NO_PLACE
    columns.type[row] = 1 + Math.floor(random() * random() * 40)
    columns.severity[row] = 1 + Math.floor(random() * random() * 4)
    columns.status[row] = Math.floor(random() * 11)
    columns.days[row] = random() < 0.3 ? 255 : Math.floor(random() * random() * 255)
  }
  return columns
}
