// A database of one's own on a plain PostgreSQL server, through psql: made, filled, dropped.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLATFORM_SQL } from '../../supabase/embedded/database/platform'
import { REALTIME_SQL } from '../../supabase/embedded/realtime/realtime-schema'
import { STORAGE_SQL } from '../../supabase/embedded/storage/storage-schema'
import { Database } from './database'
import { openPsql, psqlCommand } from './psql-session'
import { MIGRATIONS, SEED } from './sources'

/** Why no server can be reached, or null when one can. */
export const noServer: string | null = (() => {
  try {
    const [command, options] = psqlCommand('postgres')
    execFileSync(command, options, {
      input: 'select 1',
      cwd: '/',
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: 10_000,
    })
    return null
  } catch {
    return 'no PostgreSQL server to be reached with psql (set PGHOST, or start one: pg_ctlcluster 15 main start)'
  }
})()

/** What Supabase has in schema auth before the first migration: accounts, and who is asking. */
const AUTH_SQL = readFileSync(join(import.meta.dirname, 'auth-shim.sql'), 'utf8')

export interface PlainPostgres {
  database: Database
  /** One more connection to the same database. */
  connect(): Database
}

/** `seeded: false` leaves the migrations alone in it. */
export async function openPostgres({ seeded = true } = {}): Promise<PlainPostgres> {
  const name = `binh_yen_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const server = openPsql('postgres')
  await server.run(`create database ${name}`)

  const session = openPsql(name)
  const database = new Database('PostgreSQL', session, async () => {
    await server.run(`drop database ${name} with (force)`)
    await server.close()
  })
  try {
    await session.run(`alter database ${name} set search_path = "$user", public, extensions`)
    await session.run(
      'set search_path = "$user", public, extensions; set client_min_messages = warning',
    )
    // Roles belong to the whole server: two test files must not make them at once.
    await server.run('select pg_advisory_lock(711)')
    await session.run(PLATFORM_SQL)
    await server.run('select pg_advisory_unlock(711)')
    await session.run(AUTH_SQL)
    await session.run(STORAGE_SQL)
    await session.run(REALTIME_SQL)
    for (const file of readdirSync(MIGRATIONS).sort()) {
      await session.run(`begin; ${readFileSync(join(MIGRATIONS, file), 'utf8')}; commit`)
    }
    if (seeded) await session.run(readFileSync(SEED, 'utf8'))
  } catch (error) {
    await database.close()
    throw error
  }
  return { database, connect: () => new Database('PostgreSQL', openPsql(name)) }
}
