// What the triggers of walls are for, as questions; see trigger-rules.ts.
import type { Database } from './database'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const wall = `where id = '${ROWS.wall.here}'`

export const WALL_RULES = {
  check_scene_areas: async (database: Database): Promise<boolean> => {
    const scenes = JSON.stringify([{ kind: 'area', area_id: AREAS.giaBang, seconds: 30 }])
    const { refused } = await database.try(null, `update walls set scenes = '${scenes}' ${wall}`)
    return refused?.message.includes('wall_scene_area') ?? false
  },

  follow_wall: async (database: Database): Promise<boolean> => {
    await database.exec(`select bind_wall_account('${ROWS.wall.here}', '${ACCOUNTS.nobody}');
      update walls set deleted_at = now() ${wall}`)
    const { disabled } = await database.one(
      `select disabled_at is not null as disabled from memberships where user_id = '${ACCOUNTS.nobody}'`,
    )
    return disabled === true
  },
}
