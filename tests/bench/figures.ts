// Figures of a bench: percentiles, and where they are kept.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_DIR } from '../../supabase/embedded/settings'

/** Pictures and JSON of the last run; git ignores them. */
export const RESULTS = join(PROJECT_DIR, 'test-results', 'bench')

export interface Times {
  readonly count: number
  readonly median: number
  readonly p95: number
}

/** Milliseconds with one decimal; null without any. */
export function timesOf(values: readonly number[]): Times | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.round(share * (sorted.length - 1))] ?? 0) * 10) / 10
  return { count: values.length, median: at(0.5), p95: at(0.95) }
}

export function keepFigures(name: string, figures: object): void {
  mkdirSync(RESULTS, { recursive: true })
  const file = join(RESULTS, `${name}.json`)
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...figures }, null, 2)}\n`)
  console.log(`${file}\n`)
}

const rounded = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0))
export const ms = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : `${rounded(value)} ms`
export const mb = (bytes: number | null | undefined): string =>
  bytes === null || bytes === undefined ? '-' : `${(bytes / 1e6).toFixed(1)} MB`

/** One line for each bar: what it asks, what came out. */
export function sayBar(what: string, value: number | null, most: number, unit: string): void {
  const verdict = value === null ? 'not measured' : value <= most ? 'met' : 'MISSED'
  const said = value === null ? '' : ` ${rounded(value)} ${unit}`
  console.log(`${verdict.padEnd(13)}${what}:${said} (at most ${most} ${unit})`)
}

export function sayAtLeast(what: string, value: number | null, least: number): void {
  const verdict = value === null ? 'not measured' : value >= least ? 'met' : 'MISSED'
  const said = value === null ? '' : ` ${rounded(value)} times`
  console.log(`${verdict.padEnd(13)}${what}:${said} (at least ${least} times)`)
}

export function sayTable(rows: readonly (readonly string[])[]): void {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
  console.log()
}
