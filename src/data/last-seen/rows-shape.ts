// Tells two builds apart whose rows differ, by the sources that make them: what one kept, the other does not read.
// Runs when the app is built.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DATA = join(import.meta.dirname, '..')
const MAKE_ROWS = /-row\.ts$|^(?:memberships|reporting-rules)\.ts$/

export function rowsShape(): string {
  const hash = createHash('sha256')
  const names = readdirSync(DATA).filter((name) => MAKE_ROWS.test(name))
  for (const name of [...names.sort(), 'last-seen/copy.ts'])
    hash.update(readFileSync(join(DATA, name)))
  return hash.digest('hex').slice(0, 16)
}
