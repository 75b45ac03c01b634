// Statements with their values written in, and rows asked for as one JSON cell.
// For tests alone: both backends then answer the same text, with the types JSON gives them.

export type Value =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly Value[]
  | { readonly [key: string]: unknown }

/** A value as an SQL literal: objects as JSON, arrays as array literals of text. */
export function literal(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return quote(value.toISOString())
  if (Array.isArray(value)) return value.length ? `array[${value.map(literal).join(', ')}]` : `'{}'`
  return quote(typeof value === 'string' ? value : JSON.stringify(value))
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Writes `values` where `$1`, `$2` ... stand. */
export function withValues(sql: string, values: readonly Value[] = []): string {
  return sql.replace(/\$(\d+)/g, (placeholder, position: string) => {
    const value = values[Number(position) - 1]
    return value === undefined ? placeholder : literal(value)
  })
}

/** The same statement, answering all its rows as one JSON array. */
export function asJson(sql: string): string {
  const statement = sql.trim().replace(/;$/, '')
  const collect = `select coalesce(jsonb_agg(to_jsonb(the_row)), '[]') from`
  if (/^(select|values|with)\b/i.test(statement)) return `${collect} (${statement}) the_row`
  if (/\breturning\b/i.test(statement)) return `with the_row as (${statement}) ${collect} the_row`
  return statement
}
