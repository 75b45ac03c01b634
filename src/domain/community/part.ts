// A part of what is said of the movement in an area: sentences and tables, made from its figures.
import type { TFunction } from 'i18next'
import type { Language } from '@/domain/format'
import type { ReportTable } from '@/domain/report'
import type { CommunityFigures } from './community-figures'

export interface Part {
  readonly sentences: readonly string[]
  readonly tables: readonly ReportTable[]
  /** Those that are too long for a page, whole. */
  readonly details?: readonly ReportTable[]
}

export type PartOf = (figures: CommunityFigures, language: Language, t: TFunction) => Part

export const sumOf = <Row>(rows: readonly Row[], numberOf: (row: Row) => number | null): number =>
  rows.reduce((sum, row) => sum + (numberOf(row) ?? 0), 0)

/** Null where nobody stated any. */
export const statedSum = <Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number | null,
): number | null => (rows.some((row) => numberOf(row) !== null) ? sumOf(rows, numberOf) : null)

/** Sentences without those that say nothing. */
export const sentencesOf = (...sentences: (string | false | null)[]): string[] =>
  sentences.filter((sentence): sentence is string => Boolean(sentence))

export const isEmptyPart = ({ sentences, tables }: Part): boolean =>
  sentences.length === 0 && tables.length === 0
