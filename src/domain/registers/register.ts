// A register as a value: its columns as the database names them, and what holds between them. Form, list and query follow.
import type { Feature } from '@/domain/feature'

export type RegisterValue = string | number | boolean | readonly string[] | null
export type RegisterValues = Readonly<Record<string, RegisterValue>>

export interface RegisterRow extends Feature {
  /** By column. */
  readonly values: RegisterValues
}

type FieldKind =
  /** One line. */
  | { readonly kind: 'text' }
  | { readonly kind: 'lines' }
  /** Names, one a line. */
  | { readonly kind: 'names'; readonly constraint: string }
  /** How many, people or things. */
  | { readonly kind: 'count' }
  /** A whole number between two. */
  | {
      readonly kind: 'whole'
      readonly min: number
      readonly max: number
      readonly constraint: string
    }
  /** A number that stands for words, which may depend on another column. */
  | {
      readonly kind: 'numbered'
      readonly options: readonly number[]
      readonly by?: string
      readonly constraint: string
    }
  | { readonly kind: 'day'; readonly constraint: string }
  | { readonly kind: 'partial_day' }
  | {
      readonly kind: 'choice'
      readonly options: readonly string[]
      readonly constraint: string
    }
  | { readonly kind: 'yes_no' }
  /** Degrees; the two columns `lat` and `lng` are one position. */
  | { readonly kind: 'degrees'; readonly constraint: string }
  /** A row of another register, in the same area or below. */
  | { readonly kind: 'of'; readonly register: RegisterId }

export type RegisterField = FieldKind & {
  readonly column: string
  readonly isRequired?: boolean
  /** Not in the list, which has room for few. */
  readonly isHidden?: boolean
  /** What a new row begins with, as it is typed. */
  readonly initial?: string
}

/** What is wrong between columns: the one to say it at, and an i18n key. */
export interface Fault {
  readonly column: string
  readonly message: string
}

export const REGISTER_IDS = [
  'groups',
  'group_activities',
  'group_households',
  'meetings',
  'registrations',
  'document_checks',
  'commendations',
  'mediations',
  'assessments',
  'risk_sites',
  'traffic_spots',
] as const
/** The names of their tables. */
export type RegisterId = (typeof REGISTER_IDS)[number]

/** What only rows of other registers, or several rows together, tell of a row. */
export interface BesideFlags {
  readonly reads: readonly RegisterId[]
  /** By id of the row, as i18n keys. */
  readonly flags: (
    rows: readonly RegisterRow[],
    rowsOf: (id: RegisterId) => readonly RegisterRow[],
    today: string,
  ) => ReadonlyMap<string, readonly string[]>
}

export interface Register {
  readonly id: RegisterId
  readonly fields: readonly RegisterField[]
  /** Newest first by this column; else by name. */
  readonly newestBy?: string
  readonly faults?: (values: RegisterValues) => readonly Fault[]
  /** What a row is not as it should be, as i18n keys: it is kept, and said. */
  readonly flags?: (values: RegisterValues, today: string) => readonly string[]
  readonly besideFlags?: BesideFlags
  /** The columns of a rate that papers state: compared, never stored. */
  readonly rate?: { readonly part: string; readonly whole: string | 'households_of_area' }
}

export const numberAt = (values: RegisterValues, column: string): number | null => {
  const value = values[column]
  return typeof value === 'number' ? value : null
}

export const textAt = (values: RegisterValues, column: string): string | null => {
  const value = values[column]
  return typeof value === 'string' ? value : null
}

/** Free texts, where somebody might write about a person; the names of models and places are none. */
export const mayNamePersons = ({ kind, column }: RegisterField): boolean =>
  kind === 'lines' || ['led_by', 'subject', 'reason'].includes(column)
