// What the triggers of roles are for, as questions; see trigger-rules.ts.
import type { Database } from './database'
import { ACCOUNTS, AREAS } from './seeded'

export const ACCOUNT_RULES = {
  keep_country_admin: async (database: Database): Promise<boolean> => {
    const { refused } = await database.try(
      null,
      `update memberships set disabled_at = now() where user_id = '${ACCOUNTS.countryAdmin}'`,
    )
    return refused?.message.includes('last_country_admin') ?? false
  },
  keep_roles_apart: async (database: Database): Promise<boolean> => {
    const { refused } = await database.try(
      ACCOUNTS.admin,
      `insert into memberships (user_id, area_id, role) values ('${ACCOUNTS.admin}', '${AREAS.leDo}', 'admin')`,
    )
    return refused?.message.includes('own_account') ?? false
  },
}
