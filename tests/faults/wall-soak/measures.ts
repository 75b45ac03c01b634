// What a page holds after everything that is gone was collected, and how fast that grows.
import type { CDPSession } from 'playwright-core'

export interface Size {
  /** Simulated hours since the soak began. */
  readonly hours: number
  readonly heapMb: number
  readonly nodes: number
  readonly listeners: number
  /** Which page it is of: each reload begins with an empty heap. */
  readonly life: number
}

export async function measure(inspector: CDPSession, hours: number, life: number): Promise<Size> {
  await inspector.send('HeapProfiler.collectGarbage')
  const { usedSize } = await inspector.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners: listeners } = await inspector.send('Memory.getDOMCounters')
  return { hours, heapMb: usedSize / 2 ** 20, nodes, listeners, life }
}

/** How much a measure grows in an hour, by least squares. */
function slopeOf(sizes: readonly Size[], name: 'heapMb' | 'nodes' | 'listeners'): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(sizes.map(({ hours }) => hours))
  const y = mean(sizes.map((size) => size[name]))
  const spread = sizes.reduce((sum, { hours }) => sum + (hours - x) ** 2, 0)
  return sizes.reduce((sum, size) => sum + (size.hours - x) * (size[name] - y), 0) / spread
}

/** While a page warms up it grows: code is compiled, each scene is seen for the first time. */
const WARM_HOURS = 2
/** Fewer say nothing of a slope. */
const FEWEST = 6

/** The steepest of the pages that stood long enough; null where none did. */
export function steepestOf(
  sizes: readonly Size[],
  name: 'heapMb' | 'nodes' | 'listeners',
): number | null {
  const slopes = [...new Set(sizes.map(({ life }) => life))].flatMap((life) => {
    const ofLife = sizes.filter((size) => size.life === life)
    const begun = ofLife[0]?.hours ?? 0
    const warm = ofLife.filter(({ hours }) => hours - begun >= WARM_HOURS)
    return warm.length < FEWEST ? [] : slopeOf(warm, name)
  })
  return slopes.length === 0 ? null : Math.max(...slopes)
}
