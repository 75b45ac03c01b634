// Inserts rows of one shape in few statements.

export interface Sql {
  exec(statements: string): Promise<unknown>
  query(statement: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>
}

const BATCH = 2000

/** Columns are those of the first row; the table gives their types, its triggers and defaults the rest. */
export async function insertRows(sql: Sql, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  for (let start = 0; start < rows.length; start += BATCH)
    await sql.query(
      `insert into public.${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    )
}
