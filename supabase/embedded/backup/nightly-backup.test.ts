// The night on a real database: what was deleted long ago goes, and a backup is made.
import { expect, it } from 'vitest'
import { dataFolder } from '../data-folder/data-folder'
import { loadKeys } from '../data-folder/keys'
import { startDatabase } from '../database/start-database'
import { withDatabase } from '../database/with-database'
import { serve } from '../serve'
import { testSettings } from '../testing/test-settings'
import { nightlyBackup } from './nightly-backup'

it('deletes for good, at night, what was deleted more than 90 days ago', {
  timeout: 240_000,
}, async () => {
  const settings = { ...testSettings(), port: 5336 }
  await (await serve(settings, () => {}, Promise.resolve())).stop()
  const insert = (code: string, days: number) => `
    insert into public.cameras (id, area_id, code, name, lng, lat, kind, ownership, status, deleted_at)
    select gen_random_uuid(), id, '${code}', '${code}', 105.8, 21, 'fixed', 'police', 'working', now() - interval '${days} days'
    from public.areas where level = 'country';`
  await withDatabase(settings.dataDir, ({ driver }) =>
    driver.exec(insert('OLD', 91) + insert('RECENT', 89)),
  )

  const folder = dataFolder(settings.dataDir)
  const { photos } = folder
  const keys = loadKeys(folder)
  const database = await startDatabase({ ...settings, ...keys }, () => {})
  const night = new Date('2026-11-22T02:30:00+07:00')
  expect(await nightlyBackup(database, settings.backupDir, photos, night)).toContain('nightly')
  await database.close()

  const left = await withDatabase(settings.dataDir, ({ driver }) =>
    driver.query('select code from public.cameras'),
  )
  expect(left.rows).toEqual([{ code: 'RECENT' }])
  const jobs = await withDatabase(settings.dataDir, ({ driver }) =>
    driver.query('select job from private.job_runs order by job'),
  )
  expect(jobs.rows).toEqual([{ job: 'purge' }, { job: 'renewals' }])
})
