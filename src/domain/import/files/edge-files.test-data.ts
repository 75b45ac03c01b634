// The files of edge-import that tests loop over, where this machine has them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../../..', 'shared', 'data', 'edge-import')

/** To be put behind the name of a test that is skipped without them; empty where they are here. */
export const missing = existsSync(FOLDER) ? '' : ' (skipped: ../shared/data is not here)'

export const edgeFiles = missing
  ? []
  : readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(FOLDER, file)).isFile(),
    )

export const edgeBytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(FOLDER, file)))
