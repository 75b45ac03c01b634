// Which of many areas have risen or fallen, without naming the many that chance alone would bring.
import { type CountComparison, type CountPair, compareCounts, verdictOf } from './compare-counts'
import { FALSE_DISCOVERY_RATE, qValues } from './false-discovery'

export interface AreaComparison extends CountComparison {
  /** null when there are too few incidents to say. */
  readonly qValue: number | null
}

/**
 * `compareCounts` for each area, in the same order, with rise and fall called by the false discovery rate over all
 * areas that have enough incidents: of 4,400 hamlets where nothing changed, the plain test would name up to 220.
 * @throws RangeError as `compareCounts`
 */
export function compareAreas(pairs: readonly CountPair[]): AreaComparison[] {
  const comparisons = pairs.map(compareCounts)
  const found = qValues(
    comparisons.map(({ verdict, pValue }) => (verdict === 'too_few' ? null : pValue)),
  )
  return comparisons.map((comparison, index) => {
    const qValue = found[index] ?? null
    if (qValue === null) return { ...comparison, qValue }
    const verdict = verdictOf(comparison.difference, qValue < FALSE_DISCOVERY_RATE)
    return { ...comparison, qValue, verdict }
  })
}
