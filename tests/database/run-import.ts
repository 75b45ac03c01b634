// Stages rows as somebody signed in, and applies them.
import type { Database } from './database'

export interface Answer {
  new: number
  changed: number
  same: number
  rejected: number
  written: boolean
  reasons: { row: number; reason: string }[]
}
export type Fields = Readonly<Record<string, unknown>>

/** Inside a scratch: the answer of apply_import. */
export async function runImport(
  database: Database,
  user: string,
  layer: string,
  area: string,
  rows: readonly Fields[],
  dryRun = false,
): Promise<Answer> {
  const id = crypto.randomUUID()
  await database.keep(
    user,
    `insert into imports (id, area_id, layer, file_name) values ('${id}', '${area}', '${layer}', 'x.csv')`,
  )
  const staged = rows.map((fields, index) => ({ import_id: id, row_number: index + 1, fields }))
  await database.keep(
    user,
    'insert into import_rows select * from jsonb_populate_recordset(null::import_rows, $1)',
    [JSON.stringify(staged)],
  )
  const [answer] = await database.keep<{ result: Answer }>(
    user,
    `select apply_import('${id}', ${dryRun}) as result`,
  )
  if (!answer) throw new Error('no answer')
  return answer.result
}
