// How charts in files look: their colours and how they write numbers.
import type { Language } from '@/domain/format'

/** Told apart in grey too; without the #, as the formats want them. */
export const SERIES_COLOURS = ['0E645C', 'C47F17', '7D8C98'] as const

/** Format codes: dots for thousands in Vietnamese also where the office suite is English. */
export const CHART_NUMBERS: Readonly<Record<Language, string>> = {
  vi: '[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0',
  en: '#,##0',
}
