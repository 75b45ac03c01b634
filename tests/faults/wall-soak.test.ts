// A wall for three days in half an hour, with everything that happens to it: never a sign-in page, data that is never
// old while the server answers, and a page that does not grow.
//
// Some hours by default, each fault once and the network not out for a day;
// `HOURS=72 npx vitest run --project faults tests/faults/wall-soak.test.ts` is the full measure. `SEED=...` repeats one,
// `FAULT='token'` has only those faults whose names begin so.
import { afterAll, expect, it } from 'vitest'
import { buildPages } from '../../supabase/embedded/build-pages'
import { PROJECT_DIR, readSettings } from '../../supabase/embedded/settings'
import { testSettings } from '../../supabase/embedded/testing/test-settings'
import { randomFrom } from '../database/random'
import { findChromium, launch, NO_CHROMIUM } from '../journeys/chromium'
import { freePort } from '../journeys/server'
import { makeAdmin } from './wall-soak/admin'
import { layCable } from './wall-soak/cable'
import { FAULTS, pair } from './wall-soak/faults'
import { measure, type Size, steepestOf } from './wall-soak/measures'
import { installClock, passTime } from './wall-soak/page-clock'
import { scheduleOf } from './wall-soak/schedule'
import { startSoakServer } from './wall-soak/server'
import { makeSoak } from './wall-soak/soak'

const HOURS = Number(process.env.HOURS ?? 1)
const FAULT = process.env.FAULT ?? ''
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const IS_FULL = HOURS >= 36
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const REBUILT_WITHIN_MS = 5_000
const SCENE_SECONDS = 105
/** Between two of the reconnects that are not of a fault, of the changes, and of the measures. */
const CUT_EVERY_MS = 2.5 * MINUTE
const CHANGE_EVERY_MS = 10 * MINUTE
const MEASURE_EVERY_MS = IS_FULL ? 30 * MINUTE : 10 * MINUTE

const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

