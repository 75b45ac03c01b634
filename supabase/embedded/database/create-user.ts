// Makes an account from inside the process: there is no sign-up over HTTP.
import { randomBytes } from 'node:crypto'
import { createLiteApp } from './lite-app'
import type { Connection } from './open-connection'

/** Answers the new user's id. Throws with Lite's own reason, for example a password that is too short. */
export async function createUser(
  connection: Connection,
  { email, password }: { email: string; password: string },
): Promise<string> {
  // Keys of its own: the session that comes with a sign-up is worth nothing.
  const keys = {
    publishableKey: randomBytes(24).toString('hex'),
    jwtSecret: randomBytes(32).toString('hex'),
  }
  const app = createLiteApp(connection, keys, { signUp: true })
  const response = await app.fetch(
    new Request('http://in-process/auth/v1/signup', {
      method: 'POST',
      headers: { apikey: keys.publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    }),
  )
  const answer = (await response.json()) as { user?: { id: string }; msg?: string }
  if (!response.ok || !answer.user) {
    throw new Error(`Could not make the account ${email}: ${answer.msg ?? response.status}`)
  }
  await connection.driver.query('delete from auth.refresh_tokens where user_id = $1', [
    answer.user.id,
  ])
  await connection.driver.query('delete from auth.sessions where user_id = $1', [answer.user.id])
  // Nobody has signed in with it: Lite takes the sign-up for that.
  await connection.driver.query('update auth.users set last_sign_in_at = null where id = $1', [
    answer.user.id,
  ])
  return answer.user.id
}
