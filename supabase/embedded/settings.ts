// What the built-in server was asked for: environment variables read once, with their defaults.
import { join, resolve } from 'node:path'
import { StartError } from './start-error'

export const PROJECT_DIR = resolve(import.meta.dirname, '..', '..')

export interface Settings {
  host: string
  port: number
  /** Holds the secrets and the database cluster of this installation. */
  dataDir: string
  backupDir: string
  /** Seed the demo province when the data folder is empty. */
  demo: boolean
  migrationsDir: string
  /** Built pages. */
  pagesDir: string
  /** Things that can be made again: the database template, the build stamp. */
  cacheDir: string
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new StartError(
    'bad_port',
    `PORT phải là số từ 1 đến 65535, không phải "${text}".`,
    `PORT must be a number from 1 to 65535, not "${text}".`,
  )
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const dataDir = resolve(PROJECT_DIR, env.DATA_DIR || '.data')
  return {
    host: env.HOST || '127.0.0.1',
    port: portFrom(env.PORT || '5173'),
    dataDir,
    backupDir: resolve(PROJECT_DIR, env.BACKUP_DIR || join(dataDir, '..', 'backups')),
    demo: (env.DEMO || '1') !== '0',
    migrationsDir: join(PROJECT_DIR, 'supabase', 'migrations'),
    pagesDir: join(PROJECT_DIR, 'dist'),
    cacheDir: join(PROJECT_DIR, '.cache'),
  }
}
