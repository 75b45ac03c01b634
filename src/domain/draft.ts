// What was typed, read: a draft that the database will take, or which fields it would refuse and why.
import type { z } from 'zod'
import { type ErrorKey, isErrorKey } from './words/first-words'

/** What a form finds wrong that no constraint of the database has a name for. */
const FORM_ERRORS = [
  'edit.error.not_a_number',
  'edit.error.not_whole',
  'edit.error.not_a_date',
  'edit.error.position_missing',
  'edit.error.area_missing',
  'edit.error.area_not_yours',
  'edit.error.outside_areas',
  'import.row.not_a_time',
  'import.row.time_unreadable',
  'import.row.time_missing',
  'import.row.type_unknown',
  'import.row.position_unreadable',
  'import.row.position_half',
  'import.row.position_outside_zone',
  'import.row.not_an_outline',
  'import.row.outside_degrees',
  'import.row.ring_open',
  'import.row.ring_short',
  'report.error.in_future',
] as const

export type FieldErrorKey = ErrorKey | (typeof FORM_ERRORS)[number]

/** Field, `name` or `equipment.bua.quantity`, to the i18n key of what is wrong with it. */
export type FieldErrors = Readonly<Record<string, FieldErrorKey>>

const toFieldError = (key: string): FieldErrorKey =>
  FORM_ERRORS.find((known) => known === key) ?? (isErrorKey(key) ? key : 'error.code.out_of_range')

/** True where a field is refused for being empty: "enter it" says more there than its limits. */
export const isMissing = (key: FieldErrorKey, typed: unknown): boolean =>
  key.startsWith('error.constraint.') && typeof typed === 'string' && typed.trim() === ''

export type Reading<Draft> =
  | { readonly draft: Draft; readonly errors: FieldErrors }
  | { readonly draft: null; readonly errors: FieldErrors }

export function readDraft<Draft, Typed>(
  schema: z.ZodType<Draft, Typed>,
  typed: Typed,
): Reading<Draft> {
  const result = schema.safeParse(typed)
  if (result.success) return { draft: result.data, errors: {} }
  const errors: Record<string, FieldErrorKey> = {}
  for (const { path, message } of result.error.issues)
    errors[path.join('.')] ??= toFieldError(message)
  return { draft: null, errors }
}

/** Reasons of the database that are about one field. */
const FIELD_OF_REASON: Readonly<Record<string, string>> = {
  'error.reason.position_outside_area': 'areaId',
  'error.reason.area_unknown': 'areaId',
}

/** The field that a failure of the database is about, null when it is about none in particular. */
export function fieldOfFailure(
  shape: Readonly<Record<string, z.ZodType>>,
  key: string,
): string | null {
  const constraint = key.replace(/^error\.constraint\./, '')
  const named = Object.entries(shape).find(([, field]) => {
    const constraints = field.meta()?.constraints
    return Array.isArray(constraints) && constraints.includes(constraint)
  })
  return named?.[0] ?? FIELD_OF_REASON[key] ?? null
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The fields in which two drafts differ, in the order of the second. */
export const changedFields = <Draft extends object>(before: Draft, after: Draft) =>
  (Object.keys(after) as (keyof Draft & string)[]).filter(
    (field) => !isSame(before[field], after[field]),
  )
