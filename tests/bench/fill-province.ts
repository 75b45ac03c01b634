// Writes the made-up province into a database, quickly: triggers off and indexes afterwards. Then seals its chunks
// as a commit would, and counts anew; both are timed.
import { incidentsSql, provinceSql } from './province-sql'

/** What a database of any kind can do for its owner. */
export interface Owner {
  readonly exec: (sql: string) => Promise<unknown>
  readonly rows: <Row>(sql: string) => Promise<Row[]>
}

export interface FillFigures {
  readonly incidents: number
  /** When the last of them happened, about. */
  readonly filledAt: string
  readonly writtenMs: number
  readonly sealedMs: number
  readonly countedMs: number
}

const BATCH = 100_000

const SEAL_SQL = `begin;
  insert into private.stale_chunks
  select distinct private.chunk_area(area), private.month_of(incident.occurred_at)
  from public.incidents incident join public.areas area on area.id = incident.area_id;
  commit`

export async function fillProvince(owner: Owner, incidents: number): Promise<FillFigures> {
  const timed = async (work: () => Promise<unknown>) => {
    const begin = performance.now()
    await work()
    return performance.now() - begin
  }
  const writtenMs = await timed(() => writeAll(owner, incidents))
  console.error(`written in ${Math.round(writtenMs / 1000)} s`)
  const sealedMs = await timed(() => owner.exec(SEAL_SQL))
  console.error(`sealed in ${Math.round(sealedMs / 1000)} s`)
  const countedMs = await timed(() => owner.exec('select private.rebuild_incident_counts()'))
  console.error(`counted in ${Math.round(countedMs / 1000)} s`)
  await owner.exec('analyze')
  return { incidents, filledAt: new Date().toISOString(), writtenMs, sealedMs, countedMs }
}

async function writeAll(owner: Owner, incidents: number): Promise<void> {
  const indexes = await owner.rows<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename = 'incidents' and indexname <> 'incidents_pkey'`,
  )
  await owner.exec('set session_replication_role = replica; select setseed(0.5)')
  await owner.exec(provinceSql())
  for (const { name } of indexes) await owner.exec(`drop index public.${name}`)
  const parts = Math.ceil(incidents / BATCH)
  for (let part = 0; part < parts; part += 1)
    await owner.exec(incidentsSql(Math.min(BATCH, incidents - part * BATCH), part, parts))
  for (const { definition } of indexes) await owner.exec(definition)
  await owner.exec('set session_replication_role = default; analyze')
}
