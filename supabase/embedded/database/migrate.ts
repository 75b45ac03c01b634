// Applies the migrations that a database does not have yet, each in a transaction of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error'
import type { Connection } from './open-connection'

export interface Migration {
  version: string
  name: string
  file: string
}

export function listMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, version, name] = /^(\d+)_(.*)\.sql$/.exec(file) ?? []
      return version && name ? [{ version, name, file: join(folder, file) }] : []
    })
}

const HISTORY_SQL = `
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (
  version text primary key, statements text[], name text
);`

/** Answers the versions applied now. Throws when the database knows migrations that the folder does not. */
export async function migrate(connection: Connection, folder: string): Promise<string[]> {
  const known = listMigrations(folder)
  await connection.driver.exec(HISTORY_SQL)
  const applied = new Set(await appliedVersions(connection))
  refuseNewer([...applied], known)

  const pending = known.filter((migration) => !applied.has(migration.version))
  for (const migration of pending) {
    await apply(connection, migration)
  }
  return pending.map((migration) => migration.version)
}

export async function appliedVersions(connection: Connection): Promise<string[]> {
  const { rows } = await connection.driver.query<{ version: string }>(
    'select version from supabase_migrations.schema_migrations order by version',
  )
  return rows.map((row) => row.version)
}

/** A database made by a newer version of the app must not be opened by an older one. */
export function refuseNewer(applied: string[], known: Migration[]): void {
  const versions = new Set(known.map((migration) => migration.version))
  const unknown = applied.find((version) => !versions.has(version))
  if (unknown === undefined) return
  throw new StartError(
    'data_too_new',
    `Dữ liệu do một phiên bản mới hơn tạo ra (bước ${unknown}): hãy cập nhật Bình Yên rồi chạy lại. Chưa có gì bị thay đổi.`,
    `The data was made by a newer version (migration ${unknown}): update Bình Yên and start again. Nothing was changed.`,
  )
}

async function apply(connection: Connection, migration: Migration): Promise<void> {
  const statements = readFileSync(migration.file, 'utf8')
  try {
    await connection.driver.transaction(async (transaction) => {
      await transaction.exec(statements)
      await transaction.query(
        'insert into supabase_migrations.schema_migrations (version, name) values ($1, $2)',
        [migration.version, migration.name],
      )
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      'migration_failed',
      `Không áp dụng được bước cập nhật dữ liệu ${migration.version}_${migration.name}: ${reason}`,
      `Migration ${migration.version}_${migration.name} could not be applied: ${reason}`,
    )
  }
}
