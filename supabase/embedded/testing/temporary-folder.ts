// A folder for one test, gone with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Call inside a test; for a whole file pass vitest's `afterAll` as `atEnd`. */
export function temporaryFolder(atEnd: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'binh-yen-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
