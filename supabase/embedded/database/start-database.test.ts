// The database thread dies with PostgreSQL: better no answer than an acknowledgement of what was not saved.
import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { serve } from '../serve'
import { testClient } from '../testing/test-client'
import { testSettings } from '../testing/test-settings'
import { FIRST_ADMIN } from './first-start'

it('ends with a sentence when PostgreSQL panics, and opens again', {
  timeout: 240_000,
}, async () => {
  const base = testSettings(afterAll)
  const migrationsDir = join(base.pagesDir, '..', 'migrations')
  cpSync(base.migrationsDir, migrationsDir, { recursive: true })
  writeFileSync(
    join(migrationsDir, '99990101000000_fill_log.sql'),
    `create table public.saved (n int);
     create function public.save_and_turn_the_log(n int) returns text language sql security definer as
     $$ insert into public.saved values (n); select pg_switch_wal()::text $$;`,
  )
  const settings = { ...base, migrationsDir, port: 5365 }
  const start = () => serve(settings, () => {}, Promise.resolve())
  const server = await start()
  const failed = server.failed.catch((error: Error) => error)
  const password = server.opened.firstAdmin?.password ?? ''
  const client = await testClient(server.url, FIRST_ADMIN, password)
  expect((await client.rpc('save_and_turn_the_log', { n: 1 })).error).toBeNull()

  // Without its log PostgreSQL cannot write, as on a full disk; it has some open yet.
  const log = join(settings.dataDir, 'db', 'pg_wal')
  renameSync(log, `${log}.away`)
  let refused: { code?: string } | null = null
  for (let n = 2; n < 6 && !refused; n++) {
    refused = (await client.rpc('save_and_turn_the_log', { n })).error
  }
  expect(refused?.code).toBe('backend_unavailable')
  expect(await failed).toMatchObject({ code: 'database_gone' })
  await server.stop()
  renameSync(`${log}.away`, log)

  const again = await start()
  await testClient(again.url, FIRST_ADMIN, password)
  await again.stop()
})
