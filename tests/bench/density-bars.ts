// The density's figures against the bars.
import type { CandidateName, CaseFigures } from './density-case'
import { sayAtLeast, sayBar } from './figures'

type Cases = Partial<Record<CandidateName, CaseFigures>>

export function sayDensityBars(figures: Readonly<Record<string, Cases>>): void {
  const ratio = (above: number | undefined, below: number | undefined) =>
    above === undefined || !below ? null : above / below
  const many = figures['100000']
  if (many) {
    const { ours, maplibre, kepler } = many
    const sooner = (other: CaseFigures | undefined) =>
      ratio(other?.first?.median, ours?.first?.median)
    sayAtLeast('100,000: first picture sooner than MapLibre', sooner(maplibre), 20)
    sayAtLeast('100,000: first picture sooner than kepler.gl', sooner(kepler), 50)
    const change = ratio(maplibre?.change?.median, ours?.change?.median)
    sayAtLeast('100,000: filter change sooner than MapLibre', change, 5)
  }
  const most = figures['1000000']
  if (most) {
    const { ours, empty } = most
    sayBar('1,000,000: filter change', ours?.change?.median ?? null, 200, 'ms')
    const frame = ratio(ours?.frame?.median, empty?.frame?.median)
    sayBar('1,000,000: frame while panning, median', frame, 2, 'times an empty map')
    const late = ratio(ours?.frame?.p95, empty?.frame?.p95)
    sayBar('1,000,000: frame while panning, 95th percentile', late, 3, 'times an empty map')
  }
}
