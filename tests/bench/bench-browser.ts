// A Chromium without a graphics card, a new one for each measure, and how much memory it takes.
import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../journeys/chromium'

export const SIZE = { width: 1600, height: 900 }

const FLAGS: string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

export interface BenchBrowser {
  readonly browser: Browser
  readonly page: Page
  /** Bytes of all its processes; pages shared among them count in part. Null where /proc is missing. */
  readonly memory: () => Promise<number | null>
  readonly close: () => Promise<void>
}

export async function openBrowser(storageState?: object): Promise<BenchBrowser> {
  const executablePath = findChromium() ?? undefined
  const browser = await chromium.launch({ args: FLAGS, ...(executablePath && { executablePath }) })
  const context = await browser.newContext({
    viewport: SIZE,
    colorScheme: 'light',
    locale: 'vi-VN',
    ...(storageState && { storageState: storageState as never }),
  })
  const page = await context.newPage()
  const session = await browser.newBrowserCDPSession()
  return {
    browser,
    page,
    memory: async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      return sumOf(processInfo.map(({ id }) => id))
    },
    close: () => browser.close(),
  }
}

function sumOf(processes: readonly number[]): number | null {
  try {
    const kilobytes = processes.map((id) => {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
    })
    return kilobytes.reduce((sum, one) => sum + one, 0) * 1024
  } catch {
    return null
  }
}
