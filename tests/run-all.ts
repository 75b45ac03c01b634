// Checks, then tests, each project of vite.config.ts on its own: the last line says how many passed.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideChromium } from './provide-chromium'

const PROJECT = join(import.meta.dirname, '..')
const REPORT = join(PROJECT, 'test-results', 'report.json')

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Runs a package's command with this Node; true when it succeeded. */
function run(script: string, ...args: string[]): boolean {
  const command = [join(PROJECT, 'node_modules', script), ...args]
  return spawnSync(process.execPath, command, { cwd: PROJECT, stdio: 'inherit' }).status === 0
}

const check = (script: string, ...args: string[]): Count => {
  const passed = run(script, ...args)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** Nothing that these tests use is shared, so that they may run side by side; PostgreSQL's transactions are. */
const SIDE_BY_SIDE = ['unit']

/** One project of Vitest. What is no test and fails all the same (a file, a hook) counts as one failure. */
function test(project: string): Count {
  rmSync(REPORT, { force: true })
  const passed = run(
    'vitest/vitest.mjs',
    ...['run', '--project', project],
    ...(SIDE_BY_SIDE.includes(project) ? ['--maxWorkers=100%'] : []),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
  )
  const count = readReport()
  return passed || count.failed > 0 ? count : { ...count, failed: 1 }
}

function readReport(): Count {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, number>
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

provideChromium()
const counts = [
  check('typescript/bin/tsc'),
  check('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  check('knip/bin/knip.js'),
  ...['architecture', 'unit', 'database', 'journeys', 'faults'].map(test),
]
const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') === 0 ? 0 : 1
