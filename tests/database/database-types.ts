// Writes src/data/database.types.ts: the `Database` type that supabase-js asks for, as JSON brings the values.
import type { Column, Routine, Table } from './catalog'

const NUMBERS = new Set(['int2', 'int4', 'int8', 'float4', 'float8', 'numeric'])

/** The type of a value as both backends answer it over JSON. */
function typeOf(type: string): string {
  if (type.startsWith('_')) return `${typeOf(type.slice(1))}[]`
  if (NUMBERS.has(type)) return 'number'
  if (type === 'bool') return 'boolean'
  if (type === 'json' || type === 'jsonb') return 'Json'
  // The two backends answer geometry differently: read the numbers beside it.
  if (type === 'geometry') return 'unknown'
  return 'string'
}

const jsonType = ({ type, nullable }: Column): string =>
  nullable && type !== 'geometry' ? `${typeOf(type)} | null` : typeOf(type)

const block = (name: string, lines: string[]): string[] =>
  lines.length === 0
    ? [`${name}: { [_ in never]: never }`]
    : [`${name}: {`, ...lines.map((line) => `  ${line}`), '}']

function columnsToWrite(columns: Column[], allOptional: boolean): string[] {
  return columns.map((column) => {
    if (column.generated) return `${column.name}?: never`
    const optional = allOptional || column.filled || column.nullable
    return `${column.name}${optional ? '?' : ''}: ${jsonType(column)}`
  })
}

function tableLines({ name, columns, references }: Table): string[] {
  const relationships = references.flatMap((reference) => [
    '{',
    `  foreignKeyName: '${reference.name}'`,
    `  columns: ${JSON.stringify(reference.columns).replaceAll('"', "'")}`,
    `  isOneToOne: ${reference.unique}`,
    `  referencedRelation: '${reference.table.replace(/^public\./, '')}'`,
    `  referencedColumns: ${JSON.stringify(reference.tableColumns).replaceAll('"', "'")}`,
    '},',
  ])
  return block(name, [
    ...block(
      'Row',
      columns.map((column) => `${column.name}: ${jsonType(column)}`),
    ),
    ...block('Insert', columnsToWrite(columns, false)),
    ...block('Update', columnsToWrite(columns, true)),
    ...(relationships.length
      ? ['Relationships: [', ...relationships.map((line) => `  ${line}`), ']']
      : ['Relationships: []']),
  ])
}

function routineLines(routine: Routine): string[] {
  const given = routine.arguments.filter((argument) => !argument.isResult)
  const results = routine.arguments.filter((argument) => argument.isResult)
  const row = results.map((result) => `${result.name}: ${typeOf(result.type)}`).join('; ')
  const single = results.length ? `{ ${row} }` : typeOf(routine.returns)
  return block(routine.name, [
    ...block(
      'Args',
      given.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${typeOf(type)}`),
    ),
    // A single answer may be null, as in area_at() far from everywhere.
    `Returns: ${routine.returnsSet ? `${single}[]` : single === 'Json' ? single : `${single} | null`}`,
  ])
}

export function databaseTypes(tables: Table[], routines: Routine[]): string {
  const never = ['Views', 'Enums', 'CompositeTypes'].map(
    (name) => `${name}: { [_ in never]: never }`,
  )
  return [
    '// The database as supabase-js sees it. Generated: npx vitest run --project database -u database-types',
    '',
    'export type Json =',
    '  | string',
    '  | number',
    '  | boolean',
    '  | null',
    '  | { [key: string]: Json | undefined }',
    '  | Json[]',
    '',
    'export type Database = {',
    ...block('public', [
      ...block('Tables', tables.flatMap(tableLines)),
      ...block('Functions', routines.flatMap(routineLines)),
      ...never,
    ]).map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n')
}
