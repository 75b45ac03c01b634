// Requests of somebody else, past the screen: what changes while others look.
import { expect, inject } from 'vitest'
import { keyOf, type Role, sessionOf } from './accounts'

/** The rows of the answer. */
export async function requestAs<Row>(
  role: Role,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<readonly Row[]> {
  const serverUrl = inject('serverUrl')
  const { access_token } = await sessionOf(serverUrl, role)
  const answer = await fetch(`${serverUrl}/rest/v1/${path}`, {
    method,
    headers: {
      apikey: await keyOf(serverUrl),
      authorization: `Bearer ${access_token}`,
      'content-type': 'application/json',
      prefer: 'return=representation',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  expect(answer.status, await answer.clone().text()).toBeLessThan(300)
  // A function that answers nothing.
  return answer.status === 204 ? [] : ((await answer.json()) as Row[])
}
