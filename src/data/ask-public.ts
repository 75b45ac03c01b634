// Asks the backend as nobody, with plain fetch: supabase-js is larger than the pages without a login.
import { readServerConfig, type ServerConfig } from './server-config'

/** Why there is no answer. */
export type Unanswered = 'offline' | 'busy' | 'server'

/** Thrown by everything that asks as nobody. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'

  constructor(readonly why: Unanswered) {
    super(why)
  }
}

/** A weak network gets this long. */
const PATIENCE_MS = 30_000

let known: ServerConfig | null = null

/** Whether the server holds sample data only; false where it does not answer. Asked once. */
export const isSample = (): Promise<boolean> =>
  config().then(
    ({ demo }) => demo,
    () => false,
  )

async function config(): Promise<ServerConfig> {
  known ??= await readServerConfig()
  if (known === null) throw new NoAnswer('server')
  return known
}

/** Calls a function of the database. @throws NoAnswer */
export async function askPublic(name: string, values: object): Promise<unknown> {
  try {
    const { url, publishableKey } = await config()
    const answer = await fetch(`${url}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: { apikey: publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify(values),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) throw new NoAnswer(await whyOf(answer))
    return await answer.json()
  } catch (error) {
    if (error instanceof NoAnswer) throw error
    // What came was no JSON: a page of a hotel's network, or a server that is being updated.
    throw new NoAnswer(error instanceof SyntaxError ? 'server' : 'offline')
  }
}

async function whyOf(answer: Response): Promise<Unanswered> {
  const { message } = ((await answer.json().catch(() => null)) ?? {}) as { message?: unknown }
  return answer.status === 429 || message === 'public_asks_many' ? 'busy' : 'server'
}
