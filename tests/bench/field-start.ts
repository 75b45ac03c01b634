// How soon an officer can begin on a phone with a slow line: `/field` on the first visit and on later ones, over slow 4G
// with the processor slowed down four times.
// npx tsx tests/bench/field-start.ts [visits, default 9]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPages } from '../../supabase/embedded/build-pages'
import { PROJECT_DIR, readSettings } from '../../supabase/embedded/settings'
import { SESSION_KEY, sessionOf } from '../journeys/accounts'
import { findChromium, NO_CHROMIUM } from '../journeys/chromium'
import { openBrowser } from './bench-browser'
import { startBenchServer } from './bench-server'
import { keepFigures, ms, sayBar, sayTable, timesOf } from './figures'
import { quietMachine } from './quiet-machine'
import { SLOW_4G, slowNetwork } from './slow-network'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const SLOWED = 4
const BAR_MS = 3000
const PATIENCE_MS = 120_000

async function measure(url: string, visits: number) {
  const busy = await quietMachine()
  const value = JSON.stringify(await sessionOf(url, 'officer'))
  const origins = [{ origin: url, localStorage: [{ name: SESSION_KEY, value }] }]
  const { browser, close } = await openBrowser()
  const context = await browser.newContext({ ...PHONE, storageState: { cookies: [], origins } })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const processor = await context.newCDPSession(page)
  await processor.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const visit = async (path: string) => {
    const begin = performance.now()
    await page.goto(`${url}${path}`)
    await page.waitForSelector('main[data-ready="true"]')
    return performance.now() - begin
  }
  const first = await visit('/field')
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  const start: number[] = []
  const camera: number[] = []
  for (let round = 0; round < visits; round++) {
    start.push(await visit('/field'))
    camera.push(await visit('/field?page=camera'))
  }
  await close()
  return { busy, first, start: timesOf(start), camera: timesOf(camera) }
}

async function main(visits: number): Promise<void> {
  if (findChromium() === null) return console.log(`skipped: ${NO_CHROMIUM}`)
  await buildPages({ ...readSettings(), projectDir: PROJECT_DIR }, () => {})
  const dataDir = mkdtempSync(join(tmpdir(), 'binh-yen-bench-'))
  const server = await startBenchServer(join(dataDir, 'data'))
  const line = await slowNetwork(Number(new URL(server.url).port), SLOW_4G)
  try {
    const figures = await measure(`http://localhost:${line.port}`, visits)
    const { first, start, camera, busy } = figures
    sayTable([
      ['', 'median', '95th', 'others'],
      ['first visit', ms(first), '-', `${Math.round(busy * 100)}%`],
      ['later visits', ms(start?.median), ms(start?.p95), ''],
      ['adding a camera', ms(camera?.median), ms(camera?.p95), ''],
    ])
    sayBar('/field on the second visit', start?.median ?? null, BAR_MS, 'ms')
    keepFigures('field', figures)
  } finally {
    line.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

await main(Number(process.argv[2] ?? 9))
