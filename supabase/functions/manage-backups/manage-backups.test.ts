// Who is told of backups and makes them: whom the database lets, asked as the caller; Supabase makes its own.
import { beforeEach, expect, it, vi } from 'vitest'
import { answering } from '../_shared/serve'
import { manageBackups, type StoredBackup } from './manage-backups'

const FILE: StoredBackup = {
  ...{ name: 'binh-yen-2026-11-22-0215-nightly.tar.gz', at: '2026-11-21T19:15:00.000Z' },
  ...{ bytes: 5_000_000, nightly: true, missing_photos: 0 },
}
const log: string[] = []
let refusal: { status: number; text: string } | null
const ask = vi.fn(async (_: Headers, name: string) => {
  log.push(name)
  return refusal ?? { status: 204, text: '' }
})
const vault = {
  list: async () => ({ files: [FILE], free_bytes: 9e9 }),
  make: vi.fn(async () => {
    log.push('made')
    return FILE
  }),
}
beforeEach(() => {
  log.length = 0
  refusal = null
})

async function send(body: unknown, kept: typeof vault | null = vault, method = 'POST') {
  const headers = { authorization: 'Bearer of the admin' }
  const init = method === 'POST' ? { method, headers, body: JSON.stringify(body) } : { method }
  const answer = await answering((one) => manageBackups(one, { ask, vault: kept }))(
    new Request('http://localhost/manage-backups', init),
  )
  return { status: answer.status, ...(await answer.json()) }
}

it('tells of the backups, asked as the caller', async () => {
  expect(await send({ list: true })).toEqual({
    ...{ status: 200, kept_by: 'server', files: [FILE], free_bytes: 9e9 },
  })
  expect(log).toEqual(['check_backups'])
  expect(ask.mock.lastCall?.[0].get('authorization')).toBe('Bearer of the admin')
})

it('makes one after the database noted who asked for it', async () => {
  expect(await send({ make: true })).toEqual({ status: 200, kept_by: 'server', made: FILE })
  expect(log).toEqual(['begin_backup', 'made'])
})

it('does nothing where the database refuses, and passes on why', async () => {
  const refused = { code: 'P0001', message: 'not_country_admin' }
  refusal = { status: 400, text: JSON.stringify(refused) }
  expect(await send({ make: true })).toEqual({ status: 400, ...refused })
  expect(await send({ list: true })).toEqual({ status: 400, ...refused })
  expect(await send({ list: true }, null)).toEqual({ status: 400, ...refused })
  expect(log).not.toContain('made')
})

it('says of Supabase that the platform keeps them, and notes no backup there', async () => {
  expect(await send({ list: true }, null)).toEqual({ status: 200, kept_by: 'platform' })
  expect(await send({ make: true }, null)).toEqual({ status: 200, kept_by: 'platform' })
  expect(log).toEqual(['check_backups', 'check_backups'])
})

it('says that the disk took none, without naming a folder', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vault.make.mockRejectedValueOnce(new Error("ENOSPC: no space left, write '/srv/backups/x'"))
  const answer = await send({ make: true })
  expect(answer).toMatchObject({ status: 507, code: 'backup_failed' })
  expect(JSON.stringify(answer)).not.toContain('/srv')
})

it.each([[{}], [null], [{ list: 'yes' }], [{ fetch: 'a.tar.gz' }]])(
  'asks nobody about what it does not understand: %j',
  async (body) => {
    expect(await send(body)).toMatchObject({ status: 400, code: 'bad_request' })
    expect(log).toEqual([])
  },
)

it('takes no other method', async () => {
  expect(await send(null, vault, 'GET')).toMatchObject({ status: 405 })
})
