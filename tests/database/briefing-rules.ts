// What the triggers of briefings and actions are for, as questions; see trigger-rules.ts.
import type { Database } from './database'
import { ROWS } from './seeded'

export const BRIEFING_RULES = {
  stamp_end: async (database: Database): Promise<boolean> => {
    await database.exec(`update actions set status = 'done' where id = '${ROWS.action.here}'`)
    const { today } = await database.one<{ today: boolean }>(
      `select ended_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date as today
       from actions where id = '${ROWS.action.here}'`,
    )
    return today === true
  },
}
