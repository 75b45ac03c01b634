// Pairing in the built-in backend: the database thread stands in for the service key, which does not exist here.
import type { PairingServices, Taken } from '../../functions/pair-wall/pair-wall'
import type { Database } from '../database/start-database'

export const builtInPairing = (
  { fetch, callAsService, makeAccount }: Pick<Database, 'fetch' | 'callAsService' | 'makeAccount'>,
  publishableKey: string,
): PairingServices => ({
  take: async (code) =>
    (await callAsService({ name: 'take_pairing_code', argument: { code } })) as Taken,
  makeAccount: (account) => makeAccount(account),
  bind: async (wall, account) => {
    await callAsService({ name: 'bind_wall_account', argument: { wall, account } })
  },
  signIn: async (account) => {
    const { status, body } = await fetch({
      method: 'POST',
      path: '/auth/v1/token?grant_type=password',
      headers: { apikey: publishableKey, 'content-type': 'application/json' },
      body: new TextEncoder().encode(JSON.stringify(account)).buffer,
    })
    if (status !== 200) throw new Error(`The account of a wall could not sign in: ${status}`)
    return JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>
  },
})