it('shows its scenes through every fault, never a password, and does not grow', {
  timeout: 4 * HOUR,
}, async ({ skip }) => {
  const chromium = findChromium()
  if (chromium === null) return skip(NO_CHROMIUM)
  console.log(`SEED=${SEED} HOURS=${HOURS}`)
  const random = randomFrom(SEED)
  // Eight in the morning in Vietnam: a night comes in each day of the full measure.
  const begin = Date.UTC(2026, 2, 10, 1)
  await buildPages({ ...readSettings(), projectDir: PROJECT_DIR }, () => {})
  const settings = {
    ...testSettings(afterAll),
    port: Number(process.env.TEST_PORT ?? (await freePort())),
  }
  const server = await startSoakServer(settings, begin, (clean) => ends.push(clean))
  const port = process.env.TEST_PORT ? settings.port + 1 : await freePort()
  const cable = await layCable(port, settings.port)
  ends.push(cable.end)
  let now = () => begin
  const admin = await makeAdmin(`http://localhost:${settings.port}`, () => now(), random)
  const wall = await admin.makeWall(SCENE_SECONDS)
  const browser = await launch(
    chromium,
    '--disable-gpu-process-crash-limit',
    '--disable-domain-blocking-for-3d-apis',
  )
  ends.push(() => browser.close())
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    viewport: { width: 480, height: 270 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await installClock(context, begin, SEED)
  const page = await context.newPage()
  const crashes: string[] = []
  page.on('pageerror', (error) => crashes.push(error.message))
  await page.goto('/wall?kiosk=1')
  const inspector = await context.newCDPSession(page)

  const soak = makeSoak({ page, cable, server, admin, wall, begin })
  now = soak.now
  soak.setPaired(false)
  await soak.until('the page of codes', ({ isPairing }) => isPairing, MINUTE)
  await pair(page, await admin.codeOf(wall))
  await soak.until('paired', ({ isPairing, isReady }) => !isPairing && isReady, 5 * MINUTE)
  soak.setPaired(true)
  await soak.pass(5 * MINUTE)

  const faults = scheduleOf(HOURS, random).filter((name) => name.startsWith(FAULT))
  const gap = (HOURS * HOUR) / faults.length
  const sizes: Size[] = []
  const hours = () => (soak.now() - begin) / HOUR
  const due = { cut: 0, change: 0, measure: 0 }
  const isDue = (name: keyof typeof due, everyMs: number) => {
    if (soak.now() < due[name]) return false
    due[name] = soak.now() + everyMs * (0.5 + random())
    return true
  }
  const contexts: number[] = []
  const since = performance.now()
  const said = (what: string) => {
    const seconds = ((performance.now() - since) / 1_000).toFixed(0)
    process.stdout.write(`${hours().toFixed(2)} h, ${seconds} s: ${what}\n`)
  }
  async function quiet(ms: number): Promise<void> {
    const end = soak.now() + ms
    while (soak.now() < end) {
      await soak.pass(Math.min(MINUTE, end - soak.now()))
      if (isDue('cut', CUT_EVERY_MS)) cable.cut()
      if (isDue('change', CHANGE_EVERY_MS)) {
        soak.counts.updates += await admin.changeCameras(5)
        if (random() < 0.1) await admin.addIncident()
      }
      if (isDue('measure', MEASURE_EVERY_MS)) {
        const size = await measure(inspector, hours(), soak.counts.reloads)
        sizes.push(size)
        said(`${size.heapMb.toFixed(1)} MB, ${size.nodes} nodes, ${size.listeners} listeners`)
        contexts.push((await passTime(page, 0))?.contexts ?? 0)
      }
    }
  }
  for (const [index, name] of faults.entries()) {
    const planned = begin + index * gap * 0.6
    await quiet(Math.max(2 * MINUTE, planned - soak.now()))
    const before = soak.problems.length
    said(name)
    await FAULTS[name](soak)
    await soak.pass(2 * MINUTE)
    for (let place = before; place < soak.problems.length; place++)
      said(`${name} (${index}): ${soak.problems[place]}`)
  }
  await quiet(Math.max(10 * MINUTE, begin + HOURS * HOUR - soak.now()))

  const slopes = {
    heapMb: steepestOf(sizes, 'heapMb'),
    nodes: steepestOf(sizes, 'nodes'),
    listeners: steepestOf(sizes, 'listeners'),
  }
  const { counts, seen } = soak
  const health = await admin.healthOf(wall)
  console.log(
    JSON.stringify({
      hours: hours(),
      minutes: (performance.now() - since) / MINUTE,
      faults: faults.length,
      ...counts,
      ...seen,
      contexts: Math.max(...contexts),
      slopes,
      heapMb: sizes.map(({ heapMb }) => Number(heapMb.toFixed(1))),
      nodes: sizes.map(({ nodes }) => nodes),
      listeners: sizes.map(({ listeners }) => listeners),
      health: health.length,
      crashes: [...new Set(crashes)],
    }),
  )
  expect(soak.problems).toEqual([])
  expect(crashes).toEqual([])
  expect(seen.canvases).toBe(1)
  expect(Math.max(...contexts)).toBe(1)
  if (!IS_FULL) return
  expect(seen.rebuiltMs).toBeLessThan(REBUILT_WITHIN_MS)
  expect(counts.scenes).toBeGreaterThanOrEqual((2_000 * HOURS) / 72)
  expect(counts.updates).toBeGreaterThanOrEqual(20_000)
  expect(counts.reconnects).toBeGreaterThanOrEqual((500 * HOURS) / 72)
  // Each night, and not the one of the day without a network.
  expect(counts.reloads).toBeGreaterThanOrEqual(Math.floor(HOURS / 24) - 1)
  expect(slopes.heapMb).toBeLessThan(1)
  expect(slopes.nodes).toBeLessThan(20)
  expect(slopes.listeners).toBeLessThan(10)
})
