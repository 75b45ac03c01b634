// Accounts in the built-in backend: rights by Lite as the caller, accounts and passwords by the database thread.
import type { AccountServices } from '../../functions/manage-account/manage-account'
import type { Database } from '../database/start-database'

/** @param headers passed the gate: key and token are in order */
export const builtInAccounts = ({
  fetch,
  makeAccount,
  setPassword,
}: Pick<Database, 'fetch' | 'makeAccount' | 'setPassword'>): AccountServices => ({
  ask: async (headers, name, argument) => {
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
  },
  makeAccount: (account) => makeAccount(account),
  setPassword: async (account, password) => {
    await setPassword({ account, password })
  },
})
