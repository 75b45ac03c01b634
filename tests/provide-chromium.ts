// A Chromium for the journeys where none is found: Playwright's own, else the package of the system.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from './journeys/chromium'

const PLAYWRIGHT = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js')
const PATIENCE_MS = 300_000

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: PATIENCE_MS })

/** Without any, the journeys are skipped and say so. */
export function provideChromium(): void {
  if (findChromium() !== null) return
  console.log(
    'Cài Chromium để chạy thử giao diện ...\n  Installing a Chromium for the journeys ...',
  )
  run(process.execPath, PLAYWRIGHT, 'install', 'chromium')
  if (findChromium() === null && process.getuid?.() === 0 && process.platform === 'linux')
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-core')
}
