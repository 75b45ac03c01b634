// Who may look at backups and make one: admins of the whole country, and each that was made is in the audit log.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GRANTS } from '../access/grants'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS } from './seeded'

describe.each(DATABASES)('backups on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const { countryAdmin, admin, leader, officer, viewer, nobody, disabledAdmin } = ACCOUNTS

  it.skipIf(missing)('are for admins of the whole country alone, whatever is granted', () =>
    database.scratch(async () => {
      await database.exec(GRANTS['with everything granted'])
      for (const name of ['check_backups', 'begin_backup']) {
        for (const caller of ['anon', nobody, disabledAdmin, viewer, officer, leader, admin]) {
          const { refused } = await database.try(caller, `select ${name}()`)
          expect(refused?.message, `${name} ${caller}`).toMatch(/not_country_admin/)
        }
        expect((await database.try(countryAdmin, `select ${name}()`)).refused).toBeNull()
      }
    }),
  )

  it.skipIf(missing)('that are made by hand are in the audit log', () =>
    database.scratch(async () => {
      await database.keep(countryAdmin, 'select check_backups()')
      await database.keep(countryAdmin, 'select begin_backup()')
      const lines = `select actor, verb from audit_log where table_name = 'backups'`
      expect(await database.as(countryAdmin, lines)).toEqual([
        { actor: countryAdmin, verb: 'insert' },
      ])
      expect(await database.as(leader, lines)).toEqual([])
    }),
  )
})
