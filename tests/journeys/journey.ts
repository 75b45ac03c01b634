// A test that visits the app in a real browser. Whatever a page asks for or complains about is watched,
// and the test fails when a request left the origin or anything went wrong that it did not expect.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Language } from '@/domain/format'
import { type Role, SESSION_KEY, type StoredSession, sessionOf } from './accounts'
import { findChromium, launch, NO_CHROMIUM } from './chromium'
import { keepPicture } from './screenshot'
import { type Traffic, watchTraffic } from './traffic'

export const WIDE = { width: 1920, height: 1080 }
/** An office PC: half the pixels to draw without a graphics card. */
const DESK = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

export interface Visitor {
  /** The server to visit; that of all journeys unless told. */
  readonly serverUrl?: string
  /** Signed in as this account; nobody unless told. */
  readonly role?: Role
  /** What the browser keeps of the session in place of what it was given. */
  readonly kept?: Partial<StoredSession>
  readonly size?: typeof WIDE
  readonly theme?: 'light' | 'dark'
  readonly language?: Language
  /** Of the machine, which may be set wrong; its own unless told. */
  readonly timeZone?: string
  /** Keeps the app for a start without a network. Not unless told: what it answers, `context.route` does not see. */
  readonly keepsShell?: boolean
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly traffic: Traffic
  /** Opens an address of the app in this page. */
  readonly goTo: (path: string) => Promise<void>
}

/** Opens a page in a browser profile of its own. */
export type Open = (visitor?: Visitor) => Promise<Visit>

/** Longest wait for anything: the map is drawn without a graphics card, maybe beside other work. */
const PATIENCE_MS = 60_000

async function visit(browser: Browser, visitor: Visitor): Promise<Visit> {
  const {
    serverUrl = inject('serverUrl'),
    role,
    kept,
    size = DESK,
    theme = 'light',
    language = 'vi',
    timeZone,
    keepsShell = false,
  } = visitor
  const isPhone = size === PHONE
  const stored = Object.entries({
    'binh-yen-language': language,
    ...(role && {
      [SESSION_KEY]: JSON.stringify({ ...(await sessionOf(serverUrl, role)), ...kept }),
    }),
  })
  const localStorage = stored.map(([name, value]) => ({ name, value }))
  const context = await browser.newContext({
    baseURL: serverUrl,
    viewport: size,
    colorScheme: theme,
    locale: 'vi-VN',
    ...(timeZone && { timezoneId: timeZone }),
    serviceWorkers: keepsShell ? 'allow' : 'block',
    hasTouch: isPhone,
    isMobile: isPhone,
    storageState: { cookies: [], origins: [{ origin: serverUrl, localStorage }] },
  })
  const traffic = watchTraffic(context, serverUrl)
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  return { page, context, traffic, goTo: async (path) => void (await page.goto(path)) }
}

export const journey = it.extend<{ browser: Browser; open: Open }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of what is needed from here
    async ({}, use) => {
      const path = findChromium()
      if (path === null) return use(null as never)
      const browser = await launch(path)
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  open: async ({ browser, skip, task }, use) => {
    if (browser === null) skip(NO_CHROMIUM)
    const visits: Visit[] = []
    await use(async (visitor = {}) => {
      const opened = await visit(browser, visitor)
      visits.push(opened)
      return opened
    })
    for (const [index, { page, context }] of visits.entries()) {
      if (task.result?.state === 'fail') await keepPicture(page, `failed-${task.id}-${index}`)
      await context.close()
    }
    for (const { traffic } of visits) {
      expect(traffic.requests.length).toBeGreaterThan(0)
      expect(traffic.problems()).toEqual([])
    }
  },
})
