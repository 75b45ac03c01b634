// Coverage as a report tells it: sentences and a table, for a slide and for files made from it.
import type { TFunction } from 'i18next'
import type { Language } from '@/domain/format'
import type { Coverage } from './coverage'
import { hamletCells, hamletCoverage, hamletHeads } from './coverage-table'
import {
  assumedInWords,
  cameraSentences,
  fireSentences,
  placeInWords,
  refusalInWords,
} from './coverage-words'

export interface CoverageReport {
  readonly fire: CoveragePart
  readonly camera: CoveragePart
  /** The hamlets that are worst off, heads first. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface CoveragePart {
  readonly sentences: readonly string[]
  /** Where one more would cover most, with the gain; empty where nowhere. */
  readonly places: readonly string[]
  /** What the places rest on. */
  readonly assumed: string
}

/** True where there is something to tell: ground that was measured, or incidents to compare with what cameras see. */
export const tellsOfCoverage = ({ fire, camera }: Coverage): boolean =>
  typeof fire !== 'string' || (typeof camera !== 'string' && camera.placed > 0)

/** What each of `hamletCells` is told of. */
const TOLD_OF = [null, 'fire', 'fire', 'fire', 'camera'] as const

/** @param most hamlets in the table: those with something far from a fire point or unseen */
export function coverageReport(
  coverage: Coverage,
  most: number,
  language: Language,
  t: TFunction,
): CoverageReport {
  const { fire, camera } = coverage
  const worst = hamletCoverage(coverage).filter(
    ({ share, blind, area }) => (share ?? 0) > 0 || (blind ?? 0) > 0 || area.outline === null,
  )
  // A column of what was refused would be empty.
  const told = (cells: readonly string[]): readonly string[] =>
    cells.filter((_, at) => {
      const part = TOLD_OF[at]
      return part === undefined || part === null || typeof coverage[part] !== 'string'
    })
  return {
    fire: {
      sentences:
        typeof fire === 'string'
          ? [refusalInWords(fire, language, t)]
          : fireSentences(fire, language, t),
      places:
        typeof fire === 'string'
          ? []
          : fire.places.map((place) => placeInWords(place, language, t)),
      assumed: t('coverage.assumed_fire'),
    },
    camera: {
      sentences:
        typeof camera === 'string'
          ? [refusalInWords(camera, language, t)]
          : cameraSentences(camera, language, t),
      places:
        typeof camera === 'string'
          ? []
          : camera.places.map((place) => placeInWords(place, language, t)),
      assumed: assumedInWords(language, t),
    },
    heads: told(hamletHeads(t)),
    rows: worst.slice(0, most).map((row) => told(hamletCells(row, language, t))),
  }
}
