// Exports of registers: every column of the form, the rows of the area alone, free texts and homes for officers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerOf } from '../../src/domain/registers/all-registers'
import { mayNamePersons, REGISTER_IDS, type RegisterId } from '../../src/domain/registers/register'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, REGISTER_ROWS } from './seeded'

type Line = Readonly<Record<string, unknown>>

/** What a file holds of a home. */
const HOMES = ['address', 'lat', 'lng']

const officerColumnsOf = (id: RegisterId): string[] =>
  registerOf(id)
    .fields.filter(
      (field) =>
        (field.kind !== 'choice' && mayNamePersons(field)) ||
        (id === 'group_households' && HOMES.includes(field.column)),
    )
    .map(({ column }) => column)

describe.each(DATABASES)('exports of registers on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const exported = async (user: string, id: RegisterId, area: string = AREAS.queTan) => {
    const [begun] = await database.keep<{ id: string }>(
      user,
      `select begin_export('${area}', '${id}', 'csv', '{}', 2) as id`,
    )
    const { here, there } = REGISTER_ROWS[id]
    const [row] = await database.as<{ lines: Line[] }>(
      user,
      `select export_rows('${begun?.id}', '{${here},${there}}') as lines`,
    )
    return { id: begun?.id ?? '', lines: row?.lines ?? [] }
  }

  it.skipIf(missing).each(REGISTER_IDS)(
    '%s: each column of the form is in the file',
    async (id) => {
      const { columns } = await database.one<{ columns: string }>(
        `select private.export_columns('${id}') as columns`,
      )
      const held = [...columns.matchAll(/\bt\.(\w+)(?=\s*(?:,|$|end\b))/g)].map(([, name]) => name)
      for (const { column } of registerOf(id).fields) expect(held, column).toContain(column)
    },
  )

  it.skipIf(missing).each(REGISTER_IDS)('%s: the rows of the area, noted in the log', (id) =>
    database.scratch(async () => {
      const { id: begun, lines } = await exported(ACCOUNTS.officer, id)
      expect(lines.map((line) => line.id)).toEqual([REGISTER_ROWS[id].here])
      expect(Object.keys(lines[0] ?? {}).join()).not.toMatch(/contact|phone|created_by|deleted/)
      const log = await database.as(
        ACCOUNTS.leader,
        `select actor from audit_log where table_name = 'exports' and row_id = '${begun}'`,
      )
      expect(log).toEqual([{ actor: ACCOUNTS.officer }])
      const country = await exported(ACCOUNTS.countryAdmin, id, AREAS.country)
      expect(country.lines).toHaveLength(2)
    }),
  )

  it.skipIf(missing).each(REGISTER_IDS)('%s: free texts and homes are for officers', (id) =>
    database.scratch(async () => {
      await database.exec(
        `update ${id} set note = 'Nhà ông A'${id === 'groups' ? `, led_by = 'Ông A'` : ''}`,
      )
      const held = officerColumnsOf(id).toSorted()
      const columns = async (user: string) =>
        Object.keys((await exported(user, id)).lines[0] ?? {}).filter((name) => held.includes(name))
      expect(held).toContain('note')
      expect(await columns(ACCOUNTS.viewer)).toEqual([])
      expect((await columns(ACCOUNTS.officer)).toSorted()).toEqual(held)
    }),
  )

  it.skipIf(missing)('say the group that an activity and a house belong to', () =>
    database.scratch(async () => {
      const { name } = await database.one<{ name: string }>(
        `select name from groups where id = '${REGISTER_ROWS.groups.here}'`,
      )
      for (const id of ['group_activities', 'group_households'] as const)
        expect((await exported(ACCOUNTS.officer, id)).lines).toMatchObject([{ group_name: name }])
    }),
  )
})
