// What the server has of each thing that an officer saved: nothing lost, nothing doubled, nothing half-written.
import { NAME_BEFORE, NAME_ELSEWHERE, type Saved, type World } from './world'

type Query = World['server']['query']

const count = async (query: Query, sql: string, ...values: string[]): Promise<number> => {
  const [row] = await query<{ n: number }>(`select (${sql})::int as n`, values)
  return row?.n ?? 0
}

/** How often a note was written to a row: at its start, or by an edit. */
async function timesNoted(
  query: Query,
  table: string,
  id: string,
  marker: string,
): Promise<number> {
  const [row] = await query<{ note: string | null }>(`select note from ${table} where id = $1`, [
    id,
  ])
  if (row === undefined) return 0
  const edits = await query<{ before: string | null; after: string | null }>(
    `select old ->> 'note' as before, new ->> 'note' as after from audit_log
     where table_name = '${table}' and row_id = $1 and verb = 'update' and new ? 'note' order by id`,
    [id],
  )
  const notes = [edits[0] ? edits[0].before : row.note, ...edits.map(({ after }) => after)]
  return notes.filter((note) => note === marker).length
}

/** How often the server has what was saved. */
export async function timesWritten(
  world: World,
  { kind, featureId, marker }: Saved,
): Promise<number> {
  const { query } = world.server
  switch (kind) {
    case 'camera':
      return timesNoted(query, 'cameras', featureId, marker)
    case 'fire_point':
      return timesNoted(query, 'fire_points', featureId, marker)
    case 'check':
      return count(query, 'select count(*) from fire_point_checks where note = $1', marker)
    case 'incident':
      return count(query, 'select count(*) from incident_notes where summary = $1', marker)
    case 'photo': {
      const files = [...world.storage.keys()].filter((path) => path.endsWith(`/${marker}.jpg`))
      const named = await count(
        query,
        `select count(*) from audit_log where row_id = $1 and new ->> 'photo_path' = any ($2::text[])`,
        ...([featureId, files] as [string, never]),
      )
      return files.length > 1 ? files.length : named
    }
  }
}

/** No form says it. */
export const MENDED_BEARING = 12.25

/** What was mended and is nowhere; what others wrote, and was put back by a form that had not seen it. */
export async function undone({ server, name, mended, answered, named, camera, point }: World) {
  const wrongs: string[] = []
  for (const [item, cameraId] of mended) {
    const times = await count(
      server.query,
      `select count(*) from (
         select to_jsonb(c) as row from cameras c where id = $1
         union all select old from audit_log where row_id = $1::text
         union all select new from audit_log where row_id = $1::text) as rows
       where (row ->> 'bearing_deg')::real = ${MENDED_BEARING}`,
      cameraId,
    )
    if (times === 0 && !answered.has(item)) wrongs.push(`${name}: what was mended is lost`)
  }
  for (const id of [camera.camera.id, point.point.id]) {
    const putBack = await count(
      server.query,
      `select count(*) from audit_log where row_id = $1 and new ->> 'name' = '${NAME_BEFORE}'
         and old ->> 'name' like '${NAME_ELSEWHERE}%'`,
      id,
    )
    if (putBack > 0 && !named.has(id)) wrongs.push(`${name}: a name that others gave was put back`)
  }
  return wrongs
}

/** What is there of a new thing without the rest of it, or more than once. */
export async function halves({ server, name, camera, point }: World): Promise<string[]> {
  const rows = await server.query<{ what: string }>(
    `select 'camera without its contact' as what from cameras c
       where code like $1 and not exists (select from camera_contacts where id = c.id)
     union all select 'camera twice' from cameras where code like $1 group by code having count(*) > 1
     union all select 'fire point twice' from fire_points where code like $1 group by code having count(*) > 1
     union all select 'fire point without its keeper' from fire_points p
       where code like $1 and not exists (select from fire_point_contacts where id = p.id)
     union all select 'fire point without all its equipment' from fire_points p
       where code like $1 and 2 <> (
         select count(*) from fire_point_equipment where fire_point_id = p.id and deleted_at is null)
     union all select 'incident with more than one event' from incident_notes n
       where summary like $1 and 1 <> (select count(*) from incident_events where incident_id = n.id)`,
    [`${name}-_%`],
  )
  const kept = await server.query(
    `select from camera_contacts where id = $1 and contact = 'Trưởng thôn cũ'
     union all select from fire_point_contacts where id = $2 and keeper = 'Nhà số cũ'`,
    [camera.camera.id, point.point.id],
  )
  if (kept.length !== 2)
    return [...rows.map(({ what }) => what), 'contact that nobody touched is gone']
  return rows.map(({ what }) => what)
}
