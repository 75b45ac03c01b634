// What a page holds after everything that is gone was collected, and how fast that grows.
import type { CDPSession } from 'playwright-core'

export interface Size {
  /** Simulated hours since the soak began. */
  readonly hours: number
  readonly heapMb: number
  readonly nodes: number
  readonly listeners: number
}

export async function measure(inspector: CDPSession, hours: number): Promise<Size> {
  await inspector.send('HeapProfiler.collectGarbage')
  const { usedSize } = await inspector.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners: listeners } = await inspector.send('Memory.getDOMCounters')
  return { hours, heapMb: usedSize / 2 ** 20, nodes, listeners }
}

/** How much a measure grows in an hour, by least squares. */
export function slopeOf(sizes: readonly Size[], name: 'heapMb' | 'nodes' | 'listeners'): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(sizes.map(({ hours }) => hours))
  const y = mean(sizes.map((size) => size[name]))
  const spread = sizes.reduce((sum, { hours }) => sum + (hours - x) ** 2, 0)
  return sizes.reduce((sum, size) => sum + (size.hours - x) * (size[name] - y), 0) / spread
}

/** The middle one. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const secondHalf = (sizes: readonly Size[]): readonly Size[] =>
  sizes.slice(Math.floor(sizes.length / 2))
