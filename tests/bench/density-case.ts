// One candidate with one set of points, from an empty browser to the last figure.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { countDifferent, readPng } from '../journeys/pixels'
import { openBrowser } from './bench-browser'
import { RESULTS, type Times, timesOf } from './figures'
import type { Change, Look } from './page/candidate'
import type { Measures } from './page/measure'
import { quietMachine } from './quiet-machine'

export type CandidateName = 'empty' | 'ours' | 'maplibre' | 'kepler'

export interface Points {
  readonly name: string
  readonly look: Look
  readonly whole: Change
  readonly changes: readonly Change[]
}

export interface CaseFigures {
  readonly first: Times | null
  readonly change: Times | null
  readonly frame: Times | null
  /** Of page and workers, less what the page without points takes. */
  readonly pageBytes: number | null
  /** Of all processes of the browser, less what they take without points. */
  readonly allBytes: number | null
  /** Share of the machine that others used before. */
  readonly busy: number
  /** Why something is missing. */
  readonly stopped: string | null
}

/** Of the density, on the map. */
const LEAST_PIXELS = 20_000
const LONGEST_MS = 180_000
const PAN_FRAMES = 120
const PAN_MS = 40_000
const CHANGES_MS = 120_000
const FIRST_PICTURES = 3
/** One that takes this long is not taken again. */
const SLOW_MS = 10_000

declare global {
  interface Window {
    bench: Measures
  }
}

class TooSlow extends Error {}

function within<Answer>(work: Promise<Answer>, what: string): Promise<Answer> {
  let timer: NodeJS.Timeout
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${what} > ${LONGEST_MS / 1000} s`)), LONGEST_MS)
  })
  work.catch(() => {})
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

/** A fresh browser with the map there, and with the points in the form that the candidate takes. */
async function opened(url: string, name: CandidateName, points: Points) {
  const opened = await openBrowser()
  const { page } = opened
  page.setDefaultTimeout(LONGEST_MS)
  const path = name === 'kepler' ? '/kepler/' : `/own/?candidate=${name}`
  const broken = new Promise<never>((_, reject) => page.once('pageerror', reject))
  broken.catch((error) => console.error(`${name}: ${error}`))
  await page.goto(`${url}${path}`)
  await Promise.race([page.waitForFunction(() => 'bench' in window), broken])
  await within(
    page.evaluate((look) => window.bench.open(look), points.look),
    'opening',
  )
  return opened
}

const prepare = (page: Page, { name }: Points) =>
  page.evaluate((address) => window.bench.prepare(address), `/points/${name}`)

const first = (page: Page, { whole }: Points) =>
  page.evaluate((change) => window.bench.first(change), whole)

const pan = (page: Page) =>
  page.evaluate(([frames, most]) => window.bench.pan(frames ?? 0, most ?? 0), [PAN_FRAMES, PAN_MS])

export async function measureCase(
  url: string,
  name: CandidateName,
  points: Points,
): Promise<CaseFigures> {
  const busy = await quietMachine()
  const firsts: number[] = []
  const changes: number[] = []
  let frames: number[] = []
  const bytes = { page: null as number | null, all: null as number | null }
  let stopped: string | null = null
  const { page, memory, close } = await opened(url, name, points)
  try {
    if (name === 'empty') {
      frames = await within(pan(page), 'panning')
    } else {
      const ofPage = () => page.evaluate(() => window.bench.memory())
      const before = { page: await ofPage(), all: await memory() }
      const empty = readPng(await page.screenshot())
      await within(prepare(page, points), 'preparing')
      firsts.push(await within(first(page, points), 'first picture'))
      const picture = readPng(
        await page.screenshot({ path: join(RESULTS, `${points.name}-${name}.png`) }),
      )
      // A picture that is not there comes soonest of all.
      if (countDifferent(empty, picture) < LEAST_PIXELS) throw new Error(`${name} shows nothing`)
      bytes.page = (await within(ofPage(), 'measuring memory')) - before.page
      const all = await memory()
      bytes.all = all !== null && before.all !== null ? all - before.all : null
      frames = await within(pan(page), 'panning')
      const begin = performance.now()
      for (const change of points.changes) {
        const took = page.evaluate((wanted) => window.bench.change(wanted), change)
        changes.push(await within(took, 'filter change'))
        if (performance.now() - begin > CHANGES_MS) break
      }
    }
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    stopped = error.message
  } finally {
    await close()
  }
  while (firsts.length > 0 && firsts.length < FIRST_PICTURES && (firsts[0] ?? 0) < SLOW_MS) {
    const again = await opened(url, name, points)
    await prepare(again.page, points)
    firsts.push(await first(again.page, points))
    await again.close()
  }
  return {
    first: timesOf(firsts),
    change: timesOf(changes),
    frame: timesOf(frames),
    pageBytes: bytes.page,
    allBytes: bytes.all,
    busy,
    stopped,
  }
}
