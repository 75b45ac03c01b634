// The real built-in backend in this process: its gate over a database with the migrations and the seed. What the app
// fetches goes there, as the phone that asks, through a network that may fail.
import { answerRequest } from '../../../supabase/embedded/database/answer-request'
import { createLiteApp } from '../../../supabase/embedded/database/lite-app'
import { createGate } from '../../../supabase/embedded/gate/gate'
import { allowedHosts } from '../../../supabase/embedded/gate/origin'
import { accessToken } from '../../../supabase/embedded/testing/access-token'
import { NO_FUNCTIONS } from '../../../supabase/embedded/testing/functions-over'
import { temporaryFolder } from '../../../supabase/embedded/testing/temporary-folder'
import { openSeeded } from '../../database/pglite'
import { type Value, withValues } from '../../database/statement'

const KEYS = { publishableKey: 'sb_publishable_outbox', jwtSecret: 'outbox-secret-'.repeat(4) }
const URL_OF_SERVER = 'http://localhost:4710'

export interface Server {
  /** As the owner of the database. */
  query: <Row>(sql: string, values?: readonly Value[]) => Promise<Row[]>
  /** Null: without a session, as supabase-js asks when it has lost one. */
  answer: (request: Request, token: string | null) => Promise<Response>
  tokenOf: (userId: string, isValid: boolean) => Promise<string>
  config: Response
  close: () => Promise<void>
}

export async function openServer(atEnd: (clean: () => void) => void): Promise<Server> {
  const { connection, discard } = await openSeeded()
  const app = createLiteApp(connection, KEYS)
  const gate = createGate({
    keys: KEYS,
    hosts: allowedHosts('127.0.0.1'),
    photosDir: temporaryFolder(atEnd),
    forward: (request) => answerRequest(app, request),
    functions: NO_FUNCTIONS,
  })
  return {
    query: async <Row>(sql: string, values: readonly Value[] = []) => {
      const answers = await connection.driver.exec(withValues(sql, values))
      return (answers.at(-1)?.rows ?? []) as Row[]
    },
    answer: (request, token) => {
      const headers = new Headers(request.headers)
      headers.set('host', 'localhost:4710')
      headers.set('authorization', `Bearer ${token ?? KEYS.publishableKey}`)
      return gate(new Request(request, { headers }), '10.0.0.1')
    },
    tokenOf: (sub, isValid) => accessToken(KEYS.jwtSecret, { sub }, isValid ? '10h' : '-1m'),
    get config() {
      return Response.json({ url: URL_OF_SERVER, publishableKey: KEYS.publishableKey, demo: false })
    },
    close: async () => {
      await connection.close()
      await discard()
    },
  }
}
