// Pulls of the change feed, many at once: after a change every screen that may see it asks, and one request through
// Lite takes three times as long as the database. The function called is the same, as the same user.
import { callerOf } from '../storage/as-caller'
import type { ForwardedRequest, Reply } from './messages'
import type { Connection } from './open-connection'
import { together } from './together'

const PATH = '/rest/v1/rpc/pull_changes'
/** Other requests wait meanwhile. */
const MOST_AT_ONCE = 16

interface Pull {
  readonly userId: string
  readonly cursor: string | null
}

/** Answers a pull; null for any other request, and for a pull that Lite has to refuse. */
export function pullsOver(
  { driver }: Connection,
  jwtSecret: string,
): (request: ForwardedRequest) => Promise<Reply | null> {
  const pull = together(async (pulls: readonly Pull[]) => {
    const { rows } = await driver.query<{ answers: string[] }>(
      'select realtime.pull_for($1::jsonb) as answers',
      [JSON.stringify(pulls)],
    )
    return rows[0]?.answers ?? []
  }, MOST_AT_ONCE)

  return async (request) => {
    const cursor = cursorOf(request)
    if (cursor === undefined) return null
    // A token that has just ended is refused as everywhere else.
    const userId = await callerOf(request.headers, jwtSecret).catch(() => null)
    const answer = userId && (await pull({ userId, cursor }))
    if (!answer) return null
    const body = new TextEncoder().encode(answer).buffer
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
  }
}

/** What the pull begins from; undefined for what is no plain pull of somebody signed in. */
function cursorOf({ method, path, headers, body }: ForwardedRequest): string | null | undefined {
  if (method !== 'POST' || path !== PATH || !headers.authorization) return undefined
  if (!/^(?:application\/json|\*\/\*)$/.test(headers.accept ?? '*/*')) return undefined
  const schemas = [headers['accept-profile'], headers['content-profile']]
  if (schemas.some((schema) => schema !== undefined && schema !== 'public')) return undefined
  try {
    const given = JSON.parse(new TextDecoder().decode(body ?? undefined)) as Record<string, unknown>
    const { cursor = null, ...more } = given
    const isPlain = cursor === null || (typeof cursor === 'string' && cursor.length <= 200)
    return isPlain && Object.keys(more).length === 0 ? cursor : undefined
  } catch {
    return undefined
  }
}
