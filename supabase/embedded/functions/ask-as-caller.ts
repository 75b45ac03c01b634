// A function of the database, called by Lite as the caller of an Edge Function.
import type { AskAsCaller } from '../../functions/_shared/ask-as-caller'
import type { Database } from '../database/start-database'

/** For headers that passed the gate: key and token are in order. */
export const askingLite =
  (fetch: Database['fetch']): AskAsCaller =>
  async (headers, name, argument) => {
    const { status, body } = await fetch({
      method: 'POST',
      path: `/rest/v1/rpc/${name}`,
      headers: {
        apikey: headers.get('apikey') ?? '',
        authorization: headers.get('authorization') ?? '',
        'content-type': 'application/json',
      },
      body: new TextEncoder().encode(JSON.stringify(argument)).buffer,
    })
    return { status, text: new TextDecoder().decode(body) }
  }
