// The columns from plain PostgreSQL through psql, in its binary form: what a client of its own would receive.
import { spawn } from 'node:child_process'
import { columnReader } from '@/data/column-reader'
import { openPostgres } from '../database/postgres'
import { psqlCommand } from '../database/psql-session'
import { ACCOUNTS } from '../database/seeded'
import type { Load } from './columns'
import { fillProvince } from './fill-province'
import { PROVINCE, PROVINCE_ID } from './province-sql'

/** Before the value: the file's header (19 bytes), the number of fields (2) and the value's length (4). */
const COPY_HEADER = 25
const COPY_TRAILER = 2

const COPY_SQL = `begin;
  set local role authenticated;
  select set_config('request.jwt.claim.sub', '${ACCOUNTS.leader}', true),
    set_config('request.jwt.claims', '{"role": "authenticated", "sub": "${ACCOUNTS.leader}"}', true) \\g /dev/null
  copy (select public.incident_columns('${PROVINCE_ID}', '1990-01-01', '2100-01-01')::bytea) to stdout (format binary);
  commit;`

export async function fromPostgres<Figures>(
  incidents: number,
  repeated: (load: () => Promise<Load>) => Promise<Figures>,
) {
  const { database } = await openPostgres()
  try {
    const owner = {
      exec: (sql: string) => database.exec(sql),
      rows: <Row>(sql: string) => database.query<Row>(sql),
    }
    const fill = await fillProvince(owner, incidents)
    await database.exec(
      `update public.memberships set area_id = ${PROVINCE.id} where user_id = '${ACCOUNTS.leader}'`,
    )
    const { name } = await database.one<{ name: string }>('select current_database() as name')
    return { fill, figures: await repeated(() => load(name)) }
  } finally {
    await database.close()
  }
}

async function load(database: string): Promise<Load> {
  const [command, options] = psqlCommand(database)
  const psql = spawn(command, options, { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] })
  // Connected, as a pool would be; what is timed is the question alone.
  psql.stdin.write('\\echo ready\n')
  await new Promise((resolve) => psql.stdout.once('data', resolve))
  const begin = performance.now()
  let firstByteMs = 0
  const parts: Buffer[] = []
  psql.stdin.end(COPY_SQL)
  for await (const bytes of psql.stdout) {
    if (firstByteMs === 0) firstByteMs = performance.now() - begin
    parts.push(bytes as Buffer)
  }
  const whole = Buffer.concat(parts)
  const reader = columnReader()
  reader.push(whole.subarray(COPY_HEADER, whole.length - COPY_TRAILER))
  const { length } = reader.finish()
  return { wireBytes: whole.length, firstByteMs, ms: performance.now() - begin, rows: length }
}
