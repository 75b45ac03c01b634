// The import screen: how long the page stands still over every file of edge-import, and how long 140,056 real points take
// from the choice of the file to the map, written without a trial of the whole file.
// npx tsx tests/bench/import-screen.ts
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildPages } from '../../supabase/embedded/build-pages'
import { PROJECT_DIR, readSettings } from '../../supabase/embedded/settings'
import { SESSION_KEY, sessionOf } from '../journeys/accounts'
import { findChromium, NO_CHROMIUM } from '../journeys/chromium'
import { say } from '../journeys/words'
import { openBrowser } from './bench-browser'
import { startBenchServer } from './bench-server'
import { keepFigures, ms, RESULTS, sayBar, sayTable, timesOf } from './figures'
import { longestTask, watchLongTasks } from './long-tasks'
import { quietMachine } from './quiet-machine'

const DATA = join(PROJECT_DIR, '..', 'shared', 'data')
const EDGE = join(DATA, 'edge-import')
const POINTS = join(DATA, 'uk-accidents', 'uk-accidents-140k.csv')
const PATIENCE_MS = 300_000
const FREEZE_MS = 200

/** Until the rows of a file are checked, or a sentence says why there are none. */
const ended = (page: Page) =>
  page
    .getByRole('heading', { name: say('import.step.send') })
    .or(page.getByRole('alert').filter({ hasText: say('import.unreadable') }))
    .first()
    .waitFor()

const chooseFile = (page: Page, file: string) =>
  page.locator('input[type=file]').first().setInputFiles(file)

async function openImport(url: string) {
  const value = JSON.stringify(await sessionOf(url, 'admin'))
  const opened = await openBrowser({
    cookies: [],
    origins: [{ origin: url, localStorage: [{ name: SESSION_KEY, value }] }],
  })
  const { page } = opened
  page.setDefaultTimeout(PATIENCE_MS)
  await watchLongTasks(page)
  await page.goto(`${url}/import`)
  await page.locator('main[data-ready]').waitFor()
  return opened
}

/** Milliseconds of the longest task for each file. */
async function edgeFiles(url: string) {
  const { page, close } = await openImport(url)
  const files = readdirSync(EDGE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(EDGE, file)).isFile(),
  )
  const freezes: { readonly file: string; readonly longestMs: number }[] = []
  await longestTask(page)
  for (const file of files) {
    await chooseFile(page, join(EDGE, file))
    await ended(page)
    freezes.push({ file, longestMs: await longestTask(page) })
    await page.getByRole('button', { name: say('import.let_go') }).click()
  }
  await close()
  return freezes.toSorted((a, b) => b.longestMs - a.longestMs)
}

const empty = (field: string) => say('import.when_empty_of', { field })

/** Seconds of each step, and the longest task of each. */
async function manyPoints(url: string) {
  const { page, close } = await openImport(url)
  await page.getByLabel(say('import.layer_label')).selectOption('incidents')
  await longestTask(page)
  const steps: { step: string; seconds: number; longestMs: number }[] = []
  const measured = async (step: string, work: () => Promise<unknown>) => {
    const begin = performance.now()
    await work()
    const seconds = Math.round((performance.now() - begin) / 100) / 10
    steps.push({ step, seconds, longestMs: await longestTask(page) })
    console.log(`${step}: ${seconds} s`)
  }
  const begin = performance.now()
  await measured('reading', async () => {
    await chooseFile(page, POINTS)
    await page.getByRole('heading', { name: say('import.step.columns') }).waitFor()
  })
  const answers = performance.now()
  await page.getByLabel(say('import.no_position_check')).check()
  await page.getByLabel(empty(say('import.field.typeId'))).selectOption('traffic.va_cham')
  await page.getByLabel(empty(say('import.field.severity'))).selectOption('1')
  await page.getByLabel(empty(say('import.field.status'))).selectOption('dong')
  const when = page.getByLabel(empty(say('import.field.occurredAt')))
  await when.fill('15/05/2024 08:00')
  const answered = (performance.now() - answers) / 1000
  await measured('checking', async () => {
    await when.blur()
    await page.getByRole('button', { name: say('import.write_at_once') }).waitFor()
  })
  await measured('staging and writing', async () => {
    await page.getByRole('button', { name: say('import.write_at_once') }).click()
    await page.getByText(say('import.done')).waitFor()
  })
  await measured('map', async () => {
    await page.getByRole('button', { name: say('import.see_on_map') }).click()
    // That of the map, which says what it shows.
    await page.locator('main[data-ready="true"][data-view]').waitFor()
  })
  const whole = Math.round((performance.now() - begin) / 100) / 10 - Math.round(answered)
  await page.screenshot({ path: join(RESULTS, 'import-screen.png') })
  await close()
  return { steps, whole }
}

async function main(): Promise<void> {
  if (findChromium() === null) return console.log(`skipped: ${NO_CHROMIUM}`)
  if (!existsSync(POINTS) || !existsSync(EDGE)) return console.log('skipped: no ../shared/data')
  await buildPages({ ...readSettings(), projectDir: PROJECT_DIR }, () => {})
  const dataDir = mkdtempSync(join(tmpdir(), 'binh-yen-bench-'))
  const server = await startBenchServer(join(dataDir, 'data'))
  try {
    const busy = await quietMachine()
    const edge = await edgeFiles(server.url)
    const times = timesOf(edge.map(({ longestMs }) => longestMs))
    sayTable([
      ['edge-import', 'files', 'median', '95th', 'longest', 'others'],
      [
        'longest task',
        String(edge.length),
        ...[ms(times?.median), ms(times?.p95), ms(edge[0]?.longestMs)],
        `${Math.round(busy * 100)}%`,
      ],
      ...edge.slice(0, 5).map(({ file, longestMs }) => [file, '', '', '', ms(longestMs), '']),
    ])
    const points = await manyPoints(server.url)
    sayTable([
      ['140,056 points', 'seconds', 'longest task'],
      ...points.steps.map(({ step, seconds, longestMs }) => [step, String(seconds), ms(longestMs)]),
    ])
    sayBar('the page stands still, of all edge files', edge[0]?.longestMs ?? null, FREEZE_MS, 'ms')
    sayBar('140,056 points from the choice to the map', points.whole, 120, 's')
    keepFigures('import-screen', { busy, edge, points })
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

await main()
