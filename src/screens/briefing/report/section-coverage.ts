// What fire points and cameras leave uncovered, and where one more would cover most.
import type { TFunction } from 'i18next'
import { coverageReport, tellsOfCoverage } from '@/analysis/coverage/coverage-report'
import type { ReportTable } from '@/domain/report'
import { columnsOfWords, wordCell } from '@/domain/report-cells'
import { type Briefed, EMPTY_SECTION, type SectionOf, said } from './section'

/** On a slide; files have all. */
const WORST = 5

export const coverageSection: SectionOf = (briefed, t) => {
  const { coverage, language, briefing } = briefed
  if (coverage === null || !tellsOfCoverage(coverage)) return null
  const { fire, camera } = coverageReport(coverage, WORST, language, t)
  const places = (sentences: readonly string[], assumed: string) =>
    sentences.length === 0 ? [] : [`${t('coverage.places')} ${sentences.join('; ')}.`, assumed]
  return {
    ...EMPTY_SECTION,
    id: 'coverage',
    title: t('briefing.slide_coverage'),
    sentences: said(
      ...fire.sentences,
      ...places(fire.places, fire.assumed),
      ...camera.sentences,
      ...places(camera.places, camera.assumed),
      briefing.frozen !== null && t('coverage.now'),
    ),
    tables: coverageTables(briefed, WORST, t),
    details: coverageTables(briefed, Number.POSITIVE_INFINITY, t),
  }
}

/** The hamlets that are worst off; none where there are none. */
export function coverageTables(
  { coverage, language }: Pick<Briefed, 'coverage' | 'language'>,
  most: number,
  t: TFunction,
): ReportTable[] {
  if (coverage === null) return []
  const { heads, rows } = coverageReport(coverage, most, language, t)
  return rows.length === 0
    ? []
    : [
        {
          title: null,
          columns: columnsOfWords(...heads),
          rows: rows.map((row) => row.map(wordCell)),
        },
      ]
}
