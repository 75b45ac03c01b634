// The demo accounts, and a session without going through the sign-in page.
import { DEMO_EMAILS, DEMO_PASSWORD } from '../../supabase/embedded/database/demo-accounts'

export type Role = keyof typeof DEMO_EMAILS

/** Where the app keeps its session in localStorage. */
export const SESSION_KEY = 'binh-yen-session'

export interface StoredSession {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_at: number
}

export async function keyOf(serverUrl: string): Promise<string> {
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
