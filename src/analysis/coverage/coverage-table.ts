// Coverage by hamlet, as rows of a table and as cells of words.
import type { TFunction } from 'i18next'
import type { Area } from '@/domain/area'
import { formatNumber, type Language } from '@/domain/format'
import type { Coverage } from './coverage'
import { householdsInWords, percentOf } from './coverage-words'
import { placeIn } from './covered-areas'
import type { FireGap } from './fire-gaps'

export interface HamletCoverage extends Omit<FireGap, 'ready'> {
  /** Ready fire points in it; null where fire points were refused. */
  readonly ready: number | null
  /** Incidents of the period in it that no camera saw; null where that was not counted. */
  readonly blind: number | null
}

/** Worst first, as `fireGaps` has them; where those were refused, those with most incidents that no camera saw. */
export function hamletCoverage({ hamlets, nameOf, fire, camera }: Coverage): HamletCoverage[] {
  const blind = new Uint32Array(hamlets.length)
  const hamletOf = placeIn(hamlets)
  if (typeof camera !== 'string')
    for (const { areaPath } of camera.blind) {
      const index = hamletOf(areaPath)
      if (index >= 0) blind[index] = (blind[index] ?? 0) + 1
    }
  const blindIn = (area: Area): number | null =>
    typeof camera === 'string' ? null : (blind[hamlets.indexOf(area)] ?? 0)
  if (typeof fire !== 'string')
    return fire.gaps.map((gap) => ({ ...gap, blind: blindIn(gap.area) }))
  return hamlets
    .map((area) => ({
      area,
      name: nameOf(area),
      share: null,
      households: null,
      ready: null,
      blind: blindIn(area),
    }))
    .toSorted((a, b) => (b.blind ?? 0) - (a.blind ?? 0))
}

const UNKNOWN = '–'

/** `Thôn Giã Trung`, `62%`, `khoảng 330 hộ`, `4`, `17`; what is not known is said so. */
export function hamletCells(
  row: HamletCoverage,
  language: Language,
  t: TFunction,
): readonly [name: string, share: string, households: string, ready: string, blind: string] {
  const number = (value: number) => formatNumber(value, language)
  return [
    row.name,
    row.share !== null
      ? `${percentOf(row.share, language)}%`
      : row.area.outline === null
        ? t('coverage.no_boundary')
        : UNKNOWN,
    row.share === null
      ? UNKNOWN
      : row.households === null
        ? t('coverage.no_households')
        : householdsInWords(row.households, language, t),
    row.ready === null ? UNKNOWN : number(row.ready),
    row.blind === null ? UNKNOWN : number(row.blind),
  ]
}

/** The heads of `hamletCells`. */
export const hamletHeads = (t: TFunction): readonly string[] => [
  t('coverage.hamlet'),
  t('coverage.far_share'),
  t('coverage.far_households'),
  t('coverage.ready_points'),
  t('coverage.blind_incidents'),
]
