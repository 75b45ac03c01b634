// A value of the database in the words of whoever opens the file, so that the import reads it back.
import { formatCivilDate, type Language } from '@/domain/format'
import { type Choice, chosen } from '@/domain/import/choices'
import type { Cell } from './export-row'

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Vietnam has kept UTC+7 since 1975. */
const OFFSET_MS = 7 * 3_600_000

/** `31/05/2025 22:05` as a clock in Vietnam shows it; seconds only where there are any. */
export function timeText(text: string): string {
  if (DAY.test(text)) return formatCivilDate(text)
  const local = new Date(new Date(text).getTime() + OFFSET_MS).toISOString()
  const seconds = local.slice(17, 19)
  const clock = seconds === '00' ? local.slice(11, 16) : local.slice(11, 19)
  return `${formatCivilDate(local.slice(0, 10))} ${clock}`
}

/** Its words where the import knows them again, else its id: two types may have the same name. */
export function choiceText(
  value: unknown,
  choices: readonly Choice[],
  language: Language,
): string | null {
  const id = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const words = choices.find((choice) => choice.id === id)?.labels[language === 'vi' ? 0 : 1]
  return words !== undefined && chosen(words, choices) === id ? words : id
}

/** Names become `A; B`. */
export function plainCell(value: unknown): Cell {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.join('; ')
  return typeof value === 'number' ? value : String(value)
}
