// Accounts in the built-in backend: rights by Lite as the caller, accounts and passwords by the database thread.
import type { AccountServices } from '../../functions/manage-account/manage-account'
import type { Database } from '../database/start-database'
import { askingLite } from './ask-as-caller'

export const builtInAccounts = ({
  fetch,
  makeAccount,
  setPassword,
}: Pick<Database, 'fetch' | 'makeAccount' | 'setPassword'>): AccountServices => ({
  ask: askingLite(fetch),
  makeAccount: (account) => makeAccount(account),
  setPassword: async (account, password) => {
    await setPassword({ account, password })
  },
})
