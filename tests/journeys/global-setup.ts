// Once for all journeys: builds the pages where they changed, and starts the server.
// JOURNEYS_URL names one that runs already, with demo data: then there is nothing to wait for.
import type { TestProject } from 'vitest/node'
import { buildPages } from '../../supabase/embedded/build-pages'
import { PROJECT_DIR, readSettings } from '../../supabase/embedded/settings'
import { findChromium } from './chromium'
import { startServer } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server of the journeys answers; empty where no browser can visit it. */
    serverUrl: string
  }
}

export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  project.provide('serverUrl', '')
  if (findChromium() === null) return
  const running = process.env.JOURNEYS_URL
  if (running) return project.provide('serverUrl', running)
  await buildPages({ ...readSettings(), projectDir: PROJECT_DIR }, () => {})
  const server = await startServer()
  project.provide('serverUrl', server.url)
  return server.stop
}
