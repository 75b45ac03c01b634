// A row of a register as its form has it: texts by column, made into values of its columns.
import { z } from 'zod'
import {
  choice,
  coordinate,
  optionalCoordinate,
  optionalDay,
  optionalText,
  optionalWhole,
  requiredText,
  requiredWhole,
} from '@/domain/draft-field'
import type { Language } from '@/domain/format'
import { formatPartialDay, readPartialDay } from '@/domain/partial-day'
import { cleanLine, typeDay, typeNumber } from '@/domain/typed-text'
import type { Register, RegisterField, RegisterValue, RegisterValues } from './register'

export type RegisterTyped = Readonly<Record<string, string>>

const COUNT = { min: 0, max: 1_000_000 } as const
/** The box that constraints on positions ask for. */
const DEGREES = { lat: { min: 6, max: 24 }, lng: { min: 102, max: 118 } } as const

type FieldSchema = z.ZodType<RegisterValue, string>

const needed = (message: string) =>
  z.string().transform((typed, context) => {
    if (typed !== '') return typed
    context.issues.push({ code: 'custom', message, input: typed })
    return z.NEVER
  })

const partialDay = (isRequired: boolean) =>
  z.string().transform((typed, context) => {
    const day = readPartialDay(typed)
    if (day !== null || (typed.trim() === '' && !isRequired)) return day
    const message = 'error.constraint.partial_day_form'
    context.issues.push({ code: 'custom', message, input: typed })
    return z.NEVER
  })

const names = z.string().transform((typed) => typed.split('\n').map(cleanLine).filter(Boolean))

function schemaOf(field: RegisterField): FieldSchema {
  const isRequired = field.isRequired ?? false
  switch (field.kind) {
    case 'text':
      return isRequired
        ? requiredText('short_text_length', { max: 200 })
        : optionalText('short_text_length', { max: 200 })
    case 'lines':
      return optionalText('long_text_length', { max: 2000, lines: true })
    case 'names':
      return names
    case 'count':
      return isRequired
        ? requiredWhole('head_count_range', COUNT)
        : optionalWhole('head_count_range', COUNT)
    case 'whole':
      return requiredWhole(field.constraint, field)
    case 'numbered': {
      return z.string().transform((typed, context) => {
        const value = typed === '' ? Number.NaN : Number(typed)
        if (field.options.includes(value)) return value
        const message = `error.constraint.${field.constraint}`
        context.issues.push({ code: 'custom', message, input: typed })
        return z.NEVER
      })
    }
    case 'day': {
      const day = optionalDay(field.constraint)
      return isRequired ? needed('register.day_missing').pipe(day) : day
    }
    case 'partial_day':
      return partialDay(isRequired)
    case 'choice': {
      const known = choice(field.constraint, field.options)
      return isRequired ? known : z.union([z.literal('').transform(() => null), known])
    }
    case 'yes_no': {
      const known = z
        .enum(['', 'yes', 'no'])
        .transform((word) => (word === '' ? null : word === 'yes'))
      return known as unknown as FieldSchema
    }
    case 'degrees': {
      const limits = DEGREES[field.column as keyof typeof DEGREES]
      return isRequired
        ? coordinate(field.constraint, limits)
        : optionalCoordinate(field.constraint, limits)
    }
    case 'of':
      return needed('register.group_missing')
  }
}

export interface RegisterParsed {
  /** Null while something is wrong. */
  readonly values: RegisterValues | null
  /** i18n keys by column. */
  readonly errors: Readonly<Record<string, string>>
}

/** What is typed as values of the columns, or what is wrong with which column. */
export function parseRegister(register: Register, typed: RegisterTyped): RegisterParsed {
  const values: Record<string, RegisterValue> = {}
  const errors: Record<string, string> = {}
  for (const field of register.fields) {
    const parsed = schemaOf(field).safeParse(typed[field.column] ?? '')
    if (parsed.success) values[field.column] = parsed.data
    else errors[field.column] = parsed.error.issues[0]?.message ?? 'edit.error.not_a_number'
  }
  if (Object.keys(errors).length === 0)
    for (const { column, message } of register.faults?.(values) ?? []) errors[column] ??= message
  return { values: Object.keys(errors).length === 0 ? values : null, errors }
}

function typeValue(field: RegisterField, value: RegisterValue, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return typeNumber(value, language)
  if (typeof value !== 'string') return value.join('\n')
  if (field.kind === 'day') return typeDay(value)
  return field.kind === 'partial_day' ? formatPartialDay(value) : value
}

/** A row put into the fields of its form. */
export const typedRegister = (
  { fields }: Register,
  values: RegisterValues,
  language: Language,
): RegisterTyped =>
  Object.fromEntries(
    fields.map((field) => [field.column, typeValue(field, values[field.column] ?? null, language)]),
  )

/** What a new row begins with; `year` is this one. What is to be chosen is chosen by whoever writes. */
export const newRegister = ({ fields }: Register, year: number): RegisterTyped =>
  Object.fromEntries(
    fields.map(({ column, initial = column === 'year' ? String(year) : '' }) => [column, initial]),
  )
