// Applies the migrations that a database does not have yet, each in a transaction of its own.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REALTIME_SQL } from '../realtime/realtime-schema'
import { StartError } from '../start-error'
import { STORAGE_SQL } from '../storage/storage-schema'
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
);
alter table supabase_migrations.schema_migrations add column if not exists hash text;`

/** Answers the versions applied now. @throws StartError, as `checkHistory` */
export async function migrate(connection: Connection, folder: string): Promise<string[]> {
  const known = listMigrations(folder)
  const applied = new Set(await checkHistory(connection, known))
  await rememberHashes(connection, known)
  await connection.driver.exec(STORAGE_SQL)
  await connection.driver.exec(REALTIME_SQL)
  const pending = known.filter((migration) => !applied.has(migration.version))
  for (const migration of pending) {
    await apply(connection, migration)
  }
  return pending.map((migration) => migration.version)
}

/**
 * Answers the versions that the database has.
 * @throws StartError where it knows migrations that the folder does not, or had others under the same number
 */
export async function checkHistory(connection: Connection, known: Migration[]): Promise<string[]> {
  await connection.driver.exec(HISTORY_SQL)
  const { rows } = await connection.driver.query<{ version: string; hash: string | null }>(
    'select version, hash from supabase_migrations.schema_migrations order by version',
  )
  const applied = rows.map((row) => row.version)
  refuseNewer(applied, known)
  const hashes = new Map(rows.map((row) => [row.version, row.hash]))
  const changed = known.find((migration) => {
    const hash = hashes.get(migration.version)
    return hash && hash !== hashOf(migration)
  })
  if (changed) throw otherDevelopmentVersion(changed)
  return applied
}

/** The same on every system: Git may have turned the ends of the lines. */
function hashOf({ file }: Migration): string {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  return createHash('sha256').update(text).digest('hex')
}

/** For databases from before hashes were kept. */
async function rememberHashes({ driver }: Connection, known: Migration[]): Promise<void> {
  for (const migration of known) {
    await driver.query(
      'update supabase_migrations.schema_migrations set hash = $2 where version = $1 and hash is null',
      [migration.version, hashOf(migration)],
    )
  }
}

function otherDevelopmentVersion({ version }: Migration): StartError {
  return new StartError(
    'data_of_other_version',
    `Dữ liệu do một bản đang phát triển khác tạo ra: từ đó bước ${version} đã đổi nội dung. Chưa có gì bị thay đổi. Hãy sao lưu (npm run backup), rồi chạy bằng đúng bản đã tạo dữ liệu, khôi phục một bản sao lưu khác (npm run restore TÊN_TỆP), hoặc bắt đầu với DATA_DIR là thư mục trống.`,
    `The data was made by another development version: migration ${version} has changed since. Nothing was changed. Back up (npm run backup), then start the version that made it, restore another backup (npm run restore FILE), or start with DATA_DIR as an empty folder.`,
  )
}

/** A database made by a newer version of the app must not be opened by an older one. */
function refuseNewer(applied: string[], known: Migration[]): void {
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
        'insert into supabase_migrations.schema_migrations (version, name, hash) values ($1, $2, $3)',
        [migration.version, migration.name, hashOf(migration)],
      )
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      'migration_failed',
      `Không áp dụng được bước cập nhật dữ liệu ${migration.version}. Lý do ở dòng dưới.`,
      `Migration ${migration.version}_${migration.name} could not be applied: ${reason}`,
    )
  }
}
