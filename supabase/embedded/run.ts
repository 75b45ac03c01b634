// Runs the server in this process: says what happens, stops in order, leaves with 1 when it fails.
import { announceReady, announceStep } from './announce'
import { serve } from './serve'
import { readSettings } from './settings'
import { sentenceOf } from './start-error'

export async function run(pagesBuilt: Promise<void>): Promise<void> {
  try {
    const settings = readSettings()
    const server = await serve(settings, announceStep, pagesBuilt)
    // Before anyone reads that it is ready, and may stop it.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => server.stop().then(() => process.exit(0)))
    }
    announceReady(server.url, server.opened, settings.host)
    await server.failed
  } catch (error) {
    console.error(`\n${sentenceOf(error)}`)
    process.exit(1)
  }
}
