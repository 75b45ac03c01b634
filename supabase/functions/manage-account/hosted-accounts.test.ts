// What the Edge Function asks of Supabase for accounts: as the caller first, with its own key after.
import { beforeEach, expect, it, vi } from 'vitest'
import { hostedAccounts } from './hosted-accounts'

const asked: { method: string; path: string; key: string | null; body: unknown }[] = []
let reply = () => Response.json(null)
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init)
    asked.push({
      method: request.method,
      path: url.replace('https://ref.supabase.co', ''),
      key: request.headers.get('authorization'),
      body: await request.json(),
    })
    return reply()
  })
  return () => vi.unstubAllGlobals()
})

const accounts = hostedAccounts({ url: 'https://ref.supabase.co', secretKey: 'service' })

it('asks the database as the caller', async () => {
  const headers = new Headers({ apikey: 'public', authorization: 'Bearer of the admin' })
  reply = () => new Response('null')
  expect(await accounts.ask(headers, 'find_invited', { email: 'a' })).toEqual({
    status: 200,
    text: 'null',
  })
  expect(asked).toEqual([
    {
      method: 'POST',
      path: '/rest/v1/rpc/find_invited',
      key: 'Bearer of the admin',
      body: { email: 'a' },
    },
  ])
  await expect(accounts.ask(new Headers(), 'find_invited', {})).rejects.toThrow('not valid')
})

it('makes accounts and sets passwords with its own key, and ends the sessions', async () => {
  reply = () => Response.json({ id: 'an account' })
  const account = { email: 'a@b.vn', password: 'secret' }
  expect(await accounts.makeAccount(account)).toBe('an account')
  await accounts.setPassword('id', 'secret')
  const key = 'Bearer service'
  expect(asked).toEqual([
    {
      method: 'POST',
      path: '/auth/v1/admin/users',
      key,
      body: { ...account, email_confirm: true },
    },
    { method: 'PUT', path: '/auth/v1/admin/users/id', key, body: { password: 'secret' } },
    { method: 'POST', path: '/rest/v1/rpc/end_sessions', key, body: { account: 'id' } },
  ])
})

it('fails where Supabase does not do it, and keeps the password to itself', async () => {
  reply = () => Response.json({ message: 'no' }, { status: 422 })
  for (const failing of [
    accounts.makeAccount({ email: 'a@b.vn', password: 'secret' }),
    accounts.setPassword('id', 'secret'),
  ]) {
    const error = await failing.then(
      () => null,
      (thrown: Error) => thrown,
    )
    expect(error?.message).toMatch(/422/)
    expect(error?.message).not.toContain('secret')
  }
})
