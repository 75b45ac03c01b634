// Weakens the rules of photos, condition by condition: somebody must then get what nobody may.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { openPglite } from '../database/pglite'
import { ACCOUNTS, ROWS } from '../database/seeded'

const SEE = 'Everyone sees the photos of what they may read'
const BUCKET = `bucket_id = 'photos'::text`

/** Policy, condition as PostgreSQL writes it, what stands in its place. */
const MUTANTS = [
  [SEE, BUCKET, 'true'],
  [SEE, `camera.id = private.photo_feature(objects.name, 'cameras'::text)`, 'true'],
  [SEE, `point.id = private.photo_feature(objects.name, 'fire_points'::text)`, 'true'],
] as const

/** Conditions of may_add_photo, as written, and what stands in their place. */
const MAY_ADD = ['camera', 'point'].flatMap((alias) => {
  const table = alias === 'camera' ? 'cameras' : 'fire_points'
  const areas = `${alias}.area_id = any (array(select private.my_area_ids('officer')))`
  return [
    [`${alias}.id = private.photo_feature(path, '${table}')`, 'true'],
    [`${alias}.deleted_at is null`, 'true'],
    [areas, 'true'],
    [areas, areas.replace('officer', 'viewer')],
  ] as const
})

const path = (table: string, id: string, number: number) =>
  `${table}/${id}/90000000-0000-4000-8000-00000000000${number}.jpg`
const FEATURES = [
  ['cameras', ROWS.camera],
  ['fire_points', ROWS.firePoint],
] as const

let database: Database
beforeAll(async () => {
  database = await openPglite()
  await database.exec(`insert into storage.buckets (id, name) values ('other', 'other')`)
  for (const [table, { here, there }] of FEATURES)
    await database.exec(`insert into storage.objects (bucket_id, name) values
      ('photos', '${path(table, there, 1)}'), ('other', '${path(table, here, 1)}')`)
})
afterAll(() => database.close())

/** A name for everything that somebody gets and may not. */
async function leaks(): Promise<string[]> {
  const found: string[] = []
  const may = async (name: string, caller: Caller, sql: string) => {
    const { refused, rows } = await database.try(caller, sql)
    if (refused && refused.code !== '42501') throw refused
    if (!refused && rows.length > 0) found.push(name)
  }
  const adds = (name: string, caller: Caller, photo: string) =>
    may(name, caller, `select 1 where public.may_add_photo('${photo}')`)
  for (const [table, { here, spareHere, there }] of FEATURES) {
    await may(
      `${table}: sees photos of elsewhere`,
      ACCOUNTS.officer,
      `select 1 from storage.objects where name = '${path(table, there, 1)}'`,
    )
    await may(
      `${table}: sees another bucket`,
      ACCOUNTS.officer,
      `select 1 from storage.objects where bucket_id = 'other'`,
    )
    await adds(`${table}: a viewer adds`, ACCOUNTS.viewer, path(table, here, 2))
    await adds(`${table}: adds elsewhere`, ACCOUNTS.officer, path(table, there, 2))
    await adds(`${table}: adds to none`, ACCOUNTS.officer, path('incidents', here, 2))
    await database.scratch(async () => {
      await database.exec(`update public.${table} set deleted_at = now() where id = '${spareHere}'`)
      await adds(`${table}: adds to a deleted one`, ACCOUNTS.officer, path(table, spareHere, 2))
    })
  }
  return found
}

it('nobody gets what they may not', async () => {
  expect(await leaks()).toEqual([])
})

it.each(MUTANTS)('%s: without %s somebody does', async (policy, condition, replacement) => {
  await database.scratch(async () => {
    const { clause, text } = await database.one<{ clause: string; text: string }>(
      `select case when qual is null then 'with check' else 'using' end as clause, coalesce(qual, with_check) as text
       from pg_policies where schemaname = 'storage' and policyname = '${policy}'`,
    )
    expect(text).toContain(condition)
    await database.exec(
      `alter policy "${policy}" on storage.objects ${clause} (${text.replace(condition, replacement)})`,
    )
    expect(await leaks()).not.toEqual([])
  })
})

it.each(MAY_ADD)('may_add_photo: without %s somebody does', async (condition, replacement) => {
  await database.scratch(async () => {
    const { definition } = await database.one<{ definition: string }>(
      `select pg_get_functiondef('public.may_add_photo'::regproc) as definition`,
    )
    expect(definition).toContain(condition)
    await database.exec(definition.replace(condition, replacement))
    expect(await leaks()).not.toEqual([])
  })
})
