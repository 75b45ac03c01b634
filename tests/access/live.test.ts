// Who may listen to which topic: every role, of areas that they hold and of others, as the policy of
// realtime.messages says it. Taking any condition away must let somebody listen who may not, or stop one who may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { openPglite } from '../database/pglite'
import { ACCOUNTS, AREAS } from '../database/seeded'
import { CALLER_NAMES, CALLERS, isAmong, type Who } from './callers'

const POLICY = 'Everyone hears of changes in their areas'

/** What stands for the topic of an area, and who of those with roles on commune Quế Tân may listen. */
const PLACES: readonly [name: string, areaId: string, who: Who][] = [
  ['the own commune', AREAS.queTan, 'viewer'],
  ['a hamlet of it', AREAS.leDo, 'viewer'],
  ['the province above', AREAS.bacNinh, 'country admin'],
  ['the country', AREAS.country, 'country admin'],
  ['the commune beside', AREAS.queVo, 'country admin'],
  ['a commune of another province', AREAS.teLo, 'country admin'],
]

/** Whether the caller would be let in, asked as Supabase asks: may they read a message of the topic? */
async function hears(
  database: Database,
  caller: Caller,
  topic: string,
  extension = 'broadcast',
): Promise<boolean> {
  return database.scratch(async () => {
    await database.exec(
      `insert into realtime.messages (topic, extension) values ('x', '${extension}');
       select set_config('realtime.topic', '${topic}', true)`,
    )
    return (await database.as(caller, 'select 1 from realtime.messages')).length > 0
  })
}

const topicOf = async (database: Database, areaId: string): Promise<string> => {
  const { path } = await database.one<{ path: string }>(
    `select path::text from areas where id = '${areaId}'`,
  )
  return `area:${path}`
}

describe.each(DATABASES)('listening on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  it.skipIf(missing).each(PLACES)('to %s', async (_, areaId, who) => {
    const topic = await topicOf(database, areaId)
    for (const name of CALLER_NAMES)
      expect([name, await hears(database, CALLERS[name], topic)]).toEqual([
        name,
        isAmong(name, who),
      ])
  })

  it.skipIf(missing)('to what everybody may see takes a login', async () => {
    for (const name of CALLER_NAMES)
      expect([name, await hears(database, CALLERS[name], 'everyone')]).toEqual([
        name,
        name !== 'anon',
      ])
  })

  it.skipIf(missing)('to what becomes of one’s own roles is for oneself', async () => {
    const topic = `user:${ACCOUNTS.viewer}`
    for (const name of CALLER_NAMES)
      expect([name, await hears(database, CALLERS[name], topic)]).toEqual([name, name === 'viewer'])
  })

  it
    .skipIf(missing)
    .each([
      '',
      'area:',
      'area:vn.',
      'area:vn..x',
      'area:nowhere',
      'area:*',
      `area:${'v'.repeat(5000)}`,
      'area:vn; drop table areas',
      'user:',
      'everyone ',
      'Everyone',
      'wall',
      'vn',
    ])('to no topic that there is not: %s', async (topic) => {
    for (const caller of [ACCOUNTS.countryAdmin, ACCOUNTS.nobody])
      expect(await hears(database, caller, topic)).toBe(false)
  })

  it.skipIf(missing)('is for messages alone, and nobody but the database sends', async () => {
    expect(await hears(database, ACCOUNTS.countryAdmin, 'everyone', 'presence')).toBe(false)
    for (const name of CALLER_NAMES) {
      const send = `insert into realtime.messages (topic, extension) values ('everyone', 'broadcast')`
      const { refused } = await database.try(CALLERS[name], send)
      expect([name, refused?.code]).toEqual([name, '42501'])
    }
  })

  it.skipIf(missing)('ends with the role, and with the user', () =>
    database.scratch(async () => {
      const topic = await topicOf(database, AREAS.queTan)
      const where = `where user_id = '${ACCOUNTS.viewer}'`
      await database.exec(`update memberships set disabled_at = now() ${where}`)
      expect(await hears(database, ACCOUNTS.viewer, topic)).toBe(false)
      await database.exec(`update memberships set disabled_at = null ${where}`)
      expect(await hears(database, ACCOUNTS.viewer, topic)).toBe(true)
      await database.exec(`delete from auth.users where id = '${ACCOUNTS.viewer}'`)
      expect(await hears(database, ACCOUNTS.viewer, topic)).toBe(false)
    }),
  )

  it.skipIf(missing)(
    'is asked for many at once by the built-in backend, with the same answer',
    async () => {
      const topics = [
        'everyone',
        await topicOf(database, AREAS.leDo),
        await topicOf(database, AREAS.teLo),
      ]
      const asked = [ACCOUNTS.viewer, ACCOUNTS.officerElsewhere, ACCOUNTS.nobody].map((userId) => ({
        userId,
        topics,
      }))
      await database.scratch(async () => {
        const { allowed } = await database.one<{ allowed: string[][] }>(
          'select realtime.allowed_topics($1::jsonb) as allowed',
          [JSON.stringify(asked)],
        )
        expect(allowed).toEqual([topics.slice(0, 2), [topics[0], topics[2]], ['everyone']])
      })
    },
  )
})

/** Of the function or the policy: what is left out, and what stands in its place. */
const MUTANTS = [
  ['may_hear', 'membership.user_id = auth.uid()', 'true'],
  ['may_hear', 'and membership.disabled_at is null', ''],
  ['may_hear', 'operator(extensions.@>)', 'operator(extensions.<@)'],
  ['may_hear', 'operator(extensions.@>)', 'operator(extensions.=)'],
  ['may_hear', `topic = 'user:' || auth.uid()`, 'true'],
  ['may_hear', `when topic = 'everyone' then true`, ''],
  ['may_hear', 'else false', 'else true'],
  [POLICY, `(extension = 'broadcast'::text) AND`, ''],
] as const

describe('the tests above', () => {
  let database: Database
  beforeAll(async () => {
    database = await openPglite()
  })
  afterAll(() => database.close())

  /** Who hears what, in one text. */
  async function answers(): Promise<string> {
    const found: string[] = []
    const topics = ['everyone', `user:${ACCOUNTS.viewer}`, 'area:nowhere', 'vn']
    for (const [, areaId] of PLACES) topics.push(await topicOf(database, areaId))
    for (const topic of topics)
      for (const name of CALLER_NAMES)
        if (await hears(database, CALLERS[name], topic)) found.push(`${name} ${topic}`)
    if (await hears(database, ACCOUNTS.viewer, 'everyone', 'presence')) found.push('presence')
    return found.join()
  }

  it.each(MUTANTS)('notice %s without %s', async (name, condition, replacement) => {
    const before = await answers()
    await database.scratch(async () => {
      if (name === POLICY) {
        const { text } = await database.one<{ text: string }>(
          `select qual as text from pg_policies where policyname = '${POLICY}'`,
        )
        expect(text).toContain(condition)
        await database.exec(
          `alter policy "${POLICY}" on realtime.messages using (${text.replace(condition, replacement)})`,
        )
      } else {
        const { text } = await database.one<{ text: string }>(
          `select pg_get_functiondef('private.${name}'::regproc) as text`,
        )
        expect(text).toContain(condition)
        await database.exec(text.replace(condition, replacement))
      }
      expect(await answers()).not.toBe(before)
    })
  })
})
