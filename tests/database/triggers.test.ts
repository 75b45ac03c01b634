// Every trigger of the catalog does what it is for, and a rule notices when it is gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { readTriggers, type Trigger } from './read-triggers'
import { RULES } from './trigger-rules'

describe.each(DATABASES)('triggers on $name', ({ open, missing }) => {
  let database: Database
  let triggers: Trigger[]
  beforeAll(async () => {
    if (missing) return
    database = await open()
    triggers = await readTriggers(database)
  })
  afterAll(() => database?.close())

  /** Whether the trigger's rule holds, after `change`; everything is undone. */
  const holds = ({ table, name }: Trigger, change = ''): Promise<boolean> =>
    database.scratch(async () => {
      const rule = RULES[name]
      if (!rule) throw new Error(`No rule says what trigger ${name} of ${table} is for`)
      await database.exec(change)
      return rule(database, table)
    })

  it.skipIf(missing)('hold what they are for', async () => {
    const broken: string[] = []
    for (const trigger of triggers) {
      if (!(await holds(trigger))) broken.push(`${trigger.table}: ${trigger.name}`)
    }
    expect(triggers.length).toBeGreaterThan(50)
    expect(broken).toEqual([])
  })

  it.skipIf(missing)('are missed when dropped', async () => {
    const unnoticed: string[] = []
    for (const trigger of triggers) {
      const { table, name } = trigger
      if (await holds(trigger, `drop trigger ${name} on public.${table}`)) {
        unnoticed.push(`${table}: ${name}`)
      }
    }
    expect(unnoticed).toEqual([])
  })
})
