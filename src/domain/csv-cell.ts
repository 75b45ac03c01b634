// Cells of a CSV file that Excel opens right: its own separator and decimal mark in each language, no formulas.
import type { Language } from './format'

/** Without it Excel takes UTF-8 for the code page of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF'
/** Where a decimal comma is in use, Excel parts columns at semicolons. */
export const SEPARATOR = { vi: ';', en: ',' } as const
export const DECIMAL_MARK = { vi: ',', en: '.' } as const

/** What spreadsheets take for a formula: such a cell would run on the machine of whoever opens it (OWASP, CSV Injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
const GUARDED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/

/** Quoted where it must be (RFC 4180); what a spreadsheet would run gets an apostrophe before it. */
export function csvCell(text: string, language: Language): string {
  const composed = text.normalize('NFC')
  const safe = FORMULA.test(composed) && !NUMBER.test(composed) ? `'${composed}` : composed
  const needsQuotes = safe.includes(SEPARATOR[language]) || /["\r\n]/.test(safe)
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The cell as it was before {@link csvCell} put an apostrophe there. */
export const withoutGuard = (cell: string): string => cell.replace(GUARDED, '')
