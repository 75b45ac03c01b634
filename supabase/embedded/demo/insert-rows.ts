// Inserts rows of one shape in few statements.

export interface Sql {
  exec(statements: string): Promise<unknown>
  query(statement: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>
}

const BATCH = 2000

/** Columns are those of the first row; the table gives their types, its triggers and defaults the rest. */
export async function insertRows(sql: Sql, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await inBatches(
    sql,
    rows,
    `insert into public.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
  )
}

/**
 * The steps of incidents that are there already. Their triggers would look up each parent by itself,
 * which takes five times as long: here the areas come from one join.
 */
export async function insertEvents(sql: Sql, rows: readonly object[]): Promise<void> {
  await sql.exec('alter table public.incident_events disable trigger user')
  await inBatches(
    sql,
    rows,
    `insert into public.incident_events (id, incident_id, area_id, area_path, at, status, reason, created_by)
     select event.id, incident.id, incident.area_id, incident.area_path,
       event.at, event.status, event.reason, event.created_by
     from jsonb_populate_recordset(null::public.incident_events, $1::jsonb) event
     join public.incidents incident on incident.id = event.incident_id`,
  )
  await sql.exec('alter table public.incident_events enable trigger user')
}

async function inBatches(sql: Sql, rows: readonly object[], statement: string): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await sql.query(statement, [JSON.stringify(rows.slice(start, start + BATCH))])
}
