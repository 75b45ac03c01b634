// How wide the columns of a table are: no word is cut, and long texts share what is left.
import type { ReportTable } from '@/domain/report'

/** Letters that a long text gets before it is wrapped. */
const MOST = 44
/** Letters of empty room between columns. */
const GAP = 3

type Columns = Pick<ReportTable, 'columns' | 'rows'>

/** What each column needs so that no word is cut, and what it would like. */
const needsOf = ({ columns, rows }: Columns) =>
  columns.map(({ label }, place) => {
    const texts = rows.map((row) => row[place]?.text ?? '')
    // Heads are bold.
    const least = GAP + Math.max(1.15 * longestWord([label]), 1.1 * longestWord(texts))
    const longest = Math.max(0, label.length / 2, ...texts.map(({ length }) => length))
    return { least, wanted: Math.max(least, GAP + Math.min(MOST, 1.1 * longest)) }
  })

/** Letters of middling width that a line of the table would like to have room for. */
export const naturalLetters = (table: Columns): number =>
  sumOf(needsOf(table).map(({ wanted }) => wanted))

/**
 * Shares of the width, 1 in all.
 * @param room letters of middling width that a line of the whole table has room for
 */
export function widthsOf(table: Columns, room: number): number[] {
  const needs = needsOf(table)
  const least = sumOf(needs.map((need) => need.least))
  const more = sumOf(needs.map((need) => need.wanted)) - least
  const share = more === 0 ? 0 : Math.max(0, Math.min(1, (room - least) / more))
  const letters = needs.map((need) => need.least + share * (need.wanted - need.least))
  return letters.map((count) => count / sumOf(letters))
}

const longestWord = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/).map(({ length }) => length)))

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
