// What the server answers to somebody without an account.
import { inject } from 'vitest'
import { keyOf } from './accounts'

export async function askAsNobody<Answer>(name: string, values: object): Promise<Answer> {
  const serverUrl = inject('serverUrl')
  const answer = await fetch(`${serverUrl}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: { apikey: await keyOf(serverUrl), 'content-type': 'application/json' },
    body: JSON.stringify(values),
  })
  if (!answer.ok) throw new Error(`${name} was refused: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
