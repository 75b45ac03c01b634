// How areas stand in standards: the five contents of self-management as a score, the others met or not.
import type { TFunction } from 'i18next'
import { formatNumber, type Language } from '@/domain/format'
import { CRITERIA, MET, STANDARDS, type Standard } from '@/domain/registers/settling'
import type { ReportTable } from '@/domain/report'
import { columnsOfWords, wordCell } from '@/domain/report-cells'
import type { CommunityFigures } from './community-figures'
import type { PartOf } from './part'

type Told = CommunityFigures['standards'][number]
type Row = Told['lowest'][number]

/** A page has no room for more areas, by how many standards are told of. */
const MOST = [12, 12, 6, 3, 2] as const

/** Out of `MET` for each criterion; a criterion that nobody looked at counts nothing. */
const scoreOf = ({ levels }: Row): number =>
  Object.values(levels).reduce((sum, level) => sum + level, 0)

const mostOf = (standard: Standard): number => MET * CRITERIA[standard]

/** Every criterion is met: a badge drops when one is not, or was never looked at. */
const isMet = (row: Row, standard: Standard): boolean => scoreOf(row) === mostOf(standard)

export const standardsPart: PartOf = (figures, language, t) => {
  const told = STANDARDS.flatMap((standard) => {
    const own = figures.standards.find((one) => one.standard === standard)
    return own ? [{ ...own, standard }] : []
  })
  const most = MOST[told.length] ?? 0
  return {
    sentences: told.map((one) => sentenceOf(one, language, t)),
    tables: told.map((one) => tableOf(one, most, language, t)),
    details: told
      .filter(({ lowest }) => lowest.length > most)
      .map((one) => tableOf(one, one.lowest.length, language, t)),
  }
}

type Standing = Told & { readonly standard: Standard }

function sentenceOf({ standard, areas, score, met }: Standing, language: Language, t: TFunction) {
  const words = {
    standard: t(`register.assessments.standard.${standard}`),
    areas: formatNumber(areas, language),
  }
  return standard === 'five_self'
    ? t('community.standard_scores', {
        ...words,
        mean: formatNumber(score / areas, language, 1),
        most: formatNumber(mostOf(standard), language),
      })
    : t('community.standard', { ...words, met: formatNumber(met, language) })
}

function tableOf(
  { standard, areas, lowest }: Standing,
  most: number,
  language: Language,
  t: TFunction,
): ReportTable {
  const number = (value: number) => formatNumber(value, language)
  const criteria = Array.from({ length: CRITERIA[standard] }, (_, place) => place + 1)
  const isScored = standard === 'five_self'
  const shown = lowest.slice(0, most)
  const name = t(`register.assessments.standard.${standard}`)
  const levelWords = (level: number | undefined): string =>
    level === undefined
      ? t('register.not_known')
      : t(`register.assessments.level.${level}` as never)
  return {
    title:
      areas > shown.length
        ? t('community.lowest', { standard: name, shown: number(shown.length) })
        : name,
    columns: columnsOfWords(
      t('register.area'),
      ...criteria.map((criterion) =>
        t(`register.assessments.criterion.${standard}.${criterion}` as never),
      ),
      t(isScored ? 'community.score' : 'community.verdict'),
    ),
    rows: shown.map((row) => [
      wordCell(row.place),
      ...criteria.map((criterion) => wordCell(levelWords(row.levels[criterion]))),
      wordCell(
        isScored
          ? `${number(scoreOf(row))}/${number(mostOf(standard))}`
          : t(isMet(row, standard) ? 'community.met' : 'community.not_met'),
      ),
    ]),
  }
}
