// What a build of the app knows of itself: its version, and the newest migration. Runs when the app is built.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '..', '..')

/** As `20260101002750`. */
export function newestMigration(): string {
  const files = readdirSync(join(PROJECT, 'supabase', 'migrations'))
  const versions = files.flatMap((file) => /^\d+(?=_.*\.sql$)/.exec(file) ?? [])
  return versions.toSorted().at(-1) ?? ''
}

export function packageVersion(): string {
  const text = readFileSync(join(PROJECT, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
