// An installation with the accounts of supabase/seed.sql and two hundred more who look at screens.
import { readFileSync } from 'node:fs'
import { afterAll } from 'vitest'
import { dataFolder } from '../../../supabase/embedded/data-folder/data-folder'
import type { Keys } from '../../../supabase/embedded/data-folder/keys'
import { withDatabase } from '../../../supabase/embedded/database/with-database'
import type { Settings } from '../../../supabase/embedded/settings'
import { startServerProcess } from '../../../supabase/embedded/testing/server-process'
import { AREAS } from '../../database/seeded'
import { SEED } from '../../database/sources'

export interface Screen {
  readonly userId: string
  /** Whether they may see what happens in Quế Tân. */
  readonly maySee: boolean
}

/** Half of the screens are in Quế Tân, some in its province, the last fifth elsewhere. */
const areaIdOf = (share: number): string => {
  if (share < 0.5) return AREAS.queTan
  return share < 0.8 ? AREAS.bacNinh : AREAS.teLo
}

const userIdOf = (number: number): string =>
  `11000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Makes the installation, and leaves it stopped. */
export async function makeInstallation(
  settings: Settings,
  screenCount: number,
): Promise<{ screens: Screen[]; keys: Keys }> {
  const server = await startServerProcess(settings, {}, afterAll)
  await server.kill('SIGTERM')
  const screens = Array.from({ length: screenCount }, (_, index) => {
    const areaId = areaIdOf(index / screenCount)
    return { userId: userIdOf(index), areaId, maySee: areaId !== AREAS.teLo }
  })
  await withDatabase(settings.dataDir, async ({ driver }) => {
    await driver.exec(readFileSync(SEED, 'utf8'))
    for (const { userId, areaId } of screens) {
      await driver.query('insert into auth.users (id, email) values ($1, $2)', [
        userId,
        `${userId}@example.vn`,
      ])
      await driver.query(
        `insert into public.memberships (user_id, area_id, role) values ($1, $2, 'viewer')`,
        [userId, areaId],
      )
    }
  })
  const keys = JSON.parse(readFileSync(dataFolder(settings.dataDir).keys, 'utf8')) as Keys
  return { screens, keys }
}
