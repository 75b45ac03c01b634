// The words of a register: its name, its columns, its values.
import type { TFunction } from 'i18next'
import { formatCivilDate, formatNumber, type Language } from '@/domain/format'
import { formatPartialDay } from '@/domain/partial-day'
import type { RegisterField, RegisterId, RegisterValue, RegisterValues } from './register'

export const registerName = (id: RegisterId, t: TFunction): string => t(`register.${id}.name`)

export const columnName = (id: RegisterId, column: string, t: TFunction): string =>
  t(`register.${id}.column.${column}` as never)

/** i18n key of one of those that a field has to choose from; of a criterion that its standard has not, there is none. */
export function optionKey(
  id: RegisterId,
  field: RegisterField,
  option: string | number,
  values: RegisterValues | Readonly<Record<string, string>>,
): string {
  const by = field.kind === 'numbered' && field.by ? `${values[field.by]}.` : ''
  return `register.${id}.${field.column}.${by}${option}`
}

export const optionName = (
  id: RegisterId,
  field: RegisterField,
  option: string | number,
  values: RegisterValues | Readonly<Record<string, string>>,
  t: TFunction,
): string => t(optionKey(id, field, option, values) as never)

interface Named {
  readonly language: Language
  /** Of rows of other registers that this one belongs to. */
  readonly nameOf: (rowId: string) => string
  readonly t: TFunction
}

/** Empty for an empty value. */
export function valueInWords(
  id: RegisterId,
  field: RegisterField,
  values: RegisterValues,
  { language, nameOf, t }: Named,
): string {
  const value: RegisterValue = values[field.column] ?? null
  if (value === null || value === '') return ''
  if (field.kind === 'of') return nameOf(String(value))
  if (field.kind === 'choice' || field.kind === 'numbered')
    return optionName(id, field, value as string | number, values, t)
  if (typeof value === 'boolean') return t(value ? 'register.yes' : 'register.no')
  if (typeof value === 'number')
    // A year is no amount.
    return field.column === 'year' ? String(value) : formatNumber(value, language, 6)
  if (typeof value !== 'string') return value.join(', ')
  if (field.kind === 'day') return formatCivilDate(value)
  return field.kind === 'partial_day' ? formatPartialDay(value) : value
}
