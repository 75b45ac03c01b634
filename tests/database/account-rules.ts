// What the triggers of roles are for, as questions; see trigger-rules.ts.
import type { Database } from './database'
import { ACCOUNTS } from './seeded'

export const ACCOUNT_RULES = {
  keep_country_admin: async (database: Database): Promise<boolean> => {
    const { refused } = await database.try(
      null,
      `update memberships set disabled_at = now() where user_id = '${ACCOUNTS.countryAdmin}'`,
    )
    return refused?.message.includes('last_country_admin') ?? false
  },
}
