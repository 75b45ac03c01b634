// Columns and values of the audit log in words: those of the forms, by the names of the database.
import type { TFunction } from 'i18next'
import { formatCivilDate, formatDateTime, formatNumber, type Language } from './format'
import { REGISTER_IDS } from './registers/register'

const FILE_OF: Readonly<Record<string, string>> = {
  cameras: 'camera',
  camera_contacts: 'camera',
  fire_points: 'fire-point',
  fire_point_contacts: 'fire-point',
  fire_point_equipment: 'fire-point',
  fire_point_checks: 'fire-point',
}

const camel = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The words of the first key that has some; null where none has. */
function firstOf(keys: readonly string[], t: TFunction): string | null {
  for (const key of keys) {
    const words: unknown = t(key as never, { defaultValue: '' })
    if (typeof words === 'string' && words !== '') return words
  }
  return null
}

const isRegister = (table: string): boolean => REGISTER_IDS.some((id) => id === table)

/** `bearing_deg` of `cameras` -> `Hướng nhìn`; the column's own name where no form knows it. */
export function columnInWords(table: string, column: string, t: TFunction): string {
  const file = FILE_OF[table]
  const keys = [
    ...(isRegister(table) ? [`register.${table}.column.${column}`] : []),
    ...(file ? [`${file}.field.${camel(column)}`] : []),
    ...(table === 'incidents' ? [`incident.${column}`] : []),
    ...(table === 'actions' ? [`action.${camel(column)}`] : []),
    ...(table === 'areas' ? [`area.${column}`] : []),
    `admin.audit.column.${column}`,
  ]
  return firstOf(keys, t) ?? column
}

export interface ValueContext {
  readonly language: Language
  readonly t: TFunction
  readonly areaName: (id: string) => string | null
  readonly typeName: (id: string) => string | null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/

/** Empty for an empty value. */
export function auditValueInWords(
  table: string,
  column: string,
  value: unknown,
  { language, t, areaName, typeName }: ValueContext,
): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return t(value ? 'register.yes' : 'register.no')
  if (typeof value === 'number') return numberInWords(table, column, value, language, t)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (column === 'area_id' || column === 'parent_id') return areaName(value) ?? value
  if (column === 'type_id') return typeName(value) ?? value
  if (DAY.test(value)) return formatCivilDate(value)
  if (INSTANT.test(value)) return formatDateTime(new Date(value))
  return optionInWords(table, column, value, t) ?? value
}

function numberInWords(
  table: string,
  column: string,
  value: number,
  language: Language,
  t: TFunction,
): string {
  const option =
    column === 'lat' || column === 'lng' ? null : optionInWords(table, column, value, t)
  // A year and a day of the month are no amounts.
  if (column === 'year' || column === 'cut_day') return String(value)
  return option ?? formatNumber(value, language, 6)
}

/** One of those that a form lets choose. */
function optionInWords(
  table: string,
  column: string,
  value: string | number,
  t: TFunction,
): string | null {
  // A free text is no key: only what looks like one is looked up.
  if (!/^\w{1,40}$/.test(String(value))) return null
  const file = FILE_OF[table]
  const short: Readonly<Record<string, string>> = {
    water_source: 'water',
    truck_access: 'access',
    notice_sign: 'notice',
  }
  return firstOf(
    [
      ...(isRegister(table) ? [`register.${table}.${column}.${value}`] : []),
      ...(file ? [`${file}.${short[column] ?? column}.${value}`] : []),
      ...(table === 'incidents' ? [`incident.${column}_${value}`] : []),
      ...(table === 'actions' ? [`action.${column}.${value}`] : []),
      ...(table === 'walls' ? [`walls.${column}_name.${value}`, `walls.${column}_${value}`] : []),
      ...(table === 'memberships' && column === 'role' ? [`admin.role.${value}`] : []),
      ...(table === 'briefings' ? [`admin.audit.briefing_${column}.${value}`] : []),
    ],
    t,
  )
}
