// The table behind bars: each with what it was before and a year ago.
import type { TFunction } from 'i18next'
import type { ChartTable } from '@/charts/chart-table'
import { changeInWords, type JudgedChange } from '@/domain/change-words'
import type { ComparedNames } from '@/domain/compared-names'
import type { Language } from '@/domain/format'

interface ComparedItem {
  readonly label: string
  readonly count: number
  /** What of it is compared with `before`. */
  readonly counted: number
  readonly before: number | null
  readonly change: JudgedChange | null
  readonly yearBefore: number | null
}

/** `what` heads the first column. */
export function comparedTable(
  what: string,
  items: readonly ComparedItem[],
  names: ComparedNames,
  language: Language,
  t: TFunction,
): ChartTable {
  const untilOf = (counted: number) => (names.until === null ? [] : [counted])
  return {
    columns: [
      what,
      t('chart.now'),
      ...(names.until === null ? [] : [names.until]),
      names.before,
      names.againstBefore,
      names.yearBefore,
    ],
    rows: items.map(({ label, count, counted, before, change, yearBefore }) => [
      label,
      count,
      ...untilOf(counted),
      before,
      change && changeInWords(change, language, t),
      yearBefore,
    ]),
  }
}
