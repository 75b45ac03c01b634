// Where an import goes: a Supabase project that the environment names, the server that is running on this
// data folder, or, where none is, the database of the folder itself.
import { announceFirstAdmin, announceStep } from '../announce'
import { startBackend } from '../backend'
import { readLock } from '../data-folder/lock-file'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../database/demo-accounts'
import type { Settings } from '../settings'
import { StartError } from '../start-error'

export interface Account {
  readonly email: string
  readonly password: string
}

export interface FoundBackend {
  readonly url: string
  readonly publishableKey: string
  /** Who may import unless somebody else is named: in a demo and on a new installation. */
  readonly account: Account | null
  readonly fetch: typeof fetch
  readonly stop: () => Promise<void>
}

interface Config {
  readonly url: string
  readonly publishableKey: string
  readonly demo: boolean
}

const DEMO_ADMIN: Account = { email: DEMO_EMAILS.admin, password: DEMO_PASSWORD }
const nothingToStop = async () => {}

/** @throws StartError */
export async function findBackend(
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Promise<FoundBackend> {
  const { VITE_SUPABASE_URL: url, VITE_SUPABASE_PUBLISHABLE_KEY: publishableKey } = env
  if (url && publishableKey)
    return { url, publishableKey, account: null, fetch, stop: nothingToStop }
  const running = readLock(settings.dataDir)
  return running === null ? openFolder(settings) : askServer(running.url)
}

async function askServer(serverUrl: string): Promise<FoundBackend> {
  const answer = serverUrl === '' ? null : await fetch(`${serverUrl}/config.json`).catch(() => null)
  if (!answer?.ok)
    throw new StartError(
      'server_not_ready',
      'Máy chủ đang khởi động. Hãy đợi vài giây rồi chạy lại.',
      'The server is still starting. Wait a few seconds, then try again.',
    )
  const { url, publishableKey, demo } = (await answer.json()) as Config
  return { url, publishableKey, account: demo ? DEMO_ADMIN : null, fetch, stop: nothingToStop }
}

/** The backend in this process, without a port. */
async function openFolder(settings: Settings): Promise<FoundBackend> {
  const backend = await startBackend(settings, announceStep)
  const { firstAdmin } = backend.opened
  if (firstAdmin) announceFirstAdmin(firstAdmin)
  const ask: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('host', 'localhost')
    return backend.handler(request, '127.0.0.1')
  }
  const config = (await (await ask('http://localhost/config.json')).json()) as Config
  return {
    url: config.url,
    publishableKey: config.publishableKey,
    account: config.demo ? DEMO_ADMIN : firstAdmin,
    fetch: ask,
    stop: backend.stop,
  }
}
