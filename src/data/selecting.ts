// What a query keeps of a table, as one function a key: React Query runs it anew only when rows or key change.
import { isWithin } from '@/domain/area'
import type { Feature } from '@/domain/feature'

type Select<Row, Kept = Row> = (rows: readonly Row[]) => readonly Kept[]

/** So many keys are remembered; people look at few areas and things at a time. */
const MOST = 64

/** `make` once a key: the same key gives the same function. */
export function selecting<Row, Kept = Row>(
  make: (key: string) => Select<Row, Kept>,
): (key: string) => Select<Row, Kept> {
  const known = new Map<string, Select<Row, Kept>>()
  return (key) => {
    const select = known.get(key) ?? make(key)
    // The one asked for last is forgotten last.
    known.delete(key)
    known.set(key, select)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return select
  }
}

/** The features of the area at `path` and of all below it. */
export const featuresUnder =
  <Row extends Pick<Feature, 'areaPath'>>(path: string): Select<Row> =>
  (rows) =>
    rows.filter(({ areaPath }) => isWithin(areaPath, path))
