// Checks, then tests, project by project of vite.config.ts: the last line says how many passed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from '../supabase/embedded/build-pages'
import { readSettings } from '../supabase/embedded/settings'
import { provideChromium } from './provide-chromium'

const PROJECT = join(import.meta.dirname, '..')

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Runs a package's command with this Node; true when it succeeded. */
async function run(script: string, ...args: string[]): Promise<boolean> {
  const command = [join(PROJECT, 'node_modules', script), ...args]
  const [code] = await once(
    spawn(process.execPath, command, { cwd: PROJECT, stdio: 'inherit' }),
    'close',
  )
  return code === 0
}

async function check(script: string, ...args: string[]): Promise<Count> {
  const passed = await run(script, ...args)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** The pages that journeys visit. Counts only when it fails. */
async function build(): Promise<Count> {
  try {
    await buildPages({ ...readSettings(), projectDir: PROJECT }, () => {})
    return { passed: 0, failed: 0, skipped: 0 }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Nothing that these tests use is shared, so that they may run side by side; PostgreSQL's transactions are. */
const SIDE_BY_SIDE = ['unit']

/**
 * One project of Vitest, or a part of its files, as `1/2`. What is no test and fails all the same (a file, a hook)
 * counts as one failure.
 */
async function test(project: string, part?: string): Promise<Count> {
  const name = part === undefined ? project : `${project}-${part.replace('/', '-of-')}`
  const report = join(PROJECT, 'test-results', `report-${name}.json`)
  rmSync(report, { force: true })
  const passed = await run(
    'vitest/vitest.mjs',
    ...['run', '--project', project],
    ...(part === undefined ? [] : [`--shard=${part}`]),
    ...(SIDE_BY_SIDE.includes(project) ? ['--maxWorkers=100%'] : []),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  )
  const count = readReport(report)
  return passed || count.failed > 0 ? count : { ...count, failed: 1 }
}

function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
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
const first = [
  await check('typescript/bin/tsc'),
  await check('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  await check('knip/bin/knip.js'),
  await test('architecture'),
]
// Two at a time, each beginning when there is room: most of the time one of them waits for a database or a page.
// The journeys are halved, each half on a server of its own, once the pages are built.
const unit = test('unit')
const database = test('database')
const built = unit.then(build)
const counts = await Promise.all([
  ...first,
  unit,
  database,
  built,
  built.then(() => test('journeys', '1/2')),
  Promise.all([built, database]).then(() => test('journeys', '2/2')),
])
// By themselves: they measure, too.
counts.push(await test('faults'))
const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') === 0 ? 0 : 1
