// How areas stand in standards: the five contents of self-management as a score, the others met or not.
import type { TFunction } from 'i18next'
import { formatNumber, type Language } from '@/domain/format'
import { CRITERIA, MET, STANDARDS, type Standard } from '@/domain/registers/settling'
import type { ReportTable } from '@/domain/report'
import { columnsOfWords, wordCell } from '@/domain/report-cells'
import type { CommunityFigures } from './community-figures'
import type { PartOf } from './part'

type StandardRow = CommunityFigures['standards'][number]

/** A page has no room for more areas, by how many standards are told of. */
const MOST = [12, 12, 6, 3, 2] as const

/** Out of `MET` for each criterion; a criterion that nobody looked at counts nothing. */
const scoreOf = ({ levels }: Pick<StandardRow, 'levels'>): number =>
  Object.values(levels).reduce((sum, level) => sum + level, 0)

const mostOf = (standard: Standard): number => MET * CRITERIA[standard]

/** Every criterion is met: a badge drops when one is not, or was never looked at. */
const isMet = (row: Pick<StandardRow, 'levels'>, standard: Standard): boolean =>
  scoreOf(row) === mostOf(standard)

export const standardsPart: PartOf = (figures, language, t) => {
  const told = STANDARDS.map((standard) => ({
    standard,
    // The lowest first: those are spoken of.
    rows: figures.standards
      .filter((row) => row.standard === standard)
      .toSorted((a, b) => scoreOf(a) - scoreOf(b)),
  })).filter(({ rows }) => rows.length > 0)
  const most = MOST[told.length] ?? 0
  return {
    sentences: told.map(({ standard, rows }) => sentenceOf(standard, rows, language, t)),
    tables: told.map(({ standard, rows }) => tableOf(standard, rows, most, language, t)),
    details: told
      .filter(({ rows }) => rows.length > most)
      .map(({ standard, rows }) => tableOf(standard, rows, rows.length, language, t)),
  }
}

function sentenceOf(
  standard: Standard,
  rows: readonly StandardRow[],
  language: Language,
  t: TFunction,
): string {
  const words = { standard: t(`register.assessments.standard.${standard}`) }
  const areas = formatNumber(rows.length, language)
  if (standard !== 'five_self') {
    const met = rows.filter((row) => isMet(row, standard)).length
    return t('community.standard', { ...words, areas, met: formatNumber(met, language) })
  }
  const mean = rows.reduce((sum, row) => sum + scoreOf(row), 0) / rows.length
  return t('community.standard_scores', {
    ...words,
    areas,
    mean: formatNumber(mean, language, 1),
    most: formatNumber(mostOf(standard), language),
  })
}

function tableOf(
  standard: Standard,
  rows: readonly StandardRow[],
  most: number,
  language: Language,
  t: TFunction,
): ReportTable {
  const number = (value: number) => formatNumber(value, language)
  const criteria = Array.from({ length: CRITERIA[standard] }, (_, place) => place + 1)
  const isScored = standard === 'five_self'
  const levelWords = (level: number | undefined): string =>
    level === undefined
      ? t('register.not_known')
      : t(`register.assessments.level.${level}` as never)
  return {
    title:
      rows.length > most
        ? t('community.lowest', {
            standard: t(`register.assessments.standard.${standard}`),
            shown: number(most),
          })
        : t(`register.assessments.standard.${standard}`),
    columns: columnsOfWords(
      t('register.area'),
      ...criteria.map((criterion) =>
        t(`register.assessments.criterion.${standard}.${criterion}` as never),
      ),
      t(isScored ? 'community.score' : 'community.verdict'),
    ),
    rows: rows
      .slice(0, most)
      .map((row) => [
        wordCell(`${row.areaKind} ${row.areaName}`),
        ...criteria.map((criterion) => wordCell(levelWords(row.levels[criterion]))),
        wordCell(
          isScored
            ? `${number(scoreOf(row))}/${number(mostOf(standard))}`
            : t(isMet(row, standard) ? 'community.met' : 'community.not_met'),
        ),
      ]),
  }
}
