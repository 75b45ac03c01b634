// What a saved chart says of itself, so that nobody has to remember where it came from.
import type { TFunction } from 'i18next'
import { formatDateTime } from '@/domain/format'
import { fold } from '@/domain/search'
import type { Cell } from './chart-table'

export interface SavedChart {
  readonly title: string
  readonly area: string
  readonly period: string
  /** In words; those that the chart does not follow are left out. */
  readonly filters: readonly string[]
  readonly savedAt: Date
}

/** Longer file names are refused by some systems; the folder needs room, too. */
const LONGEST_NAME = 140

/** Lines above the table, a name and what it is, and an empty one before the columns. */
export function csvHead({ title, area, period, filters, savedAt }: SavedChart, t: TFunction) {
  const lines: Cell[][] = [
    [title],
    [t('chart.area'), area],
    [t('chart.time'), period],
    ...(filters.length > 0 ? [[t('filter.active'), filters.join(', ')]] : []),
    [t('chart.saved_at'), formatDateTime(savedAt)],
    [],
  ]
  return lines
}

/** Lines above the card, which shows title and period itself. */
export const pictureHead = ({ area, filters, savedAt }: SavedChart, t: TFunction): string[] => [
  area,
  ...(filters.length > 0 ? [`${t('filter.active')}: ${filters.join(', ')}`] : []),
  `${t('chart.saved_at')} ${formatDateTime(savedAt)}`,
]

/** `xu-huong_phuong-co-nhue-2-thanh-pho-ha-noi_15-11-2024-14-12-2026_tiem-nang`, without an ending. */
export const savedName = (kind: string, { area, period, filters }: SavedChart): string =>
  [kind, ...[area, period, ...filters].map((text) => fold(text).replaceAll(' ', '-'))]
    .join('_')
    .slice(0, LONGEST_NAME)
    .replace(/[-_]+$/, '')
