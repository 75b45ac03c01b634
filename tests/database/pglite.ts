// A fresh PGlite with the migrations and the seed, a copy of one that is made once for each version of them.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../supabase/embedded/database/migrate'
import { type Connection, openConnection } from '../../supabase/embedded/database/open-connection'
import { copyTemplate, templateFolder } from '../../supabase/embedded/database/template-folder'
import { Database } from './database'
import { DatabaseError } from './database-error'
import type { Session } from './session'
import { CACHE, MIGRATIONS, SEED } from './sources'

/** A database of one's own, with the seed in it. */
export async function openPglite(): Promise<Database> {
  const { connection, discard } = await openSeeded()
  return new Database('PGlite', pgliteSession(connection), discard)
}

/** The same as the connection that Supabase Lite works on; `discard` is for after it was closed. */
export async function openSeeded(): Promise<{
  connection: Connection
  discard: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'binh-yen-'))
  copyTemplate(await seededFolder(), folder)
  const connection = await openConnection(folder)
  return { connection, discard: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function seededFolder(): Promise<string> {
  const template = await templateFolder(CACHE)
  const key = createHash('sha256').update(template)
  for (const file of readdirSync(MIGRATIONS).sort())
    key.update(readFileSync(join(MIGRATIONS, file)))
  key.update(readFileSync(SEED))
  const folder = join(CACHE, `tests-${key.digest('hex').slice(0, 12)}`)
  if (existsSync(folder)) return folder

  removeOutdated()
  const building = mkdtempSync(join(CACHE, 'building-'))
  try {
    copyTemplate(template, building)
    const connection = await openConnection(building)
    await migrate(connection, MIGRATIONS)
    await connection.driver.exec(readFileSync(SEED, 'utf8'))
    await connection.driver.exec('analyze; checkpoint')
    await connection.close()
    // Tests of two files may build at once: the first to finish wins.
    if (!existsSync(folder)) renameSync(building, folder)
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
  return folder
}

const HOUR_MS = 3_600_000

/** Copies made from migrations that have changed since; a younger one may still be copied by another test. */
function removeOutdated(): void {
  for (const name of readdirSync(CACHE).filter((entry) => entry.startsWith('tests-'))) {
    const folder = join(CACHE, name)
    if (Date.now() - statSync(folder).mtimeMs > HOUR_MS)
      rmSync(folder, { recursive: true, force: true })
  }
}

function pgliteSession(connection: Connection): Session {
  return {
    run: async (statements) => {
      try {
        const answers = await connection.driver.exec(statements, {
          rowMode: 'array',
          parsers: PLAIN,
        })
        const rows = answers.flatMap((answer) => answer.rows as unknown as unknown[][])
        return rows.map(([cell]) => String(cell ?? ''))
      } catch (error) {
        throw error instanceof Error && 'code' in error ? refusal(error, statements) : error
      }
    },
    close: () => connection.close(),
  }
}

/** JSON arrives as the text it was: psql's answers are text too. */
const JSON_TYPE = 114
const JSONB_TYPE = 3802
const PLAIN = { [JSON_TYPE]: (text: string) => text, [JSONB_TYPE]: (text: string) => text }

function refusal(
  error: Error & { code?: unknown; detail?: unknown; constraint?: unknown },
  statement: string,
) {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return new DatabaseError(
    {
      code: text(error.code),
      message: error.message,
      detail: text(error.detail),
      constraint: text(error.constraint),
    },
    statement,
  )
}
