// The app itself with a million incidents on the built-in backend: from the navigation to the density on the screen,
// and from a click on a group to map and all charts.
// npx tsx tests/bench/screen.ts [incidents, default 1000000]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from '../../supabase/embedded/build-pages'
import { PROJECT_DIR, readSettings } from '../../supabase/embedded/settings'
import { SESSION_KEY, sessionOf } from '../journeys/accounts'
import { findChromium, NO_CHROMIUM } from '../journeys/chromium'
import { openBrowser } from './bench-browser'
import { startBenchServer } from './bench-server'
import { bigDatabase } from './big-database'
import { buildScreenWatch } from './build-pages'
import { keepFigures, mb, ms, RESULTS, sayBar, sayTable, timesOf } from './figures'
import type { FillFigures } from './fill-province'
import type { ChangeSteps, ScreenWatch } from './page/screen-watch'
import { quietMachine } from './quiet-machine'

declare global {
  interface Window {
    screenWatch: ScreenWatch
  }
}

/** The police month before the last incident, as leaders look at it; then all three years. */
function periodsOf({ filledAt }: FillFigures) {
  const daysBefore = (days: number) =>
    new Date(Date.parse(filledAt) - days * 86_400_000).toISOString().slice(0, 10)
  return {
    month: `&period=police_month:${daysBefore(30).slice(0, 7)}`,
    'all years': `&period=range:${daysBefore(1096)}..${daysBefore(-1)}`,
  }
}

const LOADS = 3
/** Each is clicked off and on again. */
const CLICKS = Array.from({ length: 16 }, (_, round) => (round >> 1) % 8)
const PATIENCE_MS = 180_000

async function visit(url: string, watch: string, search: string) {
  const value = JSON.stringify(await sessionOf(url, 'leader'))
  const opened = await openBrowser({
    cookies: [],
    origins: [{ origin: url, localStorage: [{ name: SESSION_KEY, value }] }],
  })
  opened.page.setDefaultTimeout(PATIENCE_MS)
  await opened.page.addInitScript(watch)
  await opened.page.goto(`${url}/?show=density&list=trends${search}`)
  return { ...opened, loaded: await opened.page.evaluate(() => window.screenWatch.loaded()) }
}

async function measure(url: string, watch: string, name: string, search: string) {
  const busy = await quietMachine()
  const loads: number[] = []
  const steps: ChangeSteps[] = []
  let bytes: number | null = null
  for (let round = 0; round < LOADS; round += 1) {
    const { page, loaded, memory, close } = await visit(url, watch, search)
    loads.push(loaded)
    if (round === 0) {
      bytes = await memory()
      await page.screenshot({ path: join(RESULTS, `screen-${name.replace(' ', '-')}.png`) })
      // The first click makes the counts without a filter, which are kept.
      for (const group of CLICKS)
        steps.push(await page.evaluate((wanted) => window.screenWatch.change(wanted), group))
    }
    await close()
  }
  const of = (step: keyof ChangeSteps) => timesOf(steps.map((one) => one[step]))
  return {
    loaded: timesOf(loads),
    busy,
    bytes,
    change: of('whole'),
    asking: of('asking'),
    answering: of('answering'),
    unpacking: of('unpacking'),
    drawing: of('drawing'),
    frames: of('frames'),
    painting: of('painting'),
  }
}

async function main(incidents: number): Promise<void> {
  if (findChromium() === null) return console.log(`skipped: ${NO_CHROMIUM}`)
  await buildPages({ ...readSettings(), projectDir: PROJECT_DIR }, () => {})
  const watch = readFileSync(await buildScreenWatch(), 'utf8')
  const { dataDir, fill } = await bigDatabase(incidents)
  const server = await startBenchServer(dataDir)
  const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  try {
    for (const [name, search] of Object.entries(periodsOf(fill)))
      figures[name] = await measure(server.url, watch, name, search)
  } finally {
    await server.stop()
  }
  const head = [
    '',
    'loaded',
    'change',
    '95th',
    'asking',
    'answer',
    'unpack',
    'drawing',
    'browser',
    'others',
  ]
  const rows = Object.entries(figures).map(([name, one]) => [
    name,
    ms(one.loaded?.median),
    ms(one.change?.median),
    ms(one.change?.p95),
    ms(one.asking?.median),
    ms(one.answering?.median),
    ms(one.unpacking?.median),
    ms(one.drawing?.median),
    String(one.frames?.median ?? '-'),
    ms(one.painting?.median),
    mb(one.bytes),
    `${Math.round(one.busy * 100)}%`,
  ])
  sayTable([head, ...rows])
  const all = figures['all years']
  const count = incidents.toLocaleString('en-GB')
  sayBar(`${count}: database to the screen`, all?.loaded?.median ?? null, 5000, 'ms')
  sayBar(`${count}: filter change in the app`, all?.change?.median ?? null, 200, 'ms')
  keepFigures('screen', { incidents, fill, serverStartedMs: server.startedMs, figures })
}

await main(Number(process.argv[2] ?? 1_000_000))
