// Lets time pass on a wall and its server alike, looks at the wall every few seconds, and keeps what was wrong.
import type { Page } from 'playwright-core'
import type { Admin } from './admin'
import type { Cable } from './cable'
import { type Look, passTime } from './page-clock'
import type { SoakServer } from './server'

const STEP_MS = 10_000
/** Two intervals of the change feed. */
const OLDEST_MS = 120_000
/** A scene that is not drawn after so long is one that is missing. */
const DRAWN_WITHIN_MS = 60_000
/** While something is being drawn time passes slowly: drawing takes real time. */
const SLOW_STEP_MS = 2_000
const SLOW_REST_MS = 5

export interface Soak {
  readonly page: Page
  readonly cable: Cable
  readonly server: SoakServer
  readonly admin: Admin
  readonly wall: string
  readonly counts: Record<
    'scenes' | 'drawn' | 'reconnects' | 'updates' | 'pulls' | 'reloads',
    number
  >
  /** What was wrong, and when; empty in the end. */
  readonly problems: string[]
  readonly seen: {
    oldestMs: number
    canvases: number
    slowestDrawnMs: number
    /** How long a lost map took to be there again: real time, for it is drawn in real time. */
    rebuiltMs: number
  }
  /** Simulated time of day, in milliseconds. */
  readonly now: () => number
  /** The last look. */
  readonly look: () => Look | null
  readonly pass: (ms: number) => Promise<void>
  /** Until `is`, within so long. @returns after how many simulated milliseconds; a problem where it never came */
  readonly until: (what: string, is: (look: Look) => boolean, withinMs: number) => Promise<number>
  readonly untilDrawn: () => Promise<void>
  /** Whether the server can be reached; what is old when it comes back has so long to become new. */
  readonly setReach: (reaches: boolean) => void
  /** While it is revoked nothing but the pairing page is right. */
  readonly setPaired: (isPaired: boolean) => void
  /** The machine sleeps, the server does not. */
  readonly sleep: (ms: number) => Promise<void>
}

interface World extends Pick<Soak, 'page' | 'cable' | 'server' | 'admin' | 'wall'> {
  readonly begin: number
}

export function makeSoak({ begin, ...world }: World): Soak {
  const { page, server } = world
  const counts = { scenes: 0, drawn: 0, reconnects: 0, updates: 0, pulls: 0, reloads: 0 }
  const seen = { oldestMs: 0, canvases: 0, slowestDrawnMs: 0, rebuiltMs: 0 }
  const problems: string[] = []
  let now = begin
  let look: Look | null = null
  let lastScene = ''
  let pulledAt = begin
  let reachedAt: number | null = begin
  let isPaired = true
  let pairedAt = begin
  /** Of this page, since it was loaded. */
  let before = { pulls: 0, connections: 0 }

  function problem(what: string): void {
    const hours = ((now - begin) / 3_600_000).toFixed(2)
    if (problems.length < 50) problems.push(`${hours} h: ${what}`)
  }

  async function step(ms: number): Promise<void> {
    look = await passTime(page, ms)
    now += ms
    server.setTime(now)
    if (look === null) return
    const { path, scene, pulls, connections, pulledAgoMs, level } = look
    if (pulls < before.pulls || connections < before.connections) {
      counts.reloads++
      before = { pulls: 0, connections: 0 }
    }
    counts.pulls += pulls - before.pulls
    counts.reconnects += connections - before.connections
    before = { pulls, connections }
    if (path !== '/wall' || look.hasPassword) problem(`a sign-in page: ${path}`)
    if (look.isPairing && isPaired) problem('the page of codes, unasked')
    if (scene !== lastScene && scene !== '') counts.scenes++
    lastScene = scene
    if (pulledAgoMs !== null) pulledAt = Math.max(pulledAt, now - pulledAgoMs)
    if (reachedAt !== null && isPaired) {
      const ageMs = now - Math.max(pulledAt, reachedAt, pairedAt)
      seen.oldestMs = Math.max(seen.oldestMs, ageMs)
      if (ageMs > OLDEST_MS) problem(`data is ${Math.round(ageMs / 1000)} s old`)
      const isLong = now - Math.max(reachedAt, pairedAt) > OLDEST_MS
      if (isLong && /late|old|outdated/.test(level)) problem(`the wall says ${level}`)
    }
  }

  async function pass(ms: number): Promise<void> {
    const end = now + ms
    while (now < end) {
      const before = lastScene
      await step(Math.min(STEP_MS, end - now))
      if (look?.isPairing) continue
      if (look === null || !look.isReady) await untilDrawn()
      if (lastScene !== before) counts.drawn++
      seen.canvases = Math.max(seen.canvases, look?.canvases ?? 0)
    }
  }

  async function until(what: string, is: (look: Look) => boolean, withinMs: number) {
    const start = now
    while (look === null || !is(look)) {
      if (now - start >= withinMs) {
        problem(`${what}: not within ${withinMs / 1000} s`)
        break
      }
      await new Promise((resolve) => setTimeout(resolve, SLOW_REST_MS))
      await step(SLOW_STEP_MS)
    }
    return now - start
  }

  async function untilDrawn(): Promise<void> {
    const ms = await until('drawn', ({ isReady }) => isReady, DRAWN_WITHIN_MS)
    seen.slowestDrawnMs = Math.max(seen.slowestDrawnMs, ms)
  }

  return {
    ...world,
    ...{ counts, seen, problems, pass, until, untilDrawn },
    now: () => now,
    look: () => look,
    setReach: (reaches) => {
      reachedAt = reaches ? now : null
    },
    setPaired: (is) => {
      isPaired = is
      pairedAt = now
    },
    sleep: async (ms) => {
      await page.evaluate((by) => {
        const { soak } = window as unknown as { soak: { sleep: (ms: number) => void } }
        soak.sleep(by)
      }, ms)
      now += ms
      server.setTime(now)
      reachedAt = now
    },
  }
}
