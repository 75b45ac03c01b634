// A report as plain content: what a briefing says, section by section, before it becomes a page, slides or a workbook.
import type { Language } from './format'

/** One cell as it is written on paper; numbers also as numbers, for a workbook. */
export interface ReportCell {
  readonly text: string
  readonly value?: number
  /** How a workbook writes `value`: `1.524`, `+12`, `12,3`, `76,7%` (of 76.7). */
  readonly format?: 'integer' | 'signed' | 'decimal' | 'percent'
}

export interface ReportTable {
  /** Null where the section's own title says it. */
  readonly title: string | null
  /** The first column names the row; numbers stand at the end of theirs. */
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly ReportCell[])[]
  /** The first row is the sum of the others. */
  readonly hasTotal?: boolean
}

/** A line or bars over the same labels, drawn natively where the format can. */
export interface ReportChart {
  readonly title: string
  readonly kind: 'bars' | 'lines'
  readonly labels: readonly string[]
  /** Null is no bar. */
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | null)[]
  }[]
}

export interface ReportSection {
  readonly id: string
  readonly title: string
  readonly sentences: readonly string[]
  readonly tables: readonly ReportTable[]
  /** Further figures for a workbook, too long for a page. */
  readonly details?: readonly ReportTable[]
  readonly chart: ReportChart | null
  /** The picture of the map, as a data URL. */
  readonly picture: string | null
}

/** What an official letter says around its content (Decree 30/2020/NĐ-CP, Annex I). */
export interface ReportLetter {
  /** In capitals, line by line; empty where there is none above, or nobody knows its name. */
  readonly upperBody: readonly string[]
  /** In capitals, line by line: `ỦY BAN NHÂN DÂN`, `XÃ TÂN PHƯỚC`. */
  readonly body: readonly string[]
  /** With room for the number: `Số: ....../BC-UBND`. */
  readonly number: string
  /** `Tân Phước, ngày 15 tháng 6 năm 2025`. */
  readonly placeAndDate: string
  /** `Tình hình an ninh, trật tự tháng 6/2025`. */
  readonly subject: string
  /** In capitals, line by line; never a name. */
  readonly signer: readonly string[]
}

export interface Report {
  /** `Giao ban tháng 6/2025`. */
  readonly title: string
  /** `Xã Tân Phước`. */
  readonly area: string
  /** With its days: `Kỳ tháng 06/2025 (15/05–14/06)`. */
  readonly period: string
  /** `Số liệu chốt ngày 15/06/2025`. */
  readonly state: string
  readonly letter: ReportLetter
  readonly sections: readonly ReportSection[]
  readonly language: Language
  /** Without its ending: `giao-ban_xa-tan-phuoc_2025-06`. */
  readonly fileName: string
}
