// The demo accounts, and a session without going through the sign-in page.
import type { LayerId } from '@/layers/registry'
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'

export type Role = keyof typeof DEMO_EMAILS

/** Where the app keeps its session in localStorage. */
export const SESSION_KEY = 'binh-yen-session'

export interface StoredSession {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_at: number
}

async function keyOf(serverUrl: string): Promise<string> {
  const config = await fetch(`${serverUrl}/config.json`)
  return ((await config.json()) as { publishableKey: string }).publishableKey
}

/** A fresh session, as the app would store it. */
export async function sessionOf(serverUrl: string, role: Role): Promise<StoredSession> {
  const publishableKey = await keyOf(serverUrl)
  const answer = await fetch(`${serverUrl}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey: publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ email: DEMO_EMAILS[role], password: DEMO_PASSWORD }),
  })
  if (!answer.ok) throw new Error(`Signing in as ${role} was refused: ${await answer.text()}`)
  return (await answer.json()) as StoredSession
}

/** The id of a row that the account may see, the newest of its layer. */
export async function firstOf(serverUrl: string, role: Role, layerId: LayerId): Promise<string> {
  const { access_token } = await sessionOf(serverUrl, role)
  const table = layerId === 'hamlets' ? 'areas' : layerId
  const answer = await fetch(
    `${serverUrl}/rest/v1/${table}?select=id&deleted_at=is.null&order=created_at.desc,id&limit=1`,
    { headers: { apikey: await keyOf(serverUrl), authorization: `Bearer ${access_token}` } },
  )
  const [row] = (await answer.json()) as { id: string }[]
  if (row === undefined) throw new Error(`The ${role} sees no row of ${table}`)
  return row.id
}
