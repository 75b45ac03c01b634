// The browser of the journeys: an installed Chromium, with WebGL drawn by the processor.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

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
  // The page around the map is put together without the slow graphics: a third less waiting.
  '--disable-gpu-compositing',
]

/** The path of a Chromium: what CHROMIUM names, else the first one found; null where there is none. */
export function findChromium(): string | null {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.CHROMIUM ?? '', ...found].find((path) => path && existsSync(path)) ?? null
}

export const NO_CHROMIUM = 'no Chromium was found: install one, or name it in CHROMIUM'

/** @param more flags of Chromium beside those of the journeys */
export const launch = (executablePath: string, ...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...FLAGS, ...more] })
